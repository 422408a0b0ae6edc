using System.Globalization;
using Recording.Analysis.Cases;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using Recording.Analysis.Text;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Conflict
{
    private static readonly Lexicon Moving = Lexicon.Of("(moved|rehoused|re-housed|new address|new home|new house|new flat|previous address|old address|formerly of|used to live|took the keys|tenancy|went to live|came to live|has lived|have lived|address changed|changed address)", "(lives|lived|living|live) {0-9} (until|since|before)");

    private static readonly Lexicon Altering = Lexicon.Of("((care|supervision|placement|interim|guardianship|treatment|final) orders|(care|supervision|placement|guardianship|treatment|final) order|legal status|section {number}|protection plan|in need plan|accommodated|detention|guardianship|authorisation) {0-9} (made|ended|granted|discharged|lapsed|replaced|changed|expired|revoked|rescinded|converted|began|started|stepped down|until|since|now)", "(made|granted|discharged|ended|revoked|replaced|converted|placed|detained) {0-9} ((care|supervision|placement|guardianship|treatment|final) (order|orders)|legal status|section {number}|protection plan|in need plan|accommodation|guardianship|authorisation)");

    public static readonly Rule Rule = new()
    {
        Id = "conflict",
        Tip = Tip.ReadingPrevious,
        Severity = Severity.Problem,
        Title = "Settle which is right",
        Why = "A wrong date of birth, address or allergy sends help to the wrong person or door.",
        Reach = Reach.Earlier,
        Check = Check,
        Examples =
        [
            Bad("Name: Ada Lowe\nDate of birth: [|14 June 1951|]").After("2025-05-06", "Name: Ada Lowe\nDate of birth: 14 July 1951"),
            Bad("Name: Ada Lowe\nAddress: [|4 Elm Road, Denholm|]").After("2025-05-06", "Name: Ada Lowe\nAddress: 14 Elm Road, Denholm"),
            Bad("Name: [|Ada Marlow|]\nMs Marlow lives alone.").After("2025-05-06", "Name: Ada Marlowe\nMs Marlowe lives alone."),
            Bad("Allergies: [|none known|]").After("2025-05-06", "Allergies: latex"),
            Bad("Name: [|Ada Marlow|]").After("2025-05-06", "Name: Ada Marlow").After("2025-06-06", "Name: Ada Marlowe").After("2025-07-06", "Name: Ada Marlowe"),
            Bad("Name: Ada Lowe\nDate of birth: [|14 June 1951|]").After("2025-05-06", "Date of birth: 14 June 1951").After("2025-06-06", "Date of birth: 14 July 1951"),
            Good("Name: Ada Marlow").After("2025-05-06", "Name: Ada Marlow").After("2025-06-06", "Name: Ada Marlowe"),
            Good("Name: Ada Lowe\nDate of birth: 14 June 1951").After("2025-05-06", "Date of birth: 14 June 1951").After("2025-06-06", "Date of birth: 14 July 1951").After("2025-07-06", "Date of birth: 14 June 1951"),
            Good("Name: Ada Lowe\nAddress: 4 Elm Road, Denholm\nMrs Lowe moved here on 3 February 2026.").After("2025-05-06", "Name: Ada Lowe\nAddress: 9 Oak Lane, Denholm"),
            Good("Name: Ada Lowe\nDate of birth: 14/07/1951").After("2025-05-06", "Name: Ada Lowe\nDate of birth: 14 July 1951"),
            Good("Name: Ada Lowe\nAddress: 4 Elm Rd").After("2025-05-06", "Name: Ada Lowe\nAddress: 4 Elm Road, Denholm DN4 1TT"),
            Good("Name: Ada Lowe\nAda has refugee status.").After("2025-05-06", "Name: Ada Lowe\nAda is a former relevant child and has refugee status."),
            Bad("Name: Ada Lowe\nMrs Lowe moved in January 2026. She lives at [|9 Oak Lane, Denholm|].").After("2025-05-06", "Name: Ada Lowe\nAddress: 9 Oak Lane, Denholm").After("2026-01-20", "Name: Ada Lowe\nAddress: 4 Elm Road, Denholm"),
            Good("Name: Ada Lowe\nI support the offer of the flat at 9 Oak Lane, Denholm.").After("2025-05-06", "Name: Ada Lowe\nAddress: 4 Elm Road, Denholm"),
            Good("Name: Ada Lowe\nPlease ring her daughter, who lives at 9 Oak Lane, Denholm.").After("2025-05-06", "Name: Ada Lowe\nAddress: 4 Elm Road, Denholm"),
            Good("Name: Ada Lowe\nDate of birth: 14 June 1951"),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        if (reading.Options.Earlier.Count == 0) return [];
        var earlier = EarlierRecords.Of(reading);
        var hits = new List<Hit>();
        var owners = FactOwners.Of(earlier.Contents, earlier.Summary.Subject);
        var known = earlier.Contents.SelectMany(owners.In).ToLookup(pair => (pair.Fact.Kind, pair.Owner), pair => pair.Fact);
        foreach (var fact in FactMention.In(RecordReading.OfDraft(reading)))
            if (owners.Of(fact) is { } owner && Contradicted(reading, [.. known[(fact.Kind, owner)]], fact) is { } other) hits.Add(HitOf(earlier, fact, other));
        hits.AddRange(Misspelt(reading, earlier, [.. known[(FactKind.Name, 0)]]));
        return hits.DistinctBy(hit => hit.Span).DistinctBy(hit => hit.Message).OrderBy(hit => hit.Span);
    }

    /// <summary>The latest earlier value that cannot be true beside the draft's; null where one agrees with it.</summary>
    private static FactMention? Contradicted(Reading reading, List<FactMention> before, FactMention fact)
    {
        if (fact.Kind is not (FactKind.Name or FactKind.DateOfBirth or FactKind.Address or FactKind.LegalStatus or FactKind.Allergy)) return null;
        if (fact.Kind == FactKind.Allergy)
            return fact.Normal == FactMention.None ? before.LastOrDefault(known => known.Normal != FactMention.None) : null;
        if (before.Count == 0 || (fact.Kind == FactKind.Address && IsElsewhere(reading, fact))) return null;
        if (fact.Kind == FactKind.Address && IsFormer(before, fact) && !fact.IsDeed && SentenceOf(reading, fact) is { } sentence && !sentence.Tokens.Any(Past.Contains)) return before[^1];
        if (fact.Kind is FactKind.Address or FactKind.LegalStatus)
            return fact.IsDeed || FactMention.AreSame(fact.Kind, before[^1].Normal, fact.Normal) || IsPartOf(fact, before[^1]) || SaysThatItChanged(reading, fact.Kind == FactKind.Address ? Moving : Altering, before[^1].Quotation.Source.Date) ? null : before[^1];
        var same = before.Count(known => FactMention.AreSame(fact.Kind, known.Normal, fact.Normal));
        if (same > 0) return Disputed(before, fact, same);
        return fact.Kind != FactKind.Name || AreSpellings(fact.Normal, before[^1].Normal) ? before[^1] : null;
    }

    private static readonly WordSet Proposing = new("offer offered offers propose proposed proposes recommend recommended recommends bid bids nominated nomination viewing viewed vacant available would could should will waiting shortlisted support visited visit found"), Past = new("lived was were had until former formerly previous previously old used");

    /// <summary>"I support the offer of the flat at 4 Elm Road", where nobody lives yet, and "his daughter: she now lives at 4 Elm Road", but not "with his daughter at 4 Elm Road".</summary>
    private static bool IsElsewhere(Reading reading, FactMention fact)
    {
        if (SentenceOf(reading, fact) is not { } sentence) return false;
        var tokens = sentence.Paragraph.Tokens;
        for (var i = sentence.FirstToken; i < sentence.EndToken && tokens[i].End <= fact.Span.Start; i++)
            if (Proposing.Contains(tokens[i]) || (Holder.IsKin(tokens[i]) && !(Enumerable.Range(Math.Max(0, i - FarthestWith), Math.Min(i, FarthestWith)).Any(at => With.Contains(tokens[at])) && !GoesOn(tokens, i + 1, fact.Span.Start)))) return true;
        return false;
    }

    /// <summary>"with his daughter, Ann Lowe: she …".</summary>
    private static bool GoesOn(List<Token> tokens, int first, int end)
    {
        for (var i = first; i < tokens.Count && tokens[i].Start < end; i++)
            if (tokens[i].Is(':') || tokens[i].Is(';') || Whose.Contains(tokens[i])) return true;
        return false;
    }

    private const int FarthestWith = 3;

    private static readonly WordSet With = new("with and"), Whose = new("who whose");

    /// <summary>An address that an earlier record gave and a later one replaced, told as where the person lives now.</summary>
    private static bool IsFormer(List<FactMention> before, FactMention fact) =>
        !FactMention.AreSame(fact.Kind, before[^1].Normal, fact.Normal) && !AddressShape.AreMiscopied(before[^1].Normal, fact.Normal) && before.Exists(known => FactMention.AreSame(fact.Kind, known.Normal, fact.Normal));

    private static Sentence? SentenceOf(Reading reading, FactMention fact) => reading.Paragraphs[fact.Span.Paragraph].Sentences.FirstOrDefault(sentence => sentence.Span.Overlaps(fact.Span));

    /// <summary>"has refugee status" beside "is a former relevant child and has refugee status": a person may have two statuses, and one record may name both.</summary>
    private static bool IsPartOf(FactMention fact, FactMention known) =>
        fact.Kind == FactKind.LegalStatus && (known.Value.Contains(fact.Value, StringComparison.OrdinalIgnoreCase) || fact.Value.Contains(known.Value, StringComparison.OrdinalIgnoreCase));

    /// <summary>Another value that at least as many records give, another spelling of the name that more do; null where most agree with the draft.</summary>
    private static FactMention? Disputed(List<FactMention> known, FactMention fact, int same) =>
        known.Where(other => fact.Kind == FactKind.DateOfBirth ? other.Normal != fact.Normal : AreSpellings(other.Normal, fact.Normal) && other.Normal != fact.Normal).GroupBy(other => other.Normal).Where(group => group.Count() >= (fact.Kind == FactKind.Name ? same + 1 : same)).Select(group => group.Last()).FirstOrDefault();

    /// <summary>A move or a change of status that the draft dates since the record that gives another.</summary>
    private static bool SaysThatItChanged(Reading reading, Lexicon changes, DateOnly since) => reading.Paragraphs.SelectMany(p => p.Sentences)
        .Any(sentence => changes.Any(sentence) && Dates.Of(reading).In(sentence).Any(date => !date.IsBirth && !(date.Date < since)));

    /// <summary>"Mother: Leanne Odoya", where the records agree on another spelling.</summary>
    private static IEnumerable<Hit> Misspelt(Reading reading, EarlierRecords earlier, List<FactMention> names)
    {
        if (names.Count == 0 || names.Exists(name => name.Normal != names[0].Normal)) yield break;
        foreach (var paragraph in reading.Paragraphs.Where(p => p.Source.Role == ParagraphRole.Label || p.Tokens.Take(LongestLabel).Any(token => token.Is(':'))))
            foreach (var run in NameRun.In(paragraph, []).Where(run => run is { Length: 2, IsPlace: false }))
                if (FactNormal.Of(FactKind.Name, paragraph, run.FirstToken, run.EndToken) is var normal && normal != names[0].Normal && normal.Split(' ')[0] == names[0].Normal.Split(' ')[0] && AreSpellings(normal, names[0].Normal))
                    yield return HitOf(earlier, new(FactKind.Name, run.Words, paragraph.SpanOf(run.FirstToken, run.EndToken), normal, names[0].Quotation), names[^1]);
    }

    private const int LongestLabel = 4;

    private static bool AreSpellings(string a, string b)
    {
        var (x, y) = (a.Split(' '), b.Split(' '));
        return x.Length == y.Length && x.Zip(y).All(pair => pair.First == pair.Second || GivenNames.AreSpellingsOfOne(pair.First, pair.Second));
    }

    private static Hit HitOf(EarlierRecords earlier, FactMention fact, FactMention other)
    {
        var source = other.Quotation.Source;
        return new(fact.Span, $"This says “{fact.Value}”, and the record of {source.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} says “{other.Value}”.")
        {
            Related = [new("The earlier record", other.Span) { Record = earlier.RecordOf(source) }],
            Fixes = [new("Find out which is right", Asks: "Which is right, and since when?")],
        };
    }
}
