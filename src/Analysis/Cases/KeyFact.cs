using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>A standing fact about the person, with its history.</summary>
/// <param name="Values">What the records give for it, in the order in which they first gave it.</param>
public sealed record KeyFact(FactKind Kind, IReadOnlyList<FactValue> Values)
{
    /// <summary>Whether a later record gives another value for what may change.</summary>
    public bool HasChanged => Kind is FactKind.Address or FactKind.LegalStatus or FactKind.Gp or FactKind.School && Values.Count > 1;

    /// <summary>Whether records give values that cannot both be true.</summary>
    public bool IsContradicted => Kind switch
    {
        FactKind.Name or FactKind.DateOfBirth => Values.Count > 1,
        FactKind.Allergy => Values.Any(v => v.Normal == FactMention.None) && Values.Any(v => v.Normal != FactMention.None),
        _ => false,
    };

    /// <summary>The facts of a case, each with the values that differ; a deed that only implies one is left out where a record says it.</summary>
    internal static IReadOnlyList<KeyFact> Of(IReadOnlyList<RecordContent> records, string? subject) =>
    [
        .. records.SelectMany(record => record.Facts.Where(fact => IsShared(fact.Kind) || (IsOf(record, subject) && IsHeldBy(fact.Holder, subject, IsWoman(records, subject))))).GroupBy(fact => fact.Kind).OrderBy(group => group.Key)
            .Select(group => new KeyFact(group.Key, Valued(group.Where(fact => !fact.IsDeed || !group.Any(other => !other.IsDeed && FactMention.AreSame(fact.Kind, fact.Normal, other.Normal)))))),
    ];

    /// <summary>What a household has in common: a record about a brother says it too.</summary>
    private static bool IsShared(FactKind kind) => kind is FactKind.Address or FactKind.Gp;

    /// <summary>A record that says by a label that it is about somebody else gives no fact of the subject's own.</summary>
    private static bool IsOf(RecordContent record, string? subject) =>
        !record.IsSubjectLabelled || record.Subject is null || subject is null || AreOne(record.Subject.Split(' ')[0], subject.Split(' ')[0]);

    /// <summary>A brother's birthday in a record that is about both of them, and "he has an egg allergy" where the subject is a girl.</summary>
    private static bool IsHeldBy(FactHolder holder, string? subject, bool? isWoman)
    {
        if (subject is null) return true;
        if (holder.Name is { } name) return subject.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Any(part => AreOne(name, part));
        return holder.IsWoman is null || isWoman is null || holder.IsWoman == isWoman;
    }

    private static bool? IsWoman(IReadOnlyList<RecordContent> records, string? subject)
    {
        var told = records.Where(record => record.IsWoman is not null && record.Subject == subject).ToList();
        var women = told.Count(record => record.IsWoman == true);
        return women * 2 == told.Count ? null : women * 2 > told.Count;
    }

    private static bool AreOne(string name, string other)
    {
        var (a, b) = (GivenNames.Fold(name), GivenNames.Fold(other));
        return a == b || GivenNames.AreForms(a, b) || GivenNames.AreSpellingsOfOne(a, b);
    }

    private static List<FactValue> Valued(IEnumerable<FactMention> mentions)
    {
        var values = new List<FactValue>();
        foreach (var mention in mentions)
            if (values.FindIndex(value => FactMention.AreSame(mention.Kind, value.Normal, mention.Normal)) is >= 0 and var known)
                values[known] = values[known] with { Quotations = [.. values[known].Quotations, mention.Quotation], Normal = values[known].Normal.Length >= mention.Normal.Length ? values[known].Normal : mention.Normal };
            else values.Add(new(mention.Value, [mention.Quotation]) { Normal = mention.Normal });
        return values;
    }
}

/// <summary>What some records give for a fact.</summary>
/// <param name="Value">As the first of them writes it.</param>
/// <param name="Quotations">Where it stands, the earliest first.</param>
public sealed record FactValue(string Value, IReadOnlyList<RecordQuotation> Quotations)
{
    internal string Normal { get; init; } = "";
}

/// <summary>The facts that a summary gathers.</summary>
public enum FactKind { Name, KnownAs, DateOfBirth, Reference, Address, Language, Communication, LegalStatus, Gp, School, Allergy }
