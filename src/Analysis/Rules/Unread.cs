using Recording.Analysis.Checks;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Unread
{
    private static readonly Lexicon Earlier = Lexicon.Load("unread");

    public static readonly Rule Rule = new()
    {
        Id = "unread",
        Tip = Tip.ReadingPrevious,
        Title = "Say which earlier records you read",
        Why = "A warning on file protects nobody unless the next worker reads it.",
        Reach = Reach.Document,
        Check = reading =>
            reading.Kind is not (DocumentKind.Assessment or DocumentKind.CourtReport or DocumentKind.SafeguardingReport or DocumentKind.HousingReport)
            || reading.Prose.Count < 2 || reading.Prose.Any(Earlier.Any) ? []
            : [new(null, "Nothing here says which earlier records, assessments or reports were read.")],
        Examples =
        [
            Bad("Name: Ada Lowe\nMrs Lowe has a flat. Dr Bevan wrote on 20 April 2026 that it is damp.") with { Kind = DocumentKind.Assessment },
            Good("Name: Ada Lowe\nMrs Lowe has a flat. I read the council's file from 2019 onwards.") with { Kind = DocumentKind.Assessment },
            Good("Name: Ada Lowe\nMrs Lowe has a flat. Our assessment of March 2023 ended with advice.") with { Kind = DocumentKind.HousingReport },
            Good("Name: Ada Lowe\nMrs Lowe has a flat. She was not known to the council before this referral.") with { Kind = DocumentKind.Assessment },
        ],
    };
}
