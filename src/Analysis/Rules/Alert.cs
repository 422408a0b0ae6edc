using System.Globalization;
using Recording.Analysis.Cases;
using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Alert
{
    private static readonly Lexicon Placing = Lexicon.Of("(place~|placed|placement|placing|move|moved|live|lives|living|home|house|housed|housing|accommodat~|accommodation|foster|carer~|stay~|tenancy|discharge~|return~|contact|visit~|see)");
    private static readonly Lexicon Visiting = Lexicon.Of("(visit~|home visit|see him at home|see her at home|call on|call at|attend the home|carers will|workers will|staff will)");
    private static readonly Lexicon Warning = Lexicon.Of("(warning|warn~|risk~|danger~|allerg~|allergic|allergy|confidential|secret|not be told|instruction|order|injunction|condition~|must|never|not|unsafe|only with|in pairs|two workers|two people|precaution~|flag|alert)");

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
        foreach (var flag in earlier.Summary.Flags)
        {
            if (!flag.IsInForce || !Bears(reading, flag, kind) || IsMentioned(reading, flag)) continue;
            yield return new(null, $"A warning of {flag.Said.Source.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} bears on this and is not mentioned: “{Short(flag.Said.Words)}”")
            {
                Related = [.. flag.Repeated.Prepend(flag.Said).Select(said => RelatedPlace.Of(earlier.RecordOf(said.Source), said, "The warning"))],
                Fixes = [new("Say what is done about it", Asks: "How does this take the warning into account, or who withdrew it and when?")],
            };
        }
    }

    /// <summary>A warning bears on what the document decides or discloses.</summary>
    private static bool Bears(Reading reading, VitalFlag flag, DocumentKind kind) => flag.Kind switch
    {
        FlagKind.Allergy or FlagKind.Health => IsCare(kind),
        FlagKind.NonDisclosure => kind is DocumentKind.Letter or DocumentKind.HousingReport or DocumentKind.CourtReport or DocumentKind.SafeguardingReport || (IsCare(kind) && (flag.Topics.Contains(FlagMention.Code) || IsWith(reading, flag, Sending))),
        FlagKind.StaffSafety => IsCare(kind) || (kind is DocumentKind.HousingReport or DocumentKind.Letter && reading.Prose.Any(Visiting.Any)),
        FlagKind.CourtOrder => kind is not (DocumentKind.CaseNote or DocumentKind.DailyRecord or DocumentKind.Letter) && reading.Prose.Any(Placing.Any) && TouchesThePlace(reading, flag),
        _ when flag.Gist!.Words.Contains(Place) => (IsCare(kind) || kind is DocumentKind.CourtReport or DocumentKind.HousingReport or DocumentKind.SafeguardingReport) && reading.Prose.Any(Placing.Any),
        _ => IsCare(kind) || (kind is DocumentKind.CourtReport or DocumentKind.SafeguardingReport or DocumentKind.HousingReport && IsWith(reading, flag, Staying)),
    };

    private static readonly Lexicon Staying = Lexicon.Of("(place|placed|placement|move to|live with|lives with|living with|stay|stays|staying|spend|spends|overnight|weekend|weekends|Sunday|Sundays|Saturday|Saturdays|look after|looked after|mind|minds|collect|collects|house|care of|contact)");

    private static readonly Lexicon Sending = Lexicon.Of("(send|sends|sent|copy|copies|copied|share|shared|sharing|give|given|post|posted|email|emailed|forward|circulate|circulated|disclose|disclosed|tell|told|letter)");

    /// <summary>A sentence that has somebody stay with whom the warning names, or sends them something.</summary>
    private static bool IsWith(Reading reading, VitalFlag flag, Lexicon deed) => reading.Prose.Any(sentence => deed.Any(sentence)
        && Gist.Of(sentence).Names.Any(name => flag.Gist!.Names.Contains(name) && !People.Of(reading).SubjectParts.Any(part => WordHash.Folded(part) == name)));

    private static readonly HashSet<ulong> OfOrders = [.. FlagMention.InstrumentStems, .. "court come go contact condition term forbid bar ban prohibit metre judge magistrate".Split(' ').Select(word => Gist.Stem(word))];

    /// <summary>An order that names a place or a deed bears on what speaks of it.</summary>
    private static bool TouchesThePlace(Reading reading, VitalFlag flag) =>
        reading.Prose.Any(sentence => Gist.Of(sentence) is var gist && flag.Gist!.Words.Any(word => gist.Words.Contains(word) && !OfOrders.Contains(word)));

    private static readonly ulong Place = Gist.Stem("place");

    private static bool IsCare(DocumentKind kind) => kind is DocumentKind.Assessment or DocumentKind.CarePlan or DocumentKind.Review;

    /// <summary>A sentence that names the matter: two of its words, or one of its words or names beside a word of warning.</summary>
    private static bool IsMentioned(Reading reading, VitalFlag flag)
    {
        foreach (var paragraph in reading.Paragraphs)
            foreach (var sentence in paragraph.Sentences)
            {
                var gist = Gist.Of(sentence);
                var words = flag.Gist!.Shared(gist);
                var names = flag.Gist.Names.Count(name => gist.Names.Contains(name) && !People.Of(reading).SubjectParts.Any(part => WordHash.Folded(part) == name));
                var warns = FlagMention.KindOf(sentence) == flag.Kind || Warning.Any(sentence);
                if ((words >= 2 && warns) || words >= 3 || (warns && words + names >= 1 && FlagMention.KindOf(sentence) == flag.Kind)) return true;
            }
        return false;
    }

    private static string Short(string words) => words.Length <= 160 ? words : $"{words[..words.LastIndexOf(' ', 150)]} …";
}
