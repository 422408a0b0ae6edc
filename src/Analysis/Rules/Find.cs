using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Rules;

/// <summary>The kinds that most rules are built from.</summary>
internal static class Find
{
    /// <summary>Entries of a word list in the writer's own prose: no heading or label, nothing in quotation marks, each where its list says it must stand.</summary>
    public static IEnumerable<(Sentence Sentence, LexiconMatch Match)> Phrases(Reading reading, Lexicon lexicon)
    {
        foreach (var sentence in reading.Prose)
        {
            var last = -1;
            foreach (var match in lexicon.Find(sentence))
            {
                // Where several rows hold the same phrase, the first that means it here stands.
                if (match.FirstToken == last || IsWholeLine(match) || sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End) || !Place.Holds(reading, sentence, match)) continue;
                last = match.FirstToken;
                yield return (sentence, match);
            }
        }
    }

    /// <summary>A line that is nothing but the phrase, with no full stop, is a box or label of a form: "☐ Sexual abuse".</summary>
    private static bool IsWholeLine(LexiconMatch match)
    {
        var tokens = match.Paragraph.Tokens;
        if (match.EndToken < tokens.Count) return false;
        for (var i = 0; i < match.FirstToken; i++) if (tokens[i].IsWord) return false;
        return true;
    }
}
