namespace Recording.Documents.Insertions;

/// <summary>Paragraphs, and a table after them, to put into a document.</summary>
/// <param name="Author">In whose name, as Word is to show it.</param>
/// <param name="After">Which paragraph of the body it follows, counted as targets count; without one, or where it is the last, it stands at the end.</param>
/// <param name="AfterText">The text of that paragraph, so that nothing is put elsewhere when the document has changed.</param>
public sealed record Insertion(string Author, IReadOnlyList<string> Paragraphs, InsertedTable? Table = null, int? After = null, string? AfterText = null);

/// <summary>A table with a row of headings.</summary>
/// <param name="Rows">Each with as many cells as there are headings.</param>
public sealed record InsertedTable(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows);
