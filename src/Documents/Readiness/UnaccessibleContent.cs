namespace Recording.Documents.Readiness;

/// <summary>A screen reader can make use of everything.</summary>
internal static class UnaccessibleContent
{
    public static ReadinessItem? Check(ReadinessReading reading) => RuleFindings.Item(reading, "accessibility",
        "A screen reader cannot make use of one kind of content.", "kinds of content are of no use to a screen reader.",
        new("Give pictures a text alternative, tables a header row and headings a style"));
}
