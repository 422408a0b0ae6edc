using Recording.Analysis.Language;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Contraction
{
    public static readonly Rule Rule = new()
    {
        Id = "contraction",
        Tip = Tip.Professional,
        Title = "Write the words out in full",
        Why = "A formal record is read by courts, families and colleagues, and short forms make it sound like talk.",
        Check = Check,
        Examples =
        [
            Bad("I [|don’t|] know why he [|didn't|] come."),
            Bad("[|She's|] been to the clinic and [|it's|] helping."),
            Bad("[|There's|] no cooker, and [|Mum's|] not been told."),
            Bad("They [|wouldnt|] open the door."),
            Good("Sagal's mother took the children's coats to St Mary's."),
            Good("He said, “I don't want to go.”"),
            Good("One's own home matters, and everybody else's too."),
            Good("He goes to the Don't Walk Away group on Mondays."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        foreach (var sentence in reading.Prose)
        {
            var paragraph = sentence.Paragraph;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!paragraph.Tokens[i].IsWord || Contractions.At(paragraph, i, sentence.EndToken) is not { } found) continue;
                if (paragraph.IsQuoted(found.Start, found.End) || IsTitle(sentence, i, found)) continue;
                yield return new(new(paragraph.Index, found.Start, found.End), Message(paragraph, found)) { Fixes = Fixes(found) };
            }
        }
    }

    private static string Message(ParagraphReading paragraph, Contracted found)
    {
        var words = paragraph.Text[found.Start..found.End];
        return found.Full is [var full] ? $"“{words}” is a short form: write “{full}”." : $"“{words}” is a short form: write it out in full.";
    }

    private static IReadOnlyList<Fix> Fixes(Contracted found) => found.Full is [var full]
        ? [Fix.Write(full)]
        : [new("Write it out", Asks: "Which words is it short for?", Choices: found.Full)];

    /// <summary>The Let's Talk service: a capital inside a sentence, with another beside it.</summary>
    private static bool IsTitle(Sentence sentence, int i, Contracted found)
    {
        var tokens = sentence.Paragraph.Tokens;
        var first = found.FirstToken;
        if (first == sentence.FirstToken || !tokens[first].IsCapitalised || tokens[first].Is('I') || !found.IsCommon) return false;
        return (first > sentence.FirstToken && tokens[first - 1].IsCapitalised) || (i + 1 < sentence.EndToken && tokens[i + 1].IsCapitalised && tokens[first - 1].IsWord);
    }
}
