using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Recording.Documents;
using Recording.Documents.Guard;

namespace Recording.Api.Records;

/// <summary>What can go wrong with the record library, each in a sentence.</summary>
internal static class RecordProblems
{
    public static ProblemHttpResult NoCase() => Problems.Of(StatusCodes.Status404NotFound, "no-such-case",
        "There is no such case in the record library. It may have been moved or renamed: choose it again from the list.");

    public static ProblemHttpResult NoRecord() => Problems.Of(StatusCodes.Status404NotFound, "no-such-record",
        "There is no such record in this case. It may have been moved or renamed: choose it again from the list.");

    public static ProblemHttpResult NoVersion() => Problems.Of(StatusCodes.Status428PreconditionRequired, "version-needed",
        "Open the record before you save it, so that nobody’s newer version is overwritten.");

    /// <summary>Says who saved the newer version and when.</summary>
    public static ProblemHttpResult Newer(RecordFile current, Limits limits)
    {
        var by = current.Entry.SavedBy ?? SavedBy(current.Bytes, limits);
        var saved = current.Entry.Saved;
        return Problems.Of(StatusCodes.Status412PreconditionFailed, "newer-version",
            $"{by ?? "Somebody"} saved a newer version of this record on {saved.ToString("d MMMM yyyy 'at' HH:mm", CultureInfo.InvariantCulture)} (UTC). Yours was not saved over it: open the newer version and add your changes to it.",
            new Dictionary<string, object?> { ["savedBy"] = by, ["savedAt"] = saved, ["etag"] = current.ETag });
    }

    public static ProblemHttpResult Of(SaveOutcome outcome, Limits limits) => outcome.Result switch
    {
        SaveResult.Newer => Newer(outcome.Current!, limits),
        SaveResult.NameTaken => Problems.Of(StatusCodes.Status409Conflict, "name-taken", "A record of this name is in the case already. Choose another name."),
        SaveResult.BadName => Problems.Of(StatusCodes.Status400BadRequest, "bad-name", "A record cannot have this name. Use letters, figures, spaces and hyphens, and at most 120 of them."),
        SaveResult.ReadOnly => Problems.Of(StatusCodes.Status409Conflict, "not-writable", "The record could not be saved. The folder may be read-only, or the file open in another program."),
        SaveResult.Locked => Problems.Of(StatusCodes.Status409Conflict, "locked", "Somebody has this record open in Word or has checked it out, so it was not saved. Close it there, or ask who has it open, and save again."),
        _ => NoRecord(),
    };

    private static string? SavedBy(byte[] file, Limits limits)
    {
        if (WordFile.Open(file, limits).IsRefused(out _, out var opened)) return null;
        using (opened)
            return opened.Document.PackageProperties is var properties && properties.LastModifiedBy is { Length: > 0 } last ? last : properties.Creator is { Length: > 0 } first ? first : null;
    }
}
