using System.Globalization;
using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Api.Checks;

/// <summary>The query of a check.</summary>
internal sealed record CheckQuery(DocumentKind? Kind, DateOnly? Dated, View View)
{
    /// <summary>Null where a value is not one of those that exist.</summary>
    public static CheckQuery? Read(string? kind, string? dated, string? view)
    {
        DateOnly? date = null;
        if (!string.IsNullOrEmpty(dated))
        {
            if (!DateOnly.TryParseExact(dated, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return null;
            date = day;
        }
        return TryName<DocumentKind>(kind, out var kinds) && TryName<View>(view, out var views) ? new(kinds, date, views ?? View.Final) : null;
    }

    /// <summary>Reads a name as JSON writes it: court-report.</summary>
    private static bool TryName<T>(string? name, out T? value) where T : struct, Enum
    {
        value = null;
        if (string.IsNullOrEmpty(name)) return true;
        if (!Enum.TryParse<T>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var found) || !Enum.IsDefined(found) || !char.IsLetter(name[0])) return false;
        value = found;
        return true;
    }
}
