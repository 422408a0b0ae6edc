using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>Whose the facts of a case are: its person's, or in a family's records each child's own.</summary>
internal sealed class FactOwners
{
    private readonly IReadOnlyList<List<string>> _names;
    private readonly bool? _isWoman;
    private readonly bool _isChild;

    private FactOwners(IReadOnlyList<RecordContent> records, string? subject)
    {
        Subject = subject;
        Fellows = subject is null ? [] : [.. records.SelectMany(record => record.Families).Where(family => family.Exists(name => IsNamed(First(name), Split(subject))))
            .SelectMany(family => family).Where(name => !IsNamed(First(name), Split(subject))).DistinctBy(First)];
        _names = subject is null ? [] : [Split(subject), .. Fellows.Select(name => new List<string> { First(name) })];
        _isWoman = IsWoman(records, subject);
        _isChild = Fellows.Count > 0 || records.Any(record => record.IsChild && IsOf(record));
        foreach (var name in CalledIn(records).ToList()) _names[0].Add(name);
    }

    public static FactOwners Of(IReadOnlyList<RecordContent> records, string? subject) => new(records, subject);

    public string? Subject { get; }

    /// <summary>Those whom the records name together with the person as the children that they are about.</summary>
    public IReadOnlyList<string> Fellows { get; }

    /// <summary>The facts of a record with whose they are: 0 the person or the household, then the fellows in order.</summary>
    public IEnumerable<(FactMention Fact, int Owner)> In(RecordContent record)
    {
        var isOf = IsOf(record);
        foreach (var fact in record.Facts)
            if ((isOf || IsShared(fact.Kind) || fact.Holder.Name is not null) && Of(fact) is { } owner) yield return (fact, owner);
    }

    /// <summary>Null where it is nobody's of those whom the case is about.</summary>
    public int? Of(FactMention fact)
    {
        var holder = fact.Holder;
        if (IsShared(fact.Kind) && !holder.IsOther && holder.Name is null && (holder.IsWoman is null || _isWoman is null || holder.IsWoman == _isWoman)) return 0;
        if (Subject is null) return holder.IsOther ? null : 0;
        if (holder.Name is { } name)
        {
            for (var i = 0; i < _names.Count; i++)
                if (IsNamed(name, _names[i])) return IsShared(fact.Kind) ? 0 : i;
            return null;
        }
        if (holder.IsOther || (holder.AreChildren && !_isChild)) return null;
        return holder.IsWoman is null || _isWoman is null || holder.IsWoman == _isWoman ? 0 : Fellows.Count > 0 ? 1 : null;
    }

    /// <summary>What a household has in common: a record about a brother says it too.</summary>
    private static bool IsShared(FactKind kind) => kind is FactKind.Address or FactKind.Gp;

    /// <summary>A record that says by a label that it is about somebody else gives no fact of the subject's own.</summary>
    private bool IsOf(RecordContent record) =>
        !record.IsSubjectLabelled || record.Subject is null || Subject is null || _names.Any(names => IsNamed(First(record.Subject), names[..1]));

    /// <summary>What the person is called beside the name: "Ky" of Kyron.</summary>
    private IEnumerable<string> CalledIn(IReadOnlyList<RecordContent> records) => Subject is null ? [] : records.Where(IsOf).SelectMany(record => record.Facts)
        .Where(fact => fact.Kind == FactKind.KnownAs && !fact.Normal.Contains(' ', StringComparison.Ordinal) && Of(fact) == 0).Select(fact => fact.Normal);

    private static bool? IsWoman(IReadOnlyList<RecordContent> records, string? subject)
    {
        var told = records.Where(record => record.IsWoman is not null && record.Subject == subject).ToList();
        var women = told.Count(record => record.IsWoman == true);
        return women * 2 == told.Count ? null : women * 2 > told.Count;
    }

    private static List<string> Split(string name) => [.. name.Split([' ', '-', ';'], StringSplitOptions.RemoveEmptyEntries).Select(GivenNames.Fold)];

    private static string First(string name) => Split(name) is [var first, ..] ? first : "";

    private static bool IsNamed(string name, IEnumerable<string> parts) =>
        parts.Any(part => name == part || GivenNames.AreForms(name, part) || GivenNames.AreSpellingsOfOne(name, part));
}
