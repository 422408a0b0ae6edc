using Recording.Analysis.Rules;

namespace Recording.Documents.Readiness;

/// <summary>Word runs and fetches nothing on opening the file.</summary>
internal static class OutsideContent
{
    public static ReadinessItem? Check(ReadinessReading reading) => ReadinessChecks.Where(reading.Outside.Count, () => new("outside-content", Severity.Problem,
        string.Join(' ', reading.Outside),
        "A court or another service may refuse a file that runs or fetches something, and it can change after it was sent.",
        reading.Outside.Count, [], new("Save the document as .docx without macros, and put in what it links to")));
}
