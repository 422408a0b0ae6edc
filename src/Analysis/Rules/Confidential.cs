using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using Recording.Analysis.Text;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Confidential
{
    private const int Near = 12;

    private static readonly Lexicon Hidden = Lexicon.Of("(refuge|safe house|women's aid|foster carer|foster carers|foster home|foster placement|prospective adopter|prospective adopters|adopters|adoptive family)");
    private static readonly Lexicon Private = Lexicon.Of("(neighbour|friend|sister|brother|aunt|uncle|cousin|grandmother|grandfather|boyfriend|girlfriend|ex-partner|ex-husband|ex-wife|niece|nephew|referrer|witness|lodger)");
    private static readonly WordSet Streets = new("street road avenue lane close drive terrace gardens grove place crescent view mews row rise way court square hill walk");

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
            foreach (var match in Hidden.Find(sentence))
                if (Address(sentence, match.EndToken) is { } span) { yield return HitOf(sentence, span, match.Words, "address", leaves); break; }
            if (!leaves) continue;
            foreach (var match in Private.Find(sentence))
                if (Telephone(sentence, match.EndToken) is { } span) { yield return HitOf(sentence, span, match.Words, "number", leaves); break; }
        }
    }

    private static Hit HitOf(Sentence sentence, Span span, string whose, string what, bool leaves) =>
        new(span, $"“{sentence.Paragraph.Text[span.Start..span.End]}” looks like the {what} of the {whose}: should every reader have it?")
        {
            Severity = leaves ? Severity.Problem : Severity.Advice,
            Fixes = [new("Ask before it leaves", Asks: $"Who may see this {what}, and is it needed here?")],
        };

    /// <summary>A house number and a street soon after, with the town and postcode that follow.</summary>
    private static Span? Address(Sentence sentence, int from)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = from; i + 2 < sentence.EndToken && i < from + Near; i++)
        {
            if (tokens[i].Kind != TokenKind.Number || !tokens[i + 1].IsCapitalised) continue;
            var end = i + 2;
            while (end < sentence.EndToken && tokens[end].IsCapitalised && !Streets.Contains(tokens[end - 1])) end++;
            if (!Streets.Contains(tokens[end - 1])) continue;
            var last = end;
            while (last < sentence.EndToken && (tokens[last].Is(',') || tokens[last].IsCapitalised || tokens[last].Kind == TokenKind.Number || tokens[last].IsGlued && tokens[last].IsWord)) last++;
            while (last > end && tokens[last - 1].Is(',')) last--;
            return sentence.Paragraph.SpanOf(i, last);
        }
        return null;
    }

    private static Span? Telephone(Sentence sentence, int from)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = from; i < sentence.EndToken && i < from + Near; i++)
        {
            if (tokens[i].Kind != TokenKind.Number || tokens[i].First != '0' || tokens[i].Length < 3) continue;
            var (end, digits) = (i, 0);
            while (end < sentence.EndToken && tokens[end].Kind == TokenKind.Number) digits += tokens[end++].Length;
            if (digits >= 10) return sentence.Paragraph.SpanOf(i, end);
        }
        return null;
    }
}
