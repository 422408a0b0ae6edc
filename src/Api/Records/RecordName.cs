using System.Buffers;

namespace Recording.Api.Records;

/// <summary>The names that records may have: in any script, but the name of one file and nothing else.</summary>
internal static class RecordName
{
    private const int Longest = 120;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\:*?\"<>|\0");
    private static readonly string[] Reserved = ["con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3"];

    public static bool IsWord(string name) => name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".docm", StringComparison.OrdinalIgnoreCase);

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
