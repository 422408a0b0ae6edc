using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Funding
{
    private const int Enough = 2;

    private static readonly Lexicon Strands = Lexicon.Load("funding-strands");
    private static readonly WordSet Negations = new("no not never without declined ended stopped nor");

    private static readonly WordSet Endings = new("ended stopped ceased lapsed closed");

    public static readonly Rule Rule = new()
    {
        Id = "funding",
        Tip = Tip.Holistic,
        Title = "Show the support strand by strand",
        Why = "Where paid and unpaid hours are not set side by side, a whole strand of support can be cut without anyone seeing it.",
        Reach = Reach.Document,
        Check = Check,
        Examples =
        [
            Bad("Mr Hall has 40 hours of support a week. A direct payment buys assistants, Access to Work pays for help at the office, and his wife does the rest unpaid.") with { Kind = DocumentKind.CarePlan },
            Good("Mr Hall has 40 hours of support a week. A direct payment buys 20 hours, Access to Work pays for 10 hours, and his wife gives 10 hours of unpaid care.") with { Kind = DocumentKind.CarePlan },
            Good("A direct payment buys assistants, and his wife gives unpaid care.") with { Kind = DocumentKind.Letter },
            (Bad("A direct payment buys 20 hours a week. Unpaid care is 10 hours a week.") with { Kind = DocumentKind.Review })
                .After("2025-05-06", "A direct payment buys 20 hours a week. Unpaid care is 10 hours a week. Access to Work pays for 10 hours a week."),
            (Good("A direct payment buys 20 hours a week. Unpaid care is 10 hours a week. Access to Work ended because he left his job.") with { Kind = DocumentKind.Review })
                .After("2025-05-06", "A direct payment buys 20 hours a week. Unpaid care is 10 hours a week. Access to Work pays for 10 hours a week."),
            Good("Mr Hall likes to cook. He does not have a direct payment.") with { Kind = DocumentKind.Review },
            Good("A direct payment buys 20 hours and unpaid care gives 10. The checklist tells whether the NHS should pay for all of the care.") with { Kind = DocumentKind.CarePlan },
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading) => [.. Shown(reading), .. FundingBefore.Check(reading)];

    private static IEnumerable<Hit> Shown(Reading reading)
    {
        if (reading.Kind is not (DocumentKind.CarePlan or DocumentKind.Review)) yield break;
        var (named, shown) = (new List<string>(), new HashSet<string>());
        foreach (var paragraph in reading.Paragraphs)
            foreach (var sentence in paragraph.Sentences) Read(reading, sentence, named, shown);
        var missing = named.Distinct().Where(strand => !shown.Contains(strand)).ToList();
        if (missing.Count == 0 || named.Distinct().Count() < Enough) yield break;
        yield return new(null, $"The hours or money of each strand of support are not all shown: {string.Join(", ", missing)}.")
        {
            Fixes = [new("Show each strand", Asks: "How many hours or how much money does each strand give, and what do they make together?")],
        };
    }

    /// <summary>A strand is shown where its clause or table row, from its name to the next strand's, gives hours or money.</summary>
    private static void Read(Reading reading, Sentence sentence, List<string> named, HashSet<string> shown)
    {
        var matches = Strands.Find(sentence).ToList();
        if (matches.Count == 0) return;
        var amounts = Quantities.In(reading, sentence.Paragraph, sentence.FirstToken, sentence.EndToken).Where(q => q.Measure != Measure.Count).ToList();
        for (var i = 0; i < matches.Count; i++)
        {
            var (from, to) = (i == 0 ? sentence.FirstToken : matches[i - 1].EndToken, i + 1 < matches.Count ? matches[i + 1].FirstToken : sentence.EndToken);
            if (IsNegated(sentence, matches[i]) || HasEnded(sentence, matches[i])) continue;
            var isShown = amounts.Exists(q => q.FirstToken >= from && q.EndToken <= to) || HasRowAmount(reading, sentence.Paragraph);
            if (!isShown && matches[i].Entry["sort"] == "label") continue;
            named.Add(matches[i].Entry["strand"]);
            if (isShown) shown.Add(matches[i].Entry["strand"]);
        }
    }

    private static bool IsNegated(Sentence sentence, LexiconMatch match)
    {
        for (var i = Math.Max(sentence.FirstToken, match.FirstToken - 4); i < match.FirstToken; i++)
            if (Negations.Contains(sentence.Paragraph.Tokens[i])) return true;
        return false;
    }

    private static bool HasEnded(Sentence sentence, LexiconMatch match) =>
        Enumerable.Range(match.EndToken, Math.Clamp(sentence.EndToken - match.EndToken, 0, 3)).Any(i => Endings.Contains(sentence.Paragraph.Tokens[i]));

    private static bool HasRowAmount(Reading reading, ParagraphReading paragraph)
    {
        if (paragraph.Source.Cell is not { } cell) return false;
        for (var i = paragraph.Index + 1; i < reading.Paragraphs.Count && reading.Paragraphs[i].Source.Cell is { } other && other.Table == cell.Table && other.Row == cell.Row; i++)
            if (Quantities.In(reading, reading.Paragraphs[i], 0, reading.Paragraphs[i].Tokens.Count).Count > 0) return true;
        return false;
    }
}
