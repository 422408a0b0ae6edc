using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class OtherView
{
    private static readonly Lexicon Views = Lexicon.Load("other-view");

    private static readonly Lexicon Content = Lexicon.Of(
        "(because|since|which|considers|considered|sees|saw|describes|described|replied|answered|argued|argues|points|pointed|hopes|hoped|likes|needs|needed|refused|calls|called|said|says|told|that|thinks|thought|feels|felt|wants|wanted|would|prefers|believes|believed|fears|worries|wrote|writes|explained|asked|reason|reasons)");

    private static readonly WordSet People = new("she he they both you who parents parent children child mother father mum dad family also not now grandmother grandfather daughter son husband wife sister brother partner carer carers couple fully broadly partly strongly largely");

    private static readonly WordSet Writers = new("i we team council meeting panel review conference court agencies professionals manager service group");

    public static readonly Rule Rule = new()
    {
        Id = "other-view",
        Tip = Tip.EvidenceBased,
        Title = "Record whether the person agrees",
        Why = "A court or a complaint will ask what the person thought, and a fair record has it.",
        Reach = Reach.Document,
        Check = reading =>
            reading.Kind is null or DocumentKind.Letter ? []
            : Unexplained(reading) is { } dispute ? [new(null, $"“{dispute}” is mentioned, and what they think instead is not.")]
            : HasOpinion(reading) && !HasAnswer(reading) ? [new(null, "There is a professional opinion on risk or need, and nothing says whether the person agrees with it.")] : [],
        Examples =
        [
            Bad("Name: Ada Lowe\nI think Mrs Lowe is at risk of falling because the rug is loose. We agreed a date.") with { Kind = DocumentKind.Assessment },
            Bad("Name: Ada Lowe\nMrs Lowe will stay at home. Her son disagrees.") with { Kind = DocumentKind.Assessment },
            Good("Name: Ada Lowe\nI think Mrs Lowe is at risk of falling because the rug is loose. She agrees with me.") with { Kind = DocumentKind.Assessment },
            Good("Name: Ada Lowe\nI think Mrs Lowe needs a rail. Mrs Lowe does not agree: she told me the rail would be in her way.") with { Kind = DocumentKind.Assessment },
            Bad("Name: Ada Lowe\nMrs Lowe will stay at home. Her son does not agree with more visits.") with { Kind = DocumentKind.Assessment },
            Good("Name: Ada Lowe\nMrs Lowe has a flat. It is warm.") with { Kind = DocumentKind.Assessment },
        ],
    };

    private static bool HasOpinion(Reading reading)
    {
        var evidence = Evidence.Of(reading);
        foreach (var sentence in reading.Prose)
            if (evidence.In(sentence).Has(Bearing.Opines) || Views.Find(sentence).Any(m => m.Entry["kind"] == "risk" && !m.Paragraph.IsQuoted(m.Span.Start, m.Span.End))) return true;
        return false;
    }

    private static bool HasAnswer(Reading reading) => reading.Prose.Any(s => Answers(s).Any());

    private static IEnumerable<LexiconMatch> Answers(Sentence sentence) =>
        Views.Find(sentence).Where(m => m.Entry["kind"] is "own" || (m.Entry["kind"] is "agree" or "disagree" && IsOfAPerson(sentence, m.FirstToken)));

    private static bool IsOfAPerson(Sentence sentence, int verb)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (verb == sentence.FirstToken) return false;
        var before = tokens[verb - 1];
        if (Writers.Contains(before)) return false;
        return before.IsCapitalised || People.Contains(before);
    }

    /// <summary>A disagreement of which neither its sentence nor the next says what it is.</summary>
    private static string? Unexplained(Reading reading)
    {
        foreach (var sentence in reading.Prose)
            foreach (var match in Answers(sentence))
            {
                if (match.Entry["kind"] != "disagree" || Content.Find(sentence.Paragraph, match.EndToken, sentence.EndToken).Any()) continue;
                if (sentence.Text.Contains(':') || sentence.Neighbour(1) is { } next && (Content.Any(next) || Evidence.Of(reading).In(next).Has(Bearing.Reports | Bearing.Quotes))) continue;
                if (sentence.Neighbour(-1) is { } last && Evidence.Of(reading).In(last).Has(Bearing.Reports | Bearing.Quotes)) continue;
                return sentence.Text.TrimEnd('.').ToString() is { Length: < 120 } whole ? whole : match.Words;
            }
        return null;
    }
}
