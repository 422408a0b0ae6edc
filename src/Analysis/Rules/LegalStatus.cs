using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class LegalStatus
{
    private static readonly Lexicon Away = Lexicon.Of(
        "(foster carer|foster carers|foster home|foster placement|fostered|looked-after child|children's home|residential home for children|in care|kinship carer|accommodated|care proceedings|family and friends carer)");

    private static readonly Lexicon Status = Lexicon.Of(
        "(legal status|care order|interim care order|full care order|supervision order|placement order|special guardianship|child arrangements order|emergency protection order|police protection|parental responsibility|wardship|section 20|section 31|section 38|section 25|section 76|s20|s31|s38|s76|article 21|article 50|compulsory supervision order|permanence order|voluntarily accommodated|voluntary accommodation|remand|remanded|child in need|section 17|private fostering|adoption order|special guardian|voluntary arrangement)");

    private static readonly Lexicon Voluntary = Lexicon.Of("(accommodated|placed|accommodation|arrangement|agreement|care) {0-2} (under|by|through) (section 20|s20|section 76|s76)", "(section 20|s20|section 76|s76) (accommodation|agreement|arrangement|placement|consent)");
    private static readonly Lexicon Consent = Lexicon.Of("(consent|consented|consents|agreed|agrees|agreement|signed|signature|permission|gave)");

    public static readonly Rule Rule = new()
    {
        Id = "legal-status",
        Tip = Tip.Holistic,
        Title = "Say on what legal footing the child lives there",
        Why = "Who may decide for a child depends on the legal status, and a reader must not have to guess it.",
        Reach = Reach.Document,
        Check = reading => !People.Of(reading).IsChild || reading.Kind is null or DocumentKind.CaseNote or DocumentKind.DailyRecord or DocumentKind.Letter ? [] : Check(reading),
        Examples =
        [
            Bad("Child: Kofi Mensah\nKofi has lived with his foster carers since May 2024. He likes school.") with { Kind = DocumentKind.Review },
            Bad("Child: Kofi Mensah\nKofi was [|accommodated under section 20|]. He likes school.") with { Kind = DocumentKind.CarePlan },
            Good("Child: Kofi Mensah\nKofi has lived with his foster carers under a care order of 3 May 2024.") with { Kind = DocumentKind.Review },
            Good("Child: Kofi Mensah\nKofi was accommodated under section 20: his mother signed on 3 May 2024.") with { Kind = DocumentKind.CarePlan },
            Good("Child: Kofi Mensah\nKofi lives with his mother.") with { Kind = DocumentKind.Assessment },
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var dates = Dates.Of(reading);
        var said = reading.Paragraphs.Any(p => Status.Find(p, 0, p.Tokens.Count).Any());
        if (!said && reading.Prose.Any(Away.Any))
            return [new(null, "The child lives away from home, and the record does not give the child’s legal status.")];
        return (from found in Find.Phrases(reading, Voluntary)
                let around = new[] { found.Sentence, found.Sentence.Neighbour(1), found.Sentence.Neighbour(-1) }
                where !around.Any(s => s is not null && Consent.Any(s) && dates.In(s).Any())
                select new Hit(found.Match.Span, $"“{found.Match.Words}” does not say who consented and when.") { Fixes = [new("Say who consented", Asks: "Who with parental responsibility consented, and on what day?")] }).Take(1);
    }
}
