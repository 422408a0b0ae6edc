using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Shared
{
    private static readonly Lexicon Ways = Lexicon.Load("shared");

    private static readonly Lexicon Readers = Lexicon.Of(
        "(to|with|for|give~|gave|send~|sent|show~|showed) (him|her|them|you|both)", "(he|she|they|you) (has|have|had|will|read|reads|saw|see|asked|was|were|agreed|would|can|also|corrected|changed|wanted|did|do)",
        "(mother|father|parents|parent|mum|dad|family|children|child|carer|carers|grandmother|grandfather|daughter|son|husband|wife|sister|brother|interpreter|advocate|tenant|resident|couple|household)");

    private static readonly Lexicon Professionals = Lexicon.Of(
        "(manager|chair|solicitor|solicitors|court|judge|panel|team|officer|colleague|colleagues|conference|professionals|agencies|council|police|school|gp|surgery|parties|guardian|legal|landlord|department|commissioner|supervisor)");

    private static readonly Lexicon Headings = Lexicon.Of("sharing (this|and|the|with|your|his|her|their|of)", "(shared|checked) with");

    public static readonly Rule Rule = new()
    {
        Id = "shared",
        Tip = Tip.PersonCentred,
        Title = "Share the record with the person",
        Why = "People have a right to see, correct and add to what is written about them.",
        Reach = Reach.Document,
        Check = reading =>
            reading.Kind is not (DocumentKind.Assessment or DocumentKind.CarePlan or DocumentKind.Review or DocumentKind.CourtReport or DocumentKind.SafeguardingReport or DocumentKind.HousingReport)
            || reading.Prose.Count < 2 || HasSection(reading) || reading.Prose.Any(s => IsShared(reading, s)) ? []
            : [new(null, "Nothing here says that this was checked or shared with the person, or why not.")],
        Examples =
        [
            Bad("Name: Ada Lowe\nMrs Lowe agrees with my view. I will send this report to the panel.") with { Kind = DocumentKind.Assessment },
            Good("Name: Ada Lowe\nMrs Lowe is 70. I read this draft to her on 3 March 2026.") with { Kind = DocumentKind.Assessment },
            Good("Name: Ada Lowe\nMrs Lowe is 70.\nI shared this record with ada lowe on 3 March 2026, and gave them a copy. They did not comment on it.") with { Kind = DocumentKind.Assessment },
            Good("Name: Ada Lowe\nMrs Lowe is 70. I will give Mrs Lowe a copy of this assessment on Monday 16 March 2026.") with { Kind = DocumentKind.Assessment },
            Good("Name: Ada Lowe\nMrs Lowe is 70. I have not shared this report with her because she is in intensive care.") with { Kind = DocumentKind.CarePlan },
            Good("Name: Ada Lowe\nThe flat is damp. It is on the third floor.") with { Kind = DocumentKind.CaseNote },
        ],
    };

    /// <summary>A heading about sharing, with something under it.</summary>
    private static bool HasSection(Reading reading)
    {
        for (var i = 0; i + 1 < reading.Paragraphs.Count; i++)
            if (Sections.IsHeading(reading.Paragraphs[i].Source) && reading.Paragraphs[i + 1].IsProse
                && Headings.Find(reading.Paragraphs[i], 0, reading.Paragraphs[i].Tokens.Count).Any()) return true;
        return false;
    }

    /// <summary>A sentence that names this document, a way of sharing it, and a reader who is no professional; or says why it was not shared.</summary>
    private static bool IsShared(Reading reading, Sentence sentence)
    {
        var (document, way) = (false, false);
        foreach (var match in Ways.Find(sentence))
        {
            if (match.Entry["part"] == "told") return true;
            document |= match.Entry["part"] == "document";
            way |= match.Entry["part"] == "way";
        }
        if (!document || !way) return false;
        var people = People.Of(reading);
        var professional = Professionals.Any(sentence);
        return Readers.Any(sentence) || people.RunsIn(sentence).Any(run => people.NamesSubject(run) || (!professional && !run.IsPlace));
    }
}
