using Recording.Analysis.Cases;
using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Others
{
    private const int FewestRecords = 2, MonthsBack = 6, MostNamed = 6;

    public static readonly Rule Rule = new()
    {
        Id = "others",
        Tip = Tip.Holistic,
        Title = "Bring in everybody who is involved",
        Why = "Those who see the person often know what one visit cannot show.",
        Reach = Reach.Earlier,
        Check = Check,
        Examples =
        [
            (Bad("Name: Ada Lowe\nMrs Lowe likes to cook.") with { Kind = DocumentKind.Review }).After("2025-11-06", "Name: Ada Lowe\nThe district nurse, Joan Webb, was there.").After("2026-01-08", "Name: Ada Lowe\nJoan Webb rang me."),
            (Bad("Name: Ada Lowe\nMrs Lowe likes to cook.") with { Kind = DocumentKind.Review }).After("2025-11-06", "Name: Ada Lowe\nI dressed her leg.", author: "Joan Webb, district nurse").After("2026-01-08", "Name: Ada Lowe\nJoan Webb rang me."),
            (Good("Name: Ada Lowe\nJoan Webb told me that Mrs Lowe likes to cook.") with { Kind = DocumentKind.Review }).After("2025-11-06", "Name: Ada Lowe\nThe district nurse, Joan Webb, was there.").After("2026-01-08", "Name: Ada Lowe\nJoan Webb rang me."),
            (Good("Name: Ada Lowe\nMrs Lowe likes to cook.") with { Kind = DocumentKind.Letter }).After("2025-11-06", "Name: Ada Lowe\nThe district nurse, Joan Webb, was there.").After("2026-01-08", "Name: Ada Lowe\nJoan Webb rang me."),
            (Good("Name: Ada Lowe\nMrs Lowe likes to cook.") with { Kind = DocumentKind.Review }).After("2024-11-06", "Name: Ada Lowe\nThe district nurse, Joan Webb, was there.").After("2025-01-08", "Name: Ada Lowe\nJoan Webb rang me."),
            Good("Name: Ada Lowe\nMrs Lowe likes to cook.") with { Kind = DocumentKind.Review },
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        if (reading.Options.Earlier.Count == 0 || reading.Kind is not (DocumentKind.Assessment or DocumentKind.CarePlan or DocumentKind.Review)) yield break;
        var since = Dates.Of(reading).Document.AddMonths(-MonthsBack);
        var earlier = EarlierRecords.Of(reading);
        var recent = earlier.Contents.Where(record => record.Source.Date >= since).ToList();
        var roles = earlier.Summary.People.DistinctBy(person => person.Name).ToDictionary(person => person.Name, person => person.Role);
        var here = HereIn(reading);
        var absent = CasePerson.Of(recent, People.Of(reading).Subject, roles)
            .Where(person => person.Records >= FewestRecords && !IsWarnedOf(earlier, person.Name) && !IsOwnWorker(recent, person) && !IsNamed(reading, here, person.Name)).Take(MostNamed).ToList();
        if (absent.Count == 0) yield break;
        yield return new(null, $"Seen in the records of the last six months and not mentioned here: {string.Join("; ", absent.Select(person => $"{person.Name} ({person.Role})"))}.")
        {
            Fixes = [new("Ask those who are involved", Asks: "What do they say, or why were they not asked?")],
        };
    }

    /// <summary>Whom a vital flag names is not somebody to bring in.</summary>
    private static bool IsWarnedOf(EarlierRecords earlier, string name)
    {
        List<ulong> parts = [.. name.Split(' ').Select(part => WordHash.Folded(part))];
        return earlier.Summary.Flags.Any(flag => parts.All(flag.Gist!.Names.Contains));
    }

    /// <summary>A social worker who wrote one of the records: whoever writes now knows what they know.</summary>
    private static bool IsOwnWorker(List<RecordContent> recent, CasePerson person) =>
        recent.Exists(record => record.Source.Author is { } author && author.StartsWith(person.Name, StringComparison.OrdinalIgnoreCase) && author.Contains("social worker", StringComparison.OrdinalIgnoreCase));

    /// <summary>By first name, or by a surname that is not the subject's too.</summary>
    private static bool IsNamed(Reading reading, HashSet<string> here, string name)
    {
        List<string> parts = [.. name.Split(' ').Select(GivenNames.Fold)];
        return here.Contains(parts[0]) || (here.Contains(parts[^1]) && !People.Of(reading).SubjectParts.Contains(parts[^1]));
    }

    /// <summary>Every name that the document gives, and its author's.</summary>
    private static HashSet<string> HereIn(Reading reading)
    {
        var here = People.Of(reading).Parts.Select(part => part.Folded).ToHashSet();
        foreach (var word in (reading.Document.Properties.Author ?? "").Split(' ')) here.Add(GivenNames.Fold(word));
        return here;
    }
}
