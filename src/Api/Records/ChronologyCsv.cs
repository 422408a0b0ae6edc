using System.Globalization;
using System.Text;
using Recording.Analysis.Cases;

namespace Recording.Api.Records;

/// <summary>A chronology for a spreadsheet.</summary>
internal static class ChronologyCsv
{
    /// <summary>A line an event: the date, how it is known, the kind, the words, and the record that they stand in.</summary>
    public static string Of(IReadOnlyList<CaseEvent> events)
    {
        var csv = new StringBuilder("Date,Date known from,Kind,What the record says,Record,Record date,Author,Other accounts\r\n");
        foreach (var e in events)
        {
            var first = e.Accounts[0];
            csv.AppendJoin(',', new[]
            {
                e.Date.ToString(e.IsMonth ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture), e.IsRelative ? "worked out from the record’s date" : "given", KindOf(e),
                first.Words, first.Source.Name, first.Source.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), first.Source.Author ?? "",
                string.Join("; ", e.Accounts.Skip(1).Select(account => $"{account.Source.Name}, {account.Source.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}")),
            }.Select(Field)).Append("\r\n");
        }
        return csv.ToString();
    }

    private static string KindOf(CaseEvent e) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(e.Pattern?.ToString() ?? e.Kind.ToString()).Replace('-', ' ');

    /// <summary>Quoted, and with an apostrophe before what a spreadsheet would take for a formula.</summary>
    private static string Field(string value)
    {
        var safe = value.Length > 0 && value.TrimStart()[..Math.Min(1, value.TrimStart().Length)] is "=" or "+" or "-" or "@" ? "'" + value : value;
        return $"\"{safe.ReplaceLineEndings(" ").Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
