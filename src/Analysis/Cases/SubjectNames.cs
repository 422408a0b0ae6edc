using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>By which words the records of a case mean its own person: the name, and what everybody calls them.</summary>
internal static class SubjectNames
{
    public static HashSet<ulong> Of(IReadOnlyList<RecordContent> records) => Parts(records, [Main(records)]);

    /// <summary>The same with all whom a record seems to be about: one of a parent, or of a visit to her.</summary>
    public static HashSet<ulong> OfEach(IReadOnlyList<RecordContent> records) => Parts(records, records.Select(record => record.Subject));

    private static HashSet<ulong> Parts(IReadOnlyList<RecordContent> records, IEnumerable<string?> names) =>
        [.. records.SelectMany(record => record.Facts).Where(fact => fact.Kind is FactKind.Name or FactKind.KnownAs).Select(fact => fact.Value).Concat(names.OfType<string>()).Distinct(StringComparer.Ordinal)
            .SelectMany(name => name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(part => WordHash.Folded(part))];

    /// <summary>The person whom most of the records name by a label, or else whom most are about; null where none says.</summary>
    public static string? Main(IEnumerable<RecordContent> records) =>
        records.Where(record => record.Subject is not null).GroupBy(record => record.Subject!)
            .OrderByDescending(group => group.Count(record => record.IsSubjectLabelled)).ThenByDescending(group => group.Count()).FirstOrDefault()?.Key;
}
