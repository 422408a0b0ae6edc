using System.Globalization;
using System.Text;

namespace Recording.Templates.Fields;

/// <summary>Dates: ISO 8601 in values, UK form on paper.</summary>
internal static class DateText
{
    private const string Iso = "yyyy-MM-dd", Uk = "d MMMM yyyy";

    private static readonly string[] Read = [Uk, "d MMM yyyy", "dd MMMM yyyy", "dddd d MMMM yyyy", "dddd, d MMMM yyyy", "d/M/yyyy", "dd/MM/yyyy", "d.M.yyyy", Iso];

    public static DateOnly? Of(string value) =>
        DateOnly.TryParseExact(value, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>The value that a date on paper stands for; the words themselves where they are no date.</summary>
    public static string Value(string shown) =>
        DateOnly.TryParseExact(shown.Trim(), Read, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Written(date) : shown;

    public static string Written(DateOnly date) => date.ToString(Iso, CultureInfo.InvariantCulture);

    /// <summary>A date as a control's own format wants it; in UK form where it has none or an unknown one.</summary>
    public static string Shown(DateOnly date, string? format)
    {
        if (string.IsNullOrWhiteSpace(format)) return date.ToString(Uk, CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        for (var i = 0; i < format.Length;)
        {
            var length = 1;
            while (i + length < format.Length && format[i + length] == format[i]) length++;
            if (format[i] == '\'')
            {
                var close = format.IndexOf('\'', i + 1);
                if (close < 0) return date.ToString(Uk, CultureInfo.InvariantCulture);
                text.Append(format, i + 1, close - i - 1);
                i = close + 1;
                continue;
            }
            text.Append(Part(date, format[i], length));
            i += length;
        }
        return text.ToString();
    }

    private static string Part(DateOnly date, char kind, int length) => (kind, length) switch
    {
        ('d' or 'D', 1) => $"{date.Day}",
        ('d' or 'D', 2) => date.ToString("dd", CultureInfo.InvariantCulture),
        ('d' or 'D', 3) => date.ToString("ddd", CultureInfo.InvariantCulture),
        ('d' or 'D', _) => date.ToString("dddd", CultureInfo.InvariantCulture),
        ('M', 1) => $"{date.Month}",
        ('M', 2) => date.ToString("MM", CultureInfo.InvariantCulture),
        ('M', 3) => date.ToString("MMM", CultureInfo.InvariantCulture),
        ('M', _) => date.ToString("MMMM", CultureInfo.InvariantCulture),
        ('y' or 'Y', 1 or 2) => date.ToString("yy", CultureInfo.InvariantCulture),
        ('y' or 'Y', _) => date.ToString("yyyy", CultureInfo.InvariantCulture),
        ('H' or 'h', _) => new string('0', length),
        ('m' or 's', _) => new string('0', length),
        _ => new string(kind, length),
    };
}
