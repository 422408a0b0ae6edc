using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>By which words the records of a case mean its own person: the name, and what everybody calls them.</summary>
internal static class SubjectNames
{
    private const int Set = 1000, Labelled = 1001;

    public static HashSet<ulong> Of(IReadOnlyList<RecordContent> records) => Parts(records, [Main(records)]);

    /// <summary>The same with all whom a record seems to be about: one of a parent, or of a visit to her.</summary>
    public static HashSet<ulong> OfEach(IReadOnlyList<RecordContent> records) => Parts(records, records.Select(record => record.Subject));

    private static HashSet<ulong> Parts(IReadOnlyList<RecordContent> records, IEnumerable<string?> names) =>
        [.. records.SelectMany(record => record.Facts).Where(fact => fact.Kind is FactKind.Name or FactKind.KnownAs).Select(fact => fact.Value).Concat(names.OfType<string>()).Distinct(StringComparer.Ordinal)
            .SelectMany(name => name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(part => WordHash.Folded(part))];

    /// <summary>The person whom most of the records name by a label or with a date of birth, or else whom most are about; null where none says.</summary>
    public static string? Main(IEnumerable<RecordContent> records) =>
        records.SelectMany(Named).GroupBy(named => FirstAndLast(named.Name)).MaxBy(group => group.Sum(named => named.Weight))?.GroupBy(named => named.Name).MaxBy(spelling => spelling.Count())!.Key;

    private static IEnumerable<(string Name, int Weight)> Named(RecordContent record)
    {
        if (record.Subject is { } subject) yield return (subject, record.IsSubjectLabelled ? Labelled : 1);
        foreach (var name in record.Facts.Where(fact => fact.Kind == FactKind.Name && record.Facts.Any(born => born.Kind == FactKind.DateOfBirth && born.Holder.Name == fact.Holder.Name)))
            yield return (name.Value, Set);
    }

    private static string FirstAndLast(string name) => name.Split(' ') is [var first, .., var last] ? GivenNames.Fold($"{first} {last}") : GivenNames.Fold(name);
}
