using Recording.Analysis.Checks;
using Recording.Analysis.Language.Pasted;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Language;

/// <summary>Where the writer's own prose uses terms and phrases of the glossary.</summary>
internal sealed class GlossaryTerms
{
    private GlossaryTerms(Reading reading)
    {
        var glossary = reading.Options.Glossary;
        foreach (var sentence in reading.Prose)
            foreach (var match in glossary.Matcher.Find(sentence))
                if (Applies(match, reading) && !glossary.Allows(match.Entry, match.Words, reading.Options.TermsAllowed)) _found.Add(match);
        AddCompounds(reading);
    }

    private readonly List<GlossaryMatch> _found = [];

    public IReadOnlyList<GlossaryMatch> Found => _found;

    public static GlossaryTerms Of(Reading reading) => reading.Understand(r => new GlossaryTerms(r));

    /// <summary>What the glossary cannot list, where none of its own terms stands.</summary>
    private void AddCompounds(Reading reading)
    {
        var entries = new Dictionary<string, GlossaryEntry>();
        var listed = _found.Where(match => match.Entry.List == GlossaryList.Term).ToLookup(match => match.Paragraph.Index);
        foreach (var sentence in reading.Prose)
            foreach (var (first, end) in Compounds.In(sentence))
            {
                if (listed[sentence.Paragraph.Index].Any(match => match.FirstToken < end && first < match.EndToken)) continue;
                var words = sentence.Paragraph.Text[sentence.Paragraph.Tokens[first].Start..sentence.Paragraph.Tokens[end - 1].End];
                if (!entries.TryGetValue(words, out var entry)) entries[words] = entry = Compounds.Entry(words);
                var match = new GlossaryMatch(entry, WordForm.Base, sentence, first, end);
                if (Applies(match, reading) && !reading.Options.Glossary.Allows(entry, words, reading.Options.TermsAllowed)) _found.Add(match);
            }
    }

    private static bool Applies(GlossaryMatch match, Reading reading)
    {
        if (match.Paragraph.IsQuoted(match.Span.Start, match.Span.End) || PastedBlocks.Of(reading).Covers(match.Span)) return false;
        var kind = reading.Kind;
        return match.Entry.List switch
        {
            GlossaryList.LetterTerm => kind == DocumentKind.Letter && !IsPartOfName(match),
            GlossaryList.Term => !(kind == DocumentKind.CourtReport && match.Entry.Area == "legal") && !IsPartOfName(match),
            _ => true,
        };
    }

    /// <summary>"the Reablement Team": a name that the service bears.</summary>
    private static bool IsPartOfName(GlossaryMatch match)
    {
        var tokens = match.Paragraph.Tokens;
        if (!tokens[match.FirstToken].IsCapitalised || match.FirstToken == match.Sentence.FirstToken) return false;
        return (match.EndToken < match.Sentence.EndToken && tokens[match.EndToken].IsCapitalised) || tokens[match.FirstToken - 1].IsCapitalised;
    }
}
