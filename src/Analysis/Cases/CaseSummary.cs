namespace Recording.Analysis.Cases;

/// <summary>What the records of a case say, each line a quotation with its record, date and place.</summary>
/// <param name="Subject">The person whom most of the records name by a label, or else whom most are about; null where none says.</param>
public sealed record CaseSummary(
    string? Subject, IReadOnlyList<VitalFlag> Flags, IReadOnlyList<KeyFact> Facts, IReadOnlyList<CasePerson> People, IReadOnlyList<CaseEvent> Chronology,
    IReadOnlyList<OpenTask> Tasks, IReadOnlyList<EventPattern> Patterns, IReadOnlyList<FundingStrand> Strands)
{
    /// <summary>Puts the records of a case together: the same records in any order, the same summary.</summary>
    public static CaseSummary Of(IEnumerable<RecordContent> records)
    {
        List<RecordContent> ordered = [.. records.OrderBy(record => record.Source.Date).ThenBy(record => record.Source.Name, StringComparer.Ordinal).ThenBy(record => record.Source.Id, StringComparer.Ordinal)];
        var subject = SubjectNames.Main(ordered);
        var events = CaseEvent.Of(ordered);
        return new(subject, VitalFlag.Of(ordered), KeyFact.Of(ordered, subject), CasePerson.Of(ordered, subject), events, OpenTask.Of(ordered), EventPattern.Of(events), FundingStrand.Of(ordered));
    }
}
