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

    /// <summary>Whether Word would fetch or start something for this field: DDE, or text and pictures from elsewhere.</summary>
    public static bool ReachesOut(string code)
    {
        var words = code.AsSpan().Trim();
        var end = words.IndexOfAny(" \t\"\\");
        var name = end < 0 ? words : words[..end];
        return name.Equals("DDE", StringComparison.OrdinalIgnoreCase) || name.Equals("DDEAUTO", StringComparison.OrdinalIgnoreCase)
            || name.Equals("INCLUDETEXT", StringComparison.OrdinalIgnoreCase) || name.Equals("INCLUDEPICTURE", StringComparison.OrdinalIgnoreCase)
            || name.Equals("IMPORT", StringComparison.OrdinalIgnoreCase) || name.Equals("INCLUDE", StringComparison.OrdinalIgnoreCase);
    }
}
