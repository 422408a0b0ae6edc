namespace Recording.Analysis.Language;

/// <summary>Counts the syllables of an English word by its groups of vowels.</summary>
internal static class Syllables
{
    public static int In(ReadOnlySpan<char> word)
    {
        var (groups, inGroup) = (0, false);
        foreach (var c in word)
        {
            var vowel = IsVowel(c);
            if (vowel && !inGroup) groups++;
            inGroup = vowel;
        }
        if (groups > 1 && EndsSilently(word)) groups--;
        return Math.Max(1, groups);
    }

    /// <summary>"make", "makes" and "walked"; but not "table", "boxes" or "wanted".</summary>
    private static bool EndsSilently(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return false;
        var (last, before, third) = (Lower(word[^1]), Lower(word[^2]), Lower(word[^3]));
        if (last == 'e') return !IsVowel(before) && !(before == 'l' && !IsVowel(third));
        if (last == 's' && before == 'e') return !IsVowel(third) && third is not ('s' or 'x' or 'z' or 'c' or 'g' or 'h') && !(third == 'l' && word.Length > 3 && !IsVowel(word[^4]));
        return last == 'd' && before == 'e' && !IsVowel(third) && third is not ('t' or 'd');
    }

    private static char Lower(char c) => char.ToLowerInvariant(c);
    private static bool IsVowel(char c) => Lower(c) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
