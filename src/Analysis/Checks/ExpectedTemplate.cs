namespace Recording.Analysis.Checks;

/// <summary>What a document's template lets a reader expect of it.</summary>
/// <param name="Title">What the template is called.</param>
/// <param name="Standing">The paragraphs that stand in the blank template: labels, guidance, placeholders. They say nothing of the person.</param>
public sealed record ExpectedTemplate(string Title, IReadOnlyList<ExpectedSection> Sections, IReadOnlySet<string> Standing);

/// <summary>A headed part of a template.</summary>
/// <param name="Required">Whether the document is unfinished while it is missing or empty.</param>
public sealed record ExpectedSection(string Heading, bool Required);
