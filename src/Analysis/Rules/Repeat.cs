using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Language.Pasted;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Repeat
{
    private const int Fewest = 4, FewestInDailyRecord = 8, MostPlaces = 40, ShortHeading = 6, ReasonsBack = 400;
    private const double Alike = 0.75, AlikeInEntry = 0.68;

    private static readonly WordSet Summaries = new("summary summaries checklist overview conclusion conclusions contents glance brief index summarised");
    private static readonly WordSet Reasons = new("because reason reasons given base based basis conclude therefore");

    public static readonly Rule Rule = new()
    {
        Id = "repeat",
        Tip = Tip.Succinct,
        Reach = Reach.Document,
        Title = "Say it once",
        Why = "A reader who meets the same thing twice looks for the difference, and misses what is new.",
        Check = Check,
        Examples =
        [
            Bad("The kitchen has no cooker and a broken window. She rang the council.\n[|There is no cooker in the kitchen and the window is broken.|]"),
            Bad("Mr Obi would like to swim on Mondays and bake on Fridays. He lives alone.\n[|He would like to bake on Fridays and to swim on Mondays.|]"),
            Bad("# Ada\nAda eats well, sleeps through the night and has two close friends at school.\n# Ben\n[|Ben eats well, sleeps through the night and has two close friends at school.|]"),
            Good("I visited on 3 May 2026 and saw the kitchen. I visited on 9 May 2026 and saw the kitchen."),
            Good("The kitchen has no cooker and a broken window. I think she needs help because the kitchen has no cooker and the window is broken."),
            Good("The kitchen has no cooker and a broken window.\n# Summary\nThe kitchen has no cooker and a broken window."),
            Good("He likes toast in the morning with jam. He does not like toast in the morning with jam."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var places = new Dictionary<ulong, List<SentenceContent>>();
        var pasted = PastedBlocks.Of(reading);
        var fewest = reading.Kind == DocumentKind.DailyRecord ? FewestInDailyRecord : Fewest;
        foreach (var sentence in reading.Prose)
        {
            if (sentence.EndToken - sentence.FirstToken < 6 || sentence.Paragraph.Tokens[sentence.EndToken - 1].First is not ('.' or '!' or '?' or ')') || sentence.Paragraph.IsQuoted(sentence.Start, sentence.End)) continue;
            var content = SentenceContent.Of(sentence);
            if (pasted.Covers(sentence.Span)) continue;
            if (content.Size + content.Names.Count < fewest || content.IsFigures) continue;
            if (Earlier(content, places, reading) is { } found && !Gathers(found.Content.Sentence, reading) && !Gathers(sentence, reading) && !IsReason(sentence)) yield return HitOf(sentence, found.Content.Sentence, found.IsOther);
            foreach (var word in content.Words.Concat(content.Figures).Concat(content.Names))
            {
                if (!places.TryGetValue(word, out var list)) places[word] = list = [];
                if (list.Count < MostPlaces) list.Add(content);
            }
        }
    }

    private static (SentenceContent Content, bool IsOther)? Earlier(SentenceContent content, Dictionary<ulong, List<SentenceContent>> places, Reading reading)
    {
        var shared = new Dictionary<SentenceContent, int>(ReferenceEqualityComparer.Instance);
        foreach (var word in content.Words.Concat(content.Figures).Concat(content.Names))
            if (places.TryGetValue(word, out var list))
                foreach (var other in list) shared[other] = shared.GetValueOrDefault(other) + 1;
        foreach (var (other, count) in shared)
        {
            if (count < Fewest) continue;
            var likeness = content.Likeness(other);
            if (likeness < AlikeInEntry) continue;
            if (content.Agrees(other) && likeness >= (IsOneEntry(content, other, reading) ? AlikeInEntry : Alike)) return (other, IsOtherChild(content, other, reading));
            if (likeness >= 0.9 && IsOtherChild(content, other, reading)) return (other, true);
        }
        return null;
    }

    private static bool IsOneEntry(SentenceContent one, SentenceContent other, Reading reading) =>
        Heading(one, reading) == Heading(other, reading);

    private static ParagraphReading? Heading(SentenceContent content, Reading reading) => Sections.Of(reading).HeadingOf(content.Sentence.Paragraph.Index);

    /// <summary>Under the headings of two people, each sentence naming its own or nobody.</summary>
    private static bool IsOtherChild(SentenceContent one, SentenceContent other, Reading reading)
    {
        if (Heading(one, reading) is not { } here || Heading(other, reading) is not { } there || here == there || one.IsNegative != other.IsNegative) return false;
        var (first, second) = (FirstName(here), FirstName(there));
        return first != 0 && second != 0 && first != second && here.Tokens.Count <= 6 && (Names(one, first) || Names(other, second));
    }

    private static ulong FirstName(ParagraphReading heading) => heading.Tokens.Count > 0 && heading.Tokens[0].IsCapitalised ? heading.Tokens[0].Folded : 0;

    private static bool Names(SentenceContent content, ulong name) => content.Names.Contains(name)
        || content.Sentence.Paragraph.Tokens[content.Sentence.FirstToken].Folded == name;

    private static bool Gathers(Sentence sentence, Reading reading)
    {
        if (sentence.Paragraph.Source.Role == Text.ParagraphRole.ListItem && sentence.Tokens.Any(t => t.Folded == Will)) return true;
        foreach (var heading in Sections.Of(reading).HeadingsOf(sentence.Paragraph.Index))
            if (heading.Tokens.Count <= ShortHeading && heading.Tokens.Any(Summaries.Contains)) return true;
        return false;
    }

    private static readonly ulong Will = WordHash.Folded("will");

    /// <summary>A fact named again as the basis of a view, in this sentence or after one that announces reasons.</summary>
    private static bool IsReason(Sentence sentence)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = sentence.EndToken - 1; i >= 0 && i >= sentence.FirstToken - ReasonsBack; i--)
            if (Reasons.Contains(tokens[i])) return true;
        return false;
    }

    private static Hit HitOf(Sentence sentence, Sentence earlier, bool isOther) => new(sentence.Span, isOther
        ? "This says of one person what was said of another in the same words: is it true of each child?"
        : "This says again what an earlier sentence said.")
    {
        Related = [new("Said here first", earlier.Span)],
        Fixes = [isOther ? new("Say what is true of each", Asks: "Is this true of each child?") : new("Take it out here", "")],
    };
}
