using Recording.Analysis.Language.Pasted;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Language;

/// <summary>The acronyms of a document that nothing explains where they are first used.</summary>
internal sealed class Acronyms
{
    private readonly Dictionary<string, List<AcronymUse>> _unexplained = [];
    private readonly List<string> _order = [];

    private Acronyms(Reading reading)
    {
        var (uses, pasted) = (AcronymUses.Of(reading), PastedBlocks.Of(reading));
        var spelled = SpelledOut(reading, uses);
        var explained = new HashSet<string>();
        foreach (var use in uses)
        {
            if (explained.Contains(use.Letters)) continue;
            if (AcronymMeaning.IsExplained(use) || spelled.Any(s => s.Letters == use.Letters && s.At.CompareTo((use.Paragraph.Index, use.FirstToken)) < 0))
            {
                if (!_unexplained.ContainsKey(use.Letters)) explained.Add(use.Letters);
                continue;
            }
            if (!use.Paragraph.IsProse || use.Paragraph.IsQuoted(use.Paragraph.Tokens[use.FirstToken]) || pasted.Covers(use.Span)) continue;
            if (!_unexplained.TryGetValue(use.Letters, out var list))
            {
                _unexplained[use.Letters] = list = [];
                _order.Add(use.Letters);
            }
            list.Add(use);
        }
    }

    /// <summary>For each acronym its uses in the writer's own prose, the first first.</summary>
    public IEnumerable<IReadOnlyList<AcronymUse>> Unexplained => _order.Select(letters => _unexplained[letters]);

    public static Acronyms Of(Reading reading) => reading.Understand(r => new Acronyms(r));

    /// <summary>Where the words that an acronym may stand for are written out.</summary>
    private static List<(string Letters, (int, int) At)> SpelledOut(Reading reading, IReadOnlyList<AcronymUse> uses)
    {
        var found = new List<(string, (int, int))>();
        var entries = uses.Where(u => u.Entry is not null).Select(u => u.Entry!).Distinct().ToList();
        if (entries.Count == 0) return found;
        var matcher = new PhraseMatcher();
        var owners = new List<GlossaryEntry>();
        foreach (var (words, same) in entries.SelectMany(e => e.Expansions.Select(words => (words, e))).GroupBy(p => p.words, p => p.e).Select(g => (g.Key, g.ToList())))
            foreach (var entry in same.Take(1))
            {
                matcher.Add(words.ToLowerInvariant().Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal) + "~", owners.Count);
                owners.Add(entry);
            }
        foreach (var paragraph in reading.Paragraphs)
            foreach (var match in matcher.Find(paragraph.Text, paragraph.Tokens, 0, paragraph.Tokens.Count))
            {
                var words = owners[match.Entry];
                foreach (var entry in entries)
                    if (ReferenceEquals(entry, words) || entry.Expansions.Intersect(words.Expansions).Any()) found.Add((entry.Term, (paragraph.Index, match.FirstToken)));
            }
        return found;
    }
}

/// <summary>An acronym in the text.</summary>
/// <param name="Letters">As it stands in the glossary, without the plural.</param>
/// <param name="Entry">What the glossary says of it, if it knows it.</param>
internal sealed record AcronymUse(ParagraphReading Paragraph, Sentence Sentence, int FirstToken, int EndToken, string Letters, bool IsPlural, GlossaryEntry? Entry)
{
    public Text.Span Span => Paragraph.SpanOf(FirstToken, EndToken);
    public string Words => Paragraph.Text[Paragraph.Tokens[FirstToken].Start..Paragraph.Tokens[EndToken - 1].End];
}
