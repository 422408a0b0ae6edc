using System.Globalization;
using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Truth
{
    private static readonly (CsvRow Row, Lexicon Sign)[] Courts = [.. Csv.ReadEmbedded("data/truth.csv").Select(row => (row, Lexicon.Of(row["sign"])))];

    private static readonly Lexicon Statement = Lexicon.Of("(facts|contents) [stated|set out|contained|given] [in] (this|my) [witness] statement {0-3} true", "(this|my) [witness] statement is true");
    private static readonly Lexicon Contempt = Lexicon.Of("proceedings for contempt", "contempt of court");
    private static readonly Lexicon OtherCourts = Lexicon.Of("court of protection", "first-tier tribunal", "northern ireland", "(scotland|sheriff)");

    public static readonly Rule Rule = new()
    {
        Id = "truth",
        Tip = Tip.ItCompliant,
        Severity = Severity.Problem,
        Title = "Complete the statement of truth",
        Why = "A court may refuse a statement whose statement of truth is not in the words of its rule.",
        Reach = Reach.Document,
        Check = reading => reading.Kind != DocumentKind.CourtReport || CourtOf(reading) is not { } court || Dates.Of(reading).Document < DateOnly.Parse(court["since"], CultureInfo.InvariantCulture)
            || reading.Prose.Any(Contempt.Any) ? []
            : from sentence in reading.Prose
              where Statement.Any(sentence)
              select new Hit(sentence.Span, $"This statement of truth does not say what the {court["court"]} now asks: {court["asks"]}.")
              {
                  Fixes = [new("Add the sentence on contempt", Asks: $"Will you add, in the words of the rule ({court["source"].Split(';')[0]}), the sentence on contempt of court?")],
              },
        Examples =
        [
            Bad("# In the Family Court at Ashcombe\nI met Naomi twice.\n[|I believe that the facts stated in this witness statement are true.|]") with { Kind = DocumentKind.CourtReport },
            Good("# In the Family Court at Ashcombe\nI understand that proceedings for contempt of court may be brought against anyone who makes a false statement without an honest belief in its truth. I believe that the facts stated in this witness statement are true.") with { Kind = DocumentKind.CourtReport },
            Good("# In the Court of Protection\nI believe that the facts stated in this witness statement are true.") with { Kind = DocumentKind.CourtReport },
            Good("# In the Family Court at Ashcombe\nThe facts in this report are true to the best of my knowledge.") with { Kind = DocumentKind.CourtReport },
        ],
    };

    private static CsvRow? CourtOf(Reading reading)
    {
        foreach (var paragraph in reading.Paragraphs.Take(12))
        {
            if (OtherCourts.Find(paragraph, 0, paragraph.Tokens.Count).Any()) return null;
            foreach (var (row, sign) in Courts)
                if (sign.Find(paragraph, 0, paragraph.Tokens.Count).Any()) return row;
        }
        return null;
    }
}
