using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Language.Pasted;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Repeat
{
    private const int Fewest = 4, FewestInDailyRecord = 8, LongEnough = 8, ShortHeading = 6, ReasonsBack = 4;
    private const double Alike = 0.72, AlikeInEntry = 0.65, AlikeOfAnother = 0.9, Contained = 0.9, Joined = 0.9, Whole = 0.999;

    private static readonly WordSet Summaries = new("summary summaries checklist overview conclusion conclusions contents glance brief index summarised");
    private static readonly WordSet Reasons = new("because reason reasons given therefore");
    private static readonly Lexicon Announces = Lexicon.Of("(base~|rest~) (this|that|it|my {word}|these) [{0-3}] on", "(my|main|following|these|two|three|four|five|several|other) reasons", "reasons (for|are|why|:)", "(my|the) reason (is|for)",
        "basis (for|of) (this|that|my|the)", "(I|we) conclude", "(draw~|led me|point~) to (this|that|the) (view|conclusion)");

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
            Bad("Ms Hale walks with a stick indoors and uses a wheelchair outside. She has a cat.\n[|Ms Hale walks with a stick inside and outdoors she uses a wheelchair.|]"),
            Bad("The nurse drew a body map at 4am. There were four round bruises on his left arm, each 2 cm across.\nHe slept.\n[|A body map was drawn at 4am, and the four round bruises on his left arm were 2 cm across.|]"),
            Bad("Mr Obi has rented a flat with two bedrooms on the third floor since 2019, and the lift is often out of order.\n[|He rents a two-bedroom flat on the third floor.|]"),
            Bad("# Ada\nAda eats well and sleeps through the night, her nurse told me.\n# Ben\n[|He eats well and sleeps through the night, his nurse told me.|]"),
            Good("The hall thermometer read 12 degrees at noon. It was windy. The hall thermometer read 19 degrees at noon."),
            Good("Written by Ada Moss, social worker, Westerhay Council, 4 Tollgate, Westerhay.\nAda Moss, social worker, Westerhay Council, 4 Tollgate, Westerhay."),
            Good("I visited on 3 May 2026 and saw the kitchen. I visited on 9 May 2026 and saw the kitchen."),
            Good("The kitchen has no cooker and a broken window. I think she needs help because the kitchen has no cooker and the window is broken."),
            Good("The kitchen has no cooker and a broken window.\n# Summary\nThe kitchen has no cooker and a broken window."),
            Bad("She needs help at night because she cannot see the step. I gave her a lamp.\n[|She needs help at night because she cannot see the step.|]"),
            Bad("She wants to stay at Tanyard Row and to keep her hens. I saw the yard.\n[|She would like to remain at Tanyard Row and to keep her hens.|]"),
            Bad("She does not want a sitter: she says that she is a light sleeper and would hear them breathe. I rang.\n[|She does not want a sitter, because she is a light sleeper and would hear them breathe.|]"),
            Good("The bell was on the floor at each of four checks. She was hot.\nI think she is at risk. I base this on two facts. The bell was on the floor at each of four checks. She fell in May."),
            Good("He likes toast in the morning with jam. He does not like toast in the morning with jam."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var contents = Contents(reading);
        var statements = new Statements(contents);
        var fewest = reading.Kind == DocumentKind.DailyRecord ? FewestInDailyRecord : Fewest;
        for (var i = 0; i < contents.Count; i++)
            if (Earlier(i, contents, statements, fewest, reading) is { } found && !Gathers(contents[found.At].Sentence, reading) && !Gathers(contents[i].Sentence, reading) && !IsReason(contents[i], contents[found.At], reading))
                yield return HitOf(contents[i].Sentence, contents[found.At].Sentence, found.IsOther);
    }

    /// <summary>What is worth comparing: whole statements of the writer's own, no line of figures, no address.</summary>
    private static List<SentenceContent> Contents(Reading reading)
    {
        var (contents, pasted, lower) = (new List<SentenceContent>(), PastedBlocks.Of(reading), People.Of(reading).Lower);
        foreach (var sentence in reading.Prose)
        {
            if (sentence.EndToken - sentence.FirstToken < 6 || sentence.Paragraph.Tokens[sentence.EndToken - 1].First is not ('.' or '!' or '?' or ')') || sentence.Paragraph.IsQuoted(sentence.Start, sentence.End) || pasted.Covers(sentence.Span)) continue;
            var content = SentenceContent.Of(sentence, lower);
            var (words, figures) = (content.Count(TermSort.Word), content.Count(TermSort.Figure));
            if (content.IsStatement && words >= 2 && figures <= 2 * words) contents.Add(content);
        }
        return contents;
    }

    private static (int At, bool IsOther)? Earlier(int at, List<SentenceContent> contents, Statements statements, int fewest, Reading reading)
    {
        var (content, part) = (contents[at], -1);
        foreach (var before in statements.Before(at))
        {
            var (other, likeness) = (contents[before], statements.Compare(at, before));
            if (likeness.Terms < Fewest - 1) continue;
            var isOther = likeness.Alike >= AlikeOfAnother && IsOtherChild(content, other, reading);
            if (isOther && likeness.Terms >= fewest) return (before, true);
            if (!content.Agrees(other)) continue;
            if ((likeness.Within >= Whole && content.Sentence.EndToken - content.Sentence.FirstToken >= LongEnough) || (likeness.Terms >= fewest && IsSame(likeness, content, other, reading))) return (before, false);
            if (part >= 0 && AreTogether(contents[part].Sentence, other.Sentence) && statements.Covered(at, part, before) >= Joined) return (part, false);
            part = before;
        }
        return null;
    }

    private static bool IsSame(Likeness likeness, SentenceContent content, SentenceContent other, Reading reading) =>
        likeness.Within >= Contained || likeness.Alike >= (Heading(content, reading) == Heading(other, reading) ? AlikeInEntry : Alike);

    /// <summary>Neighbours, of which one sentence may be made.</summary>
    private static bool AreTogether(Sentence one, Sentence other) => one.Paragraph == other.Paragraph && Math.Abs(one.Number - other.Number) == 1;

    private static ParagraphReading? Heading(SentenceContent content, Reading reading) => Sections.Of(reading).HeadingOf(content.Sentence.Paragraph.Index);

    /// <summary>Under the headings of two people, each sentence naming its own or nobody.</summary>
    private static bool IsOtherChild(SentenceContent one, SentenceContent other, Reading reading)
    {
        if (Heading(one, reading) is not { } here || Heading(other, reading) is not { } there || here == there || one.IsNegative != other.IsNegative) return false;
        var (first, second) = (PersonOf(here, reading), PersonOf(there, reading));
        return first != 0 && second != 0 && first != second && !one.Names(second) && !other.Names(first);
    }

    /// <summary>The first name that opens a short heading.</summary>
    private static ulong PersonOf(ParagraphReading heading, Reading reading) =>
        heading.Tokens.Count is > 0 and <= ShortHeading && heading.Tokens[0].IsCapitalised && People.Of(reading).Part(GivenNames.Fold(heading.Tokens[0].In(heading.Text).ToString())) is { IsPerson: true }
            ? SentenceContent.StemOf(heading.Tokens[0].In(heading.Text)) : 0;

    private static bool Gathers(Sentence sentence, Reading reading)
    {
        if (sentence.Paragraph.Source.Role == Text.ParagraphRole.ListItem && sentence.Tokens.Any(t => t.Folded == Will)) return true;
        foreach (var heading in Sections.Of(reading).HeadingsOf(sentence.Paragraph.Index))
            if (heading.Tokens.Count <= ShortHeading && heading.Tokens.Any(Summaries.Contains)) return true;
        return false;
    }

    private static readonly ulong Will = WordHash.Folded("will");

    /// <summary>A fact named again as the basis of a view: after a view and "because", or after a sentence that announces reasons.</summary>
    private static bool IsReason(SentenceContent content, SentenceContent said, Reading reading)
    {
        var (sentence, earlier, evidence) = (content.Sentence, said.Sentence, Evidence.Of(reading));
        if (HasReason(sentence) && !HasReason(earlier) && !said.Holds(SentenceContent.Of(BeforeReason(sentence), People.Of(reading).Lower))) return true;
        for (var back = 1; back <= ReasonsBack && sentence.Neighbour(-back) is { } before && before.Paragraph == sentence.Paragraph && before != earlier; back++)
        {
            if (Announces.Any(before) || (back == 1 && HasReason(before) && evidence.In(before).Has(Bearing.Opines))) return true;
            if (evidence.In(before).Has(Bearing.Opines) || Reasoning.Of(reading).Steps.Any(step => step.Opinion == before)) return false;
        }
        return false;
    }

    private static Sentence BeforeReason(Sentence sentence)
    {
        var end = sentence.FirstToken;
        while (!Reasons.Contains(sentence.Paragraph.Tokens[end])) end++;
        return sentence with { EndToken = end };
    }

    private static bool HasReason(Sentence sentence) => sentence.Tokens.Any(Reasons.Contains);

    private static Hit HitOf(Sentence sentence, Sentence earlier, bool isOther) => new(sentence.Span, isOther
        ? "This says of one person what was said of another in the same words: is it true of each child?"
        : "This says again what an earlier sentence said.")
    {
        Related = [new("Said here first", earlier.Span)],
        Fixes = [isOther ? new("Say what is true of each", Asks: "Is this true of each child?") : new("Take it out here", "")],
    };
}
