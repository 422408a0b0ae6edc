using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.PlainCopies;

/// <summary>The first page of a copy: what it is, and how to correct it.</summary>
/// <param name="Subject">Whom the record is about, where it says so.</param>
/// <param name="Author">Who shares it.</param>
/// <param name="HasGaps">Whether words were taken out.</param>
/// <param name="IsReworded">Whether plain words are proposed in the place of others.</param>
internal sealed record FrontPage(string? Subject, string Author, DateOnly Made, bool HasGaps, bool IsReworded)
{
    public static void AddTo(WordprocessingDocument document, FrontPage page)
    {
        var main = document.MainDocumentPart!;
        SharedStyles.AddTo(main);
        var body = main.Document!.Body!;
        if (body.ChildElements.FirstOrDefault(child => child is not W.BookmarkStart and not W.BookmarkEnd) is W.Paragraph first) (first.ParagraphProperties ??= new()).PageBreakBefore = new();
        else body.PrependChild(new W.Paragraph(new W.Run(new W.Break { Type = W.BreakValues.Page })));
        foreach (var paragraph in page.Paragraphs().Reverse()) body.PrependChild<OpenXmlElement>(paragraph);
    }

    private IEnumerable<W.Paragraph> Paragraphs()
    {
        yield return SharedStyles.Paragraph(SharedStyles.Title, Subject is null ? "A record to share with you" : $"A record about {Subject}, to share with you");
        yield return Text("What this is");
        yield return SharedStyles.Paragraph(SharedStyles.Text, $"This is a copy of a record. {Author} made it on {Made.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} to share with you. The record itself has stayed as it was.");
        yield return SharedStyles.Paragraph(SharedStyles.Text, "The print is larger here." + (IsReworded ? " Some words that only professionals use have been put in plain words." : ""));
        if (HasGaps) yield return SharedStyles.Paragraph(SharedStyles.Text, "Some words were taken out because they are about other people. Where that was done it says so, [in square brackets].");
        yield return Text("If something is wrong or missing");
        yield return SharedStyles.Paragraph(SharedStyles.Text, $"You can say so, and you can say what you think. You do not have to. Write on the last page, or beside the words, or tell {Author}.");
        yield return SharedStyles.Paragraph(SharedStyles.Text, "If a fact is wrong, ask for it to be put right. If you see something differently, ask for your view to be kept with the record. You will be told what was done.");
        yield return SharedStyles.Paragraph(SharedStyles.Text, "You have a right in law to ask for what is held about you, and to have wrong facts corrected. If you are not content with the answer, the Information Commissioner’s Office can help: ico.org.uk.");
    }

    private static W.Paragraph Text(string heading) => SharedStyles.Paragraph(SharedStyles.Heading, heading);
}
