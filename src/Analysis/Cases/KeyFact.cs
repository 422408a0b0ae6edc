namespace Recording.Analysis.Cases;

/// <summary>A standing fact about the person, with its history.</summary>
/// <param name="Values">What the records give for it, in the order in which they first gave it.</param>
public sealed record KeyFact(FactKind Kind, IReadOnlyList<FactValue> Values)
{
    /// <summary>Whether a later record gives another value for what may change.</summary>
    public bool HasChanged => IsOutgrown || Kind is FactKind.Address or FactKind.LegalStatus or FactKind.Gp or FactKind.School && Values.Where((value, i) => Kind != FactKind.Address || !Values.Take(i).Any(other => AddressShape.AreMiscopied(other.Normal, value.Normal))).Count() > 1;

    /// <summary>Whether records give values that cannot both be true.</summary>
    public bool IsContradicted => Kind switch
    {
        FactKind.Name or FactKind.DateOfBirth => Values.Count > 1,
        FactKind.Allergy => !IsOutgrown && Values.Any(v => v.Normal == FactMention.None) && Values.Any(v => v.Normal != FactMention.None),
        FactKind.Address => Values.Any(v => Values.Any(other => AddressShape.AreMiscopied(v.Normal, other.Normal))),
        FactKind.Reference => Values.Any(v => Values.Any(other => ReferenceShape.AreMiscopied(v.Normal, other.Normal))),
        _ => false,
    };

    /// <summary>An allergy that a later record says to be no more: "now no known allergies".</summary>
    private bool IsOutgrown => Kind == FactKind.Allergy && Values.Skip(1).Any(value => value.Normal == FactMention.None && value.Quotations.Any(quotation => Since.Any(word => quotation.Words.Contains(word, StringComparison.OrdinalIgnoreCase))));

    private static readonly string[] Since = [" now ", "no longer", "outgrown", "grown out of", "lifted", "removed"];

    /// <summary>Whose it is, where the records are about several children and this is not the first of them; else null.</summary>
    public string? Whose { get; private init; }

    /// <summary>The facts of a case, each with the values that differ; a deed that only implies one is left out where a record says it.</summary>
    internal static IReadOnlyList<KeyFact> Of(IReadOnlyList<RecordContent> records, string? subject)
    {
        var owners = FactOwners.Of(records, subject);
        return
        [
            .. records.SelectMany(owners.In).GroupBy(pair => (pair.Fact.Kind, pair.Owner), pair => pair.Fact).OrderBy(group => group.Key)
                .Select(group => new KeyFact(group.Key.Kind, Valued(group.Where(fact => !fact.IsDeed || !group.Any(other => !other.IsDeed && FactMention.AreSame(fact.Kind, fact.Normal, other.Normal)))))
                {
                    Whose = group.Key.Owner == 0 ? null : owners.Fellows[group.Key.Owner - 1],
                }),
        ];
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
