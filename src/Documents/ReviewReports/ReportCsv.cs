using System.Globalization;
using System.Text;

namespace Recording.Documents.ReviewReports;

/// <summary>A report as CSV (RFC 4180), which a spreadsheet opens with its accents and runs nothing of.</summary>
internal static class ReportCsv
{
    private static readonly string[] Header = ["No", "State", "Kind", "Where", "Words", "What was raised", "By", "When", "Answers"];

    public static byte[] Of(ReviewReport report)
    {
        var text = new StringBuilder();
        Line(text, Header);
        foreach (var row in report.Rows)
            Line(text, [row.Number.ToString(CultureInfo.InvariantCulture), row.State, row.Kind, row.Where, row.Words, row.Raised, row.By,
                row.When?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "", row.Answers]);
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, IEnumerable<string> values) => text.AppendJoin(',', values.Select(Value)).Append("\r\n");

    private static string Value(string value) => $"\"{Plain(value).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A spreadsheet runs a value that begins so as a formula; an apostrophe before it keeps it text.</summary>
    private static string Plain(string value) =>
        value.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] || value is ['\t' or '\r' or '\n', ..] ? "'" + value : value;
}
