using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Confidential
{
    private const int Near = 14, LongestLabel = 6;

    private static readonly Lexicon Hidden = Lexicon.Of(
        "(refuge|safe house|women's aid|foster carer|foster carers|foster family|foster home|foster placement|prospective adopter|prospective adopters|adopter|adopters|adoptive family|adoptive parents)");
    private static readonly Lexicon Private = Lexicon.Of(
        "(neighbour|friend|sister|brother|aunt|auntie|uncle|cousin|grandmother|grandfather|gran|nan|grandad|granddad|boyfriend|girlfriend|partner|ex-partner|ex-husband|ex-wife|niece|nephew|referrer|witness|lodger|landlady|flatmate|stepfather|stepmother|in-law)");

    private const string Whereabouts = "(where (he|she|they|{name}|the (children|family|child|girls|boys)) [now|both|all] (live~|is|are|stay~|work~|moved|has moved|have moved|go~)|(her|his|their|the|this|it|these|{name}'s) [{word}] (address|addresses|number|numbers|whereabouts|contact details|location|school|workplace))";

    /// <summary>Somebody is not to learn where somebody else is.</summary>
    private static readonly Lexicon Kept = Lexicon.Of(
        $"(not|never|n't) (want|wish|like) {{1-5}} to (know|find out|learn|have|be told|be given) [of|about] {Whereabouts}",
        $"(must|should|may|can|is|are|was|be) (not|never) [to] (be|have|learn|know|find out|see) [told|given|shared|disclosed|passed|made known|shown] [to|with] {{0-3}} {Whereabouts}",
        "(address|number|details|whereabouts|location) {0-4} (be|is|are|was|were|remain|remains|kept|stay|stays) [kept|to be kept|being kept|strictly|to remain|to stay] (confidential|secret|private|withheld|hidden|undisclosed)",
        $"(do not|don't|must not|should not|never|not to) (disclose|share|give|give out|pass on|reveal|tell) {{0-4}} {Whereabouts}",
        "(confidential|secret|undisclosed|safe) (address|location|number|place)", "in hiding");

    public static readonly Rule Rule = new()
    {
        Id = "confidential",
        Tip = Tip.ItCompliant,
        Title = "Ask who may see this address or number",
        Why = "An address or number in a document that leaves can lead somebody to a person who must not be found.",
        Check = Check,
        Examples =
        [
            Bad("She and the children moved to the refuge at [|14 Alder Street, Ashcombe AC4 8RD|] on 3 March 2026.") with { Kind = DocumentKind.CourtReport },
            Bad("Kofi lives with his foster carers at [|9 Elm Road|].") with { Kind = DocumentKind.CaseNote },
            Bad("Her neighbour, Mr Iqbal, is on [|07700 900123|].") with { Kind = DocumentKind.HousingReport },
            Bad("She does not want her former husband to know where she lives. Her flat is at [|14 Alder Street, Ashcombe|].") with { Kind = DocumentKind.CaseNote },
            Bad("Call her on [|07700 900123|]; do not give the number to her son.") with { Kind = DocumentKind.CaseNote },
            Bad("His aunt, Joan Pring, lives at [|9 Elm Road|] and writes from [|j.pring@example.org|].") with { Kind = DocumentKind.CourtReport },
            Good("She does not want her son to know where her keys are. I rang from 3 Mint Street.") with { Kind = DocumentKind.CaseNote },
            Good("Next of kin: Jo Hill, her sister, 07700 900123") with { Kind = DocumentKind.HousingReport },
            Good("Mrs Lowe lives at 14 Alder Street, Ashcombe AC4 8RD.") with { Kind = DocumentKind.CourtReport },
            Good("Kofi lives with his foster carers. I can be reached at 3 Mint Street, Wrensford WF1 9AB.") with { Kind = DocumentKind.CourtReport },
            Good("Her neighbour, Mr Iqbal, is on 07700 900123.") with { Kind = DocumentKind.CaseNote },
            Good("The foster carer rang on 3 March 2026 about 14 shirts.") with { Kind = DocumentKind.CourtReport },
        ],
    };

    private static bool Leaves(DocumentKind? kind) =>
        kind is DocumentKind.CourtReport or DocumentKind.SafeguardingReport or DocumentKind.HousingReport or DocumentKind.Letter;

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var leaves = Leaves(reading.Kind);
        foreach (var sentence in reading.Prose)
        {
            foreach (var found in ContactDetails.In(sentence))
            {
                if (IsWriters(sentence, found)) continue;
                var of = Beside(Hidden, sentence, found) ?? (leaves && !IsAskedFor(reading, sentence) ? Beside(Private, sentence, found) : null);
                if (of is null && !IsKept(sentence)) continue;
                var span = found.In(sentence.Paragraph);
                var words = sentence.Paragraph.Text[span.Start..span.End];
                yield return new(span, of is null ? $"“{words}” is the {found.What} of somebody who may not want to be found: should every reader have it?" : $"“{words}” looks like the {found.What} of the {of}: should every reader have it?")
                {
                    Severity = leaves || of is null ? Severity.Problem : Severity.Advice,
                    Fixes = [new("Ask before it leaves", Asks: $"Who may see this {found.What}, and is it needed here?")],
                };
            }
        }
    }

    /// <summary>"Next of kin: Jo Hill (sister), 07700 900123": the form's own field asks for it.</summary>
    private static bool IsAskedFor(Reading reading, Sentence sentence)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = 1; i < tokens.Count && i <= LongestLabel; i++)
            if (tokens[i].Is(':')) return true;
        return FormRows.Of(reading).LabelOf(sentence.Paragraph) is not null;
    }

    /// <summary>The writer's own is nobody else's.</summary>
    internal static bool IsWriters(Sentence sentence, ContactDetails found) =>
        Writer.Find(sentence.Paragraph, Math.Max(sentence.FirstToken, found.FirstToken - 5), found.FirstToken).Any();

    /// <summary>Whether the words around say that it belongs to somebody beside the person, or is to be kept from somebody.</summary>
    internal static bool IsSomebodyElses(Sentence sentence, ContactDetails found) =>
        Beside(Hidden, sentence, found) is not null || Beside(Private, sentence, found) is not null || IsKept(sentence);

    /// <summary>Whose it is, where the sentence says so shortly before.</summary>
    private static string? Beside(Lexicon people, Sentence sentence, ContactDetails found)
    {
        LexiconMatch? nearest = null;
        foreach (var match in people.Find(sentence.Paragraph, Math.Max(sentence.FirstToken, found.FirstToken - Near), found.FirstToken)) nearest = match;
        return nearest?.Words;
    }

    /// <summary>Whether this sentence or one beside it asks for the place to be kept from somebody.</summary>
    private static bool IsKept(Sentence sentence) =>
        Kept.Any(sentence) || (sentence.Neighbour(-1) is { } before && Kept.Any(before)) || (sentence.Neighbour(1) is { } after && Kept.Any(after));

    private static readonly Lexicon Writer = Lexicon.Of("(I|me|my|our|us)");
}
