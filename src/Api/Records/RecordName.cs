using System.Buffers;
using System.Globalization;

namespace Recording.Api.Records;

/// <summary>The names that records may have: in any script, but the name of one file and nothing else.</summary>
internal static class RecordName
{
    private const int Longest = 120;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\:*?\"<>|\0");
    private static readonly string[] Others = [".doc", ".dot", ".rtf", ".odt", ".pdf"], Days = ["yyyy-MM-dd", "yyyy_MM_dd", "yyyy.MM.dd", "yyyyMMdd"];

    /// <summary>What Windows takes for a device, whatever its ending.</summary>
    private static readonly string[] Reserved = ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })];

    public static bool IsWord(string name) => name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".docm", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is a record by its kind, though of one that cannot be read.</summary>
    public static bool IsOfAnotherKind(string name) => Others.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file is listed as a record; what Word keeps beside an open document is not.</summary>
    public static bool IsListed(string name) => (IsWord(name) || IsOfAnotherKind(name)) && !name.StartsWith("~$", StringComparison.Ordinal);

    /// <summary>The day that a name gives, as in "2025-01-14 Visit"; null where it gives none up to the day on which it was saved.</summary>
    public static DateOnly? DayIn(string name, DateOnly saved)
    {
        foreach (var form in Days)
            for (var i = 0; i + form.Length <= name.Length; i++)
                if (!IsDigit(name, i - 1) && !IsDigit(name, i + form.Length) && DateOnly.TryParseExact(name.AsSpan(i, form.Length), form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year >= 1900 && day <= saved) return day;
        return null;
    }

    private static bool IsDigit(string name, int at) => at >= 0 && at < name.Length && char.IsAsciiDigit(name[at]);

    /// <summary>The name as a file name that ends in .docx; null where it cannot be one.</summary>
    public static string? Safe(string name)
    {
        var trimmed = name.Trim();
        if (trimmed.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)) trimmed = trimmed[..^5].TrimEnd();
        if (trimmed.Length is 0 or > Longest || trimmed[0] is '.' or '~' || trimmed[^1] == '.') return null;
        if (trimmed.AsSpan().ContainsAny(Forbidden) || trimmed.Any(char.IsControl) || HasLoneSurrogate(trimmed)) return null;
        return Reserved.Contains(trimmed.Split('.')[0], StringComparer.OrdinalIgnoreCase) ? null : trimmed + ".docx";
    }

    private static bool HasLoneSurrogate(string name) => name.Where((c, i) => char.IsHighSurrogate(c) && !(i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]))
        || char.IsLowSurrogate(c) && !(i > 0 && char.IsHighSurrogate(name[i - 1]))).Any();
}
