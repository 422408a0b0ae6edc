using Recording.Analysis.Language;
using Recording.Analysis.Rules;
using Recording.Analysis.Text;

namespace Recording.Analysis.Lexicons;

/// <summary>Puts plain words in the place of others: in their form, with their capital, and with the article that fits.</summary>
internal static class Rewording
{
    private static readonly HashSet<ulong> Auxiliaries = [.. "have has had having be been being is are was were am get got gets getting 've 's 're 'm 'd"
        .Split(' ').Select(w => WordHash.Folded(w))];

    /// <summary>The stretch to replace, wider than the term where its article changes or words go, and the fixes for it.</summary>
    public static (Span Span, IReadOnlyList<Fix> Fixes) Of(GlossaryMatch match)
    {
        var form = FormOf(match);
        return Of(match.Sentence, match.FirstToken, match.EndToken, [.. match.Entry.Plain.Select(plain => Put(plain, form, match))], char.IsUpper(match.Words[0]));
    }

    /// <summary>The same for words that already stand in their form.</summary>
    public static (Span Span, IReadOnlyList<Fix> Fixes) Of(Sentence sentence, int first, int end, IReadOnlyList<string> alternatives, bool capital)
    {
        var paragraph = sentence.Paragraph;
        var article = first > sentence.FirstToken && IsArticle(paragraph, first - 1);
        var changes = article && alternatives.Any(a => BeginsWithArticle(a) || !paragraph.Tokens[first - 1].In(paragraph.Text).Equals(ArticleOf(a), StringComparison.OrdinalIgnoreCase));
        var start = changes ? first - 1 : first;
        capital = changes ? char.IsUpper(paragraph.Tokens[start].First) : capital;
        return (paragraph.SpanOf(start, end), [.. alternatives.Select(a => Fix.Write(Capital(changes && !BeginsWithArticle(a) ? $"{ArticleOf(a)} {a}" : a, capital)))]);
    }

    /// <summary>Takes words out: with the space after them, and at the start of a sentence with the next word, which takes the capital.</summary>
    public static (Span Span, IReadOnlyList<Fix> Fixes) Without(GlossaryMatch match)
    {
        var (paragraph, sentence, end) = (match.Paragraph, match.Sentence, match.EndToken);
        var tokens = paragraph.Tokens;
        if (end < sentence.EndToken && tokens[end].Is(',')) end++;
        if (end >= sentence.EndToken || !tokens[end].IsWord) return (match.Span, []);
        if (match.FirstToken != sentence.FirstToken)
            return (new(paragraph.Index, match.Span.Start, tokens[end].Start), [new("Take these words out", "")]);
        var next = Capital(tokens[end].In(paragraph.Text).ToString(), true);
        return (paragraph.SpanOf(match.FirstToken, end + 1), [new("Take these words out", next)]);
    }

    /// <summary>"was commenced" and "commenced" are one word in two forms: the auxiliary tells which.</summary>
    private static WordForm FormOf(GlossaryMatch match)
    {
        if (match.Form != WordForm.Past) return match.Form;
        var tokens = match.Paragraph.Tokens;
        for (var i = match.FirstToken - 1; i >= Math.Max(match.Sentence.FirstToken, match.FirstToken - 2); i--)
            if (Auxiliaries.Contains(tokens[i].Folded)) return WordForm.Participle;
        return WordForm.Past;
    }

    private static string Put(string plain, WordForm form, GlossaryMatch match)
    {
        var first = match.Paragraph.Tokens[match.FirstToken];
        var isBe = match.Entry.Form == TermForm.Verb && match.Entry.Term.StartsWith("be ", StringComparison.Ordinal);
        return isBe && plain.StartsWith("be ", StringComparison.Ordinal) ? first.In(match.Paragraph.Text).ToString() + plain[2..] : WordForms.Put(plain, form);
    }

    private static bool IsArticle(ParagraphReading paragraph, int token) =>
        paragraph.Tokens[token].In(paragraph.Text) is "a" or "an" or "A" or "An";

    private static bool BeginsWithArticle(string words) =>
        words.StartsWith("a ", StringComparison.Ordinal) || words.StartsWith("an ", StringComparison.Ordinal) || words.StartsWith("the ", StringComparison.Ordinal);

    /// <summary>By the first sound: an hour, a user, a one-off.</summary>
    public static string ArticleOf(string words)
    {
        var word = words.Split(' ', '-')[0].ToLowerInvariant();
        if (word.Length == 0) return "a";
        if (((string[])["hour", "honest", "honour", "heir"]).Any(h => word.StartsWith(h, StringComparison.Ordinal))) return "an";
        if (((string[])["one", "once", "uni", "use", "usu", "eu", "uti"]).Any(h => word.StartsWith(h, StringComparison.Ordinal)) && !word.StartsWith("unin", StringComparison.Ordinal)) return "a";
        return word[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an" : "a";
    }

    private static string Capital(string words, bool capital) => capital && words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : words;
}
