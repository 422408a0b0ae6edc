using System.Globalization;
using Recording.Analysis.Cases;
using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Alert
{
    private static readonly Lexicon Visiting = Lexicon.Of("(visit~|home visit|see him at home|see her at home|call on|call at|attend the home|carers will|workers will|staff will)");

    public static readonly Rule Rule = new()
    {
        Id = "alert",
        Tip = Tip.ReadingPrevious,
        Severity = Severity.Problem,
        Title = "Take up the warning on file",
        Why = "A warning that was on file and was not read has let people come to harm.",
        Reach = Reach.Earlier,
        Check = Check,
        Examples =
        [
            (Bad("Kofi needs a foster home from May. The Lanes have a free room.") with { Kind = DocumentKind.Assessment }).After("2025-05-06", "Kofi must never be placed with Mr Lane again."),
            (Bad("Two carers give the tablets at breakfast.") with { Kind = DocumentKind.CarePlan }).After("2025-05-06", "Mrs Lowe is allergic to penicillin."),
            (Bad("Please send a copy to her husband’s solicitor.") with { Kind = DocumentKind.Letter }).After("2025-05-06", "Do not disclose her address to Mr Lowe."),
            (Good("Two carers give the tablets at breakfast. No penicillin: she is allergic to it.") with { Kind = DocumentKind.CarePlan }).After("2025-05-06", "Mrs Lowe is allergic to penicillin."),
            (Good("The flat is on the first floor.") with { Kind = DocumentKind.HousingReport }).After("2025-05-06", "Mrs Lowe is allergic to penicillin."),
            (Good("Two carers give the tablets at breakfast.") with { Kind = DocumentKind.CarePlan }).After("2025-05-06", "Mrs Lowe is allergic to penicillin.").After("2025-06-10", "The tests show no allergy to penicillin."),
            Good("Two carers give the tablets at breakfast.") with { Kind = DocumentKind.CarePlan },
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        if (reading.Options.Earlier.Count == 0 || reading.Kind is not { } kind) yield break;
        var earlier = EarlierRecords.Of(reading);
        var inForce = earlier.Summary.Flags.Where(flag => flag.IsInForce).ToList();
        if (inForce.Count == 0) yield break;
        var subject = SubjectNames.Of(earlier.Contents);
        var all = DraftSentence.Of(reading, subject);
        var prose = all.Where(sentence => sentence.Sentence.Paragraph.IsProse).ToList();
        var taken = new HashSet<(RecordSource, int)>();
        foreach (var flag in inForce.Where(flag => flag.Kind == FlagKind.StaffSafety && all.Any(sentence => sentence.Mentions(flag)))) taken.Add(PlaceOf(flag));
        foreach (var flag in inForce)
        {
            var breaches = all.Where(sentence => Breach.Is(sentence, flag, IsCare(kind))).ToHashSet<DraftSentence>(ReferenceEqualityComparer.Instance);
            if (!(Bears(prose, flag, kind) || prose.Any(breaches.Contains) || GoesWhereTheyAre(prose, flag, subject, earlier.Records)) || all.Any(sentence => !breaches.Contains(sentence) && sentence.Mentions(flag)) || (flag.Kind == FlagKind.StaffSafety && !taken.Add(PlaceOf(flag)))) continue;
            yield return new(null, $"A warning of {flag.Said.Source.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} bears on this and is not mentioned: “{Short(flag.Said.Words)}”")
            {
                Related = [.. flag.Repeated.Prepend(flag.Said).Select(said => RelatedPlace.Of(earlier.RecordOf(said.Source), said, "The warning"))],
                Fixes = [new("Say what is done about it", Asks: "How does this take the warning into account, or who withdrew it and when?")],
            };
        }
    }

    /// <summary>It has the person go where the records put somebody from whom a warning keeps them.</summary>
    private static bool GoesWhereTheyAre(IReadOnlyList<DraftSentence> prose, VitalFlag flag, IReadOnlySet<ulong> subject, IReadOnlyList<RecordReading> records) =>
        flag.Kind is FlagKind.Instruction or FlagKind.CourtOrder && Haunts.Of(flag, subject, records) is { Count: > 0 } haunts && prose.Any(sentence => !sentence.Keeps && sentence.Places.Any(haunts.Contains));

    /// <summary>"He keeps a knife by the door. Nobody goes there alone": one paragraph warns those who call of one thing.</summary>
    private static (RecordSource, int) PlaceOf(VitalFlag flag) => (flag.Said.Source, flag.Said.Target.Start.Paragraph);

    /// <summary>A warning bears on what the document decides or discloses: an allergy on all care, any other on what touches its matter.</summary>
    private static bool Bears(IReadOnlyList<DraftSentence> prose, VitalFlag flag, DocumentKind kind) => IsOfInterpreting(prose, flag) || flag.Kind switch
    {
        FlagKind.Allergy => IsCare(kind),
        FlagKind.NonDisclosure => (IsCare(kind) && flag.Topics.Contains(FlagMention.Code) && Touches(prose, flag)) || (kind is not (DocumentKind.CaseNote or DocumentKind.DailyRecord) && Does(prose, flag, Sending, IsLeaving(kind))),
        FlagKind.StaffSafety => IsCare(kind) ? prose.Any(sentence => sentence.Bearing.Matters.Contains("visiting")) : kind is DocumentKind.HousingReport or DocumentKind.Letter && prose.Any(sentence => Visiting.Any(sentence.Sentence)),
        FlagKind.CourtOrder => kind is not (DocumentKind.CaseNote or DocumentKind.DailyRecord or DocumentKind.Letter) && Touches(prose, flag),
        _ when IsCare(kind) => Touches(prose, flag),
        _ => kind is DocumentKind.CourtReport or DocumentKind.SafeguardingReport or DocumentKind.HousingReport && (Does(prose, flag, Staying, isOpen: false) || (IsOfSelfHarm(flag) && prose.Any(sentence => Leaving.Any(sentence.Sentence))) || (kind == DocumentKind.HousingReport && IsOfHome(flag) && prose.Any(sentence => Staying.Any(sentence.Sentence)))),
    };

    /// <summary>Who may not interpret bears on whatever asks for an interpreter.</summary>
    private static bool IsOfInterpreting(IReadOnlyList<DraftSentence> prose, VitalFlag flag) =>
        flag.Bearing.Matters.Contains("interpreting") && prose.Any(sentence => sentence.Bearing.Matters.Contains("interpreting"));

    /// <summary>"Any new home must have a fire-resistant letter plate."</summary>
    private static bool IsOfHome(VitalFlag flag) => flag.Bearing.Matters.Overlaps(Homes) || flag.Matters.Contains("placing");

    private static readonly HashSet<string> Homes = ["stairs", "home"];

    private static bool IsOfSelfHarm(VitalFlag flag) => flag.Matters.Contains("selfharm") || flag.Matters.Contains("ligature");

    /// <summary>That nobody will help or watch any more bears on a warning that somebody may harm themselves.</summary>
    private static readonly Lexicon Leaving = Lexicon.Of("(no|without) [further|more|other|continuing] (support|help|involvement|service|services|oversight|monitoring|role)", "(end|ends|ending|close|closes|closing|cease|withdraw|withdraws|step down|stepped down) {0-3} (support|help|case|file|involvement|service|services|plan)", "(support|help|involvement|services|case|plan) {0-3} (end|ends|close|closes|cease|be closed|be ended|stepped down)");

    private static readonly Lexicon Staying = Lexicon.Of("(place|placed|placement|move to|live with|lives with|living with|stay|stays|staying|spend|spends|overnight|weekend|weekends|Sunday|Sundays|Saturday|Saturdays|look after|looked after|mind|minds|collect|collects|house|housed|flat|offer|offered|care of|contact)");

    private static readonly Lexicon Sending = Lexicon.Of("(send|sends|sent|(goes|go) to|copy|copies|copied|share|shared|sharing|give|given|post|posted|email|emailed|forward|circulate|circulated|disclose|disclosed|tell|told|letter|served|serve|enclose|enclosed|addressed)");

    private static bool Touches(IReadOnlyList<DraftSentence> prose, VitalFlag flag) => prose.Any(sentence => sentence.Touches(flag));

    /// <summary>A sentence that has somebody stay with whom the warning names, or sends them something; in what leaves, one that says where somebody is.</summary>
    private static bool Does(IReadOnlyList<DraftSentence> prose, VitalFlag flag, Lexicon deed, bool isOpen) =>
        prose.Any(sentence => (sentence.Names(flag) && deed.Any(sentence.Sentence)) || (isOpen && sentence.Bearing.Matters.Contains("whereabouts")));

    private static bool IsLeaving(DocumentKind kind) => kind is DocumentKind.Letter or DocumentKind.HousingReport or DocumentKind.CourtReport or DocumentKind.SafeguardingReport;

    private static bool IsCare(DocumentKind kind) => kind is DocumentKind.Assessment or DocumentKind.CarePlan or DocumentKind.Review;

    private static string Short(string words) => words.Length <= 160 ? words : $"{words[..words.LastIndexOf(' ', 150)]} …";
}
