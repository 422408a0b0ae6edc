namespace Recording.Documents.Mapping;

/// <summary>What a field's code says.</summary>
internal static class FieldCode
{
    /// <summary>Where a HYPERLINK field leads; null for another field.</summary>
    public static string? Address(string code)
    {
        var words = code.AsSpan().Trim();
        if (!words.StartsWith("HYPERLINK", StringComparison.OrdinalIgnoreCase)) return null;
        words = words["HYPERLINK".Length..];
        var isWithin = false;
        while (!(words = words.TrimStart()).IsEmpty)
        {
            if (words[0] == '\\' && words.Length > 1)
            {
                isWithin |= words[1] is 'l' or 'L';
                words = words[2..];
                continue;
            }
            var quoted = words[0] == '"';
            if (quoted) words = words[1..];
            var end = quoted ? words.IndexOf('"') : words.IndexOf(' ');
            return (isWithin ? "#" : "") + (end < 0 ? words : words[..end]).ToString();
        }
        return null;
    }

    private static readonly string[] Outside =
        ["DDE", "DDEAUTO", "LINK", "INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "DATABASE", "RD", "AUTOTEXT", "AUTOTEXTLIST", "GLOSSARY"];

    /// <summary>Whether Word would fetch or start something for this field: DDE, or text, data and pictures from elsewhere.</summary>
    public static bool ReachesOut(string code)
    {
        var words = code.AsSpan().Trim();
        var end = words.IndexOfAny(" \t\"\\");
        var name = end < 0 ? words : words[..end];
        foreach (var outside in Outside)
        {
            if (name.Equals(outside, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
