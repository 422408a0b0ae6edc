using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Allegation
{
    private static readonly Lexicon Harms = Lexicon.Of(
        "(assaulted|punched|slapped|kicked|strangled|choked|raped|molested|stabbed|abused|groomed|attacked|burned|burnt|beat|beats|whipped|headbutted|throttled|suffocated|poisoned|robbed|defrauded|exploited|hits|hit|bit|shook|stole from|stole|steals from|sexually abused|indecently assaulted|threatened to kill|locked) [his|her|their|him|them]");

    private static readonly Lexicon Sources = Lexicon.Of(
        "(alleged|alleges|allegedly|allegation|allegations|admitted|admits|admit|accepts|accepted|confessed|convicted|conviction|cautioned|caution|guilty|found|finding|findings|court|judge|judgment|charged|charge|offence|arrested|cctv|camera|cameras|footage|photograph|statement|according|denied|denies|disputes|saw|seen|witnessed|heard|record|records|report|disclosure|log|logs|police|think|believe|opinion|view)");

    public static readonly Rule Rule = new()
    {
        Id = "allegation",
        Tip = Tip.EvidenceBased,
        Severity = Severity.Problem,
        Title = "Say who says so",
        Why = "An allegation written as a fact is unfair to the person it names and will be struck out in court.",
        Reach = Reach.Paragraph,
        Check = reading => reading.Kind is not (DocumentKind.CourtReport or DocumentKind.SafeguardingReport) ? [] : Check(reading),
        Examples =
        [
            Bad("Mrs Lowe lives alone. [|Mr Doyle punched her|] in March 2025. The kitchen is small.") with { Kind = DocumentKind.SafeguardingReport },
            Good("Mrs Lowe told me that Mr Doyle punched her in March 2025.") with { Kind = DocumentKind.SafeguardingReport },
            Good("Mr Doyle punched her in March 2025. He was convicted of this on 4 May 2025.") with { Kind = DocumentKind.CourtReport },
            Good("Mr Doyle hit the wall with his car. Mr Doyle punched her.") with { Kind = DocumentKind.CaseNote },
            Good("The illness attacked her lungs.") with { Kind = DocumentKind.CourtReport },
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var people = People.Of(reading);
        foreach (var (sentence, match) in Find.Phrases(reading, Harms))
        {
            if (people.RunsIn(sentence).FirstOrDefault(run => !run.IsPlace && (run.HasTitle || people.Part(GivenNames.Fold(run.Words)) is { IsPerson: true } || run.Length > 1) && run.EndToken == match.FirstToken) is not { } who) continue;
            if (HasSource(reading, sentence) || HasSource(reading, sentence.Neighbour(-1)) || HasSource(reading, sentence.Neighbour(1))) continue;
            var first = who.HasTitle ? who.FirstToken - 1 : who.FirstToken;
            var end = match.EndToken;
            var span = match.Paragraph.SpanOf(first, end);
            yield return new(span, $"“{match.Paragraph.Text[span.Start..span.End]}” stands as a fact: nothing beside it says who alleges, admits or found it.")
            {
                Fixes = [new("Say who says so", Asks: "Who says so and when, or which court or document found it?")],
            };
        }
    }

    private static bool HasSource(Reading reading, Sentence? sentence) =>
        sentence is not null && (Evidence.Of(reading).In(sentence).Has(Bearing.Observes | Bearing.Reports | Bearing.Quotes | Bearing.Opines) || Sources.Any(sentence));
}
