using System.Globalization;
using System.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Bindings;

/// <summary>Dates as a date control shows them.</summary>
internal static class WordDate
{
    private static readonly string[] Stored = ["yyyy-MM-dd", "yyyy-MM-ddK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>What the control shows for a value of its data: text as it stands, a date in the control's format; null where the format asks for
    /// names of a language whose names are not known here.</summary>
    public static string? Shown(W.SdtContentDate control, string value)
    {
        if (control.SdtDateMappingType?.Val?.InnerText == "text" || !DateTimeOffset.TryParseExact(value.Trim(), Stored, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
            return value;
        if (control.DateFormat?.Val?.Value is not { Length: > 0 } format) return null;
        var language = control.LanguageId?.Val?.Value ?? "en";
        return HasNames(format) && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? null : Written(date, format);
    }

    private static bool HasNames(string format) => format.Contains("MMM", StringComparison.Ordinal) || format.Contains("ddd", StringComparison.OrdinalIgnoreCase);

    private static string Written(DateTimeOffset date, string format)
    {
        var text = new StringBuilder();
        for (var at = 0; at < format.Length;)
        {
            var rest = format.AsSpan(at);
            var length = rest[0] == '\'' ? Quotation(rest, text)
                : rest.StartsWith("am/pm", StringComparison.OrdinalIgnoreCase) ? Append(text, date.ToString("tt", CultureInfo.InvariantCulture), "am/pm".Length)
                : Append(text, Part(date, rest[0], Alike(rest)), Alike(rest));
            at += length;
        }
        return text.ToString();
    }

    private static int Quotation(ReadOnlySpan<char> rest, StringBuilder text)
    {
        var close = rest[1..].IndexOf('\'');
        var words = close < 0 ? rest[1..] : rest.Slice(1, close);
        text.Append(words);
        return words.Length + (close < 0 ? 1 : 2);
    }

    private static int Append(StringBuilder text, string shown, int length)
    {
        text.Append(shown);
        return length;
    }

    private static int Alike(ReadOnlySpan<char> rest) => rest.IndexOfAnyExcept(rest[0]) is > 0 and var end ? end : rest.Length;

    private static string Part(DateTimeOffset date, char letter, int length)
    {
        var (kind, most) = letter switch
        {
            'd' or 'D' => ('d', 4),
            'M' => ('M', 4),
            'y' or 'Y' => ('y', 4),
            'h' or 'H' or 'm' or 's' => (letter, 2),
            _ => ('\0', 0),
        };
        if (most == 0) return new(letter, length);
        var count = kind == 'y' ? (length < 3 ? 2 : 4) : Math.Min(length, most);
        return date.ToString(count == 1 ? $"%{kind}" : new string(kind, count), CultureInfo.InvariantCulture);
    }
}
