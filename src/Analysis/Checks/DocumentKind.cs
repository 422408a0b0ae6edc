namespace Recording.Analysis.Checks;

/// <summary>What a record is for: one enumeration for checks, templates and records.</summary>
public enum DocumentKind
{
    CaseNote, DailyRecord, Assessment, CarePlan, Review, CourtReport, SafeguardingReport, HousingReport, Letter,
}
