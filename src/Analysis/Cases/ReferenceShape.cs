using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>What a reference number looks like: "CS-448120", "ASC 20471", "943 476 5919".</summary>
internal static class ReferenceShape
{
    private const int LongestLetters = 12, LeastDigits = 3, MostParts = 7;

    private static readonly WordSet Links = new("is was now with us here number no : . , = (");

    /// <summary>The range after the words that announce one; empty where none follows.</summary>
    /// <param name="isCode">Whether it must have letters before its digits.</param>
    public static (int First, int End) After(Sentence sentence, int first, bool isCode = false)
    {
        var (tokens, text) = (sentence.Paragraph.Tokens, sentence.Paragraph.Text);
        while (first < sentence.EndToken && Links.Contains(tokens[first])) first++;
        var (end, digits) = (first, 0);
        while (end < sentence.EndToken && end - first < MostParts && IsPart(tokens, text, first, end))
        {
            foreach (var c in tokens[end].In(text)) digits += char.IsDigit(c) ? 1 : 0;
            end++;
        }
        while (end > first && !tokens[end - 1].IsWord && tokens[end - 1].Kind != TokenKind.Number) end--;
        return digits >= LeastDigits && (!isCode || tokens[first].IsWord) ? (first, end) : (first, first);
    }

    private static bool IsPart(List<Token> tokens, string text, int first, int at)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Number) return true;
        if (token.IsWord) return token.Length <= LongestLetters && IsCode(token.In(text)) && (at == first || token.IsGlued);
        return at > first && token.IsGlued && (token.IsHyphen || token.Is('/'));
    }

    /// <summary>Capitals and digits.</summary>
    private static bool IsCode(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsUpper(c) && !char.IsDigit(c)) return false;
        return true;
    }

    /// <summary>Whether two look like one that was copied wrongly: one sign other, or two beside each other exchanged.</summary>
    public static bool AreMiscopied(string a, string b)
    {
        if (a.Length != b.Length || a == b) return false;
        var first = 0;
        while (a[first] == b[first]) first++;
        var last = a.Length - 1;
        while (a[last] == b[last]) last--;
        return char.IsDigit(a[first]) && (first == last || (last == first + 1 && a[first] == b[last] && a[last] == b[first]));
    }
}
