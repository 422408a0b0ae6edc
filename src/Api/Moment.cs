using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Recording.Api;

/// <summary>A time in a query.</summary>
internal static class Moment
{
    /// <summary>Reads a time in ISO 8601; null where none is given. False where it is not one.</summary>
    public static bool TryRead(string? text, out DateTimeOffset? time)
    {
        time = null;
        if (string.IsNullOrEmpty(text)) return true;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var read)) return false;
        time = read;
        return true;
    }

    public static ProblemHttpResult NotUnderstood() =>
        Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "The time was not understood. It is written as 2026-03-12T09:30:00.");
}
