using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Cex = DocumentFormat.OpenXml.Office2021.Word.CommentsExt;
using Cid = DocumentFormat.OpenXml.Office2019.Word.Cid;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W15 = DocumentFormat.OpenXml.Office2013.Word;

namespace Recording.Documents.Reviews;

/// <summary>Writes comments into the five parts in which Word keeps them.</summary>
internal sealed class CommentParts(MainDocumentPart main, FreshIds ids, DateTimeOffset time)
{
    private const string W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    private readonly string? _style = StyleNamed(main, "annotation text");
    private readonly W.Comments _comments = CommentsOf(main);
    private readonly W15.CommentsEx _threads = (main.WordprocessingCommentsExPart ?? main.AddNewPart<WordprocessingCommentsExPart>()).CommentsEx ??= new();
    private readonly Cid.CommentsIds _durable = (main.WordprocessingCommentsIdsPart ?? main.AddNewPart<WordprocessingCommentsIdsPart>()).CommentsIds ??= new();
    private readonly Cex.CommentsExtensible _times = (main.WordCommentsExtensiblePart ?? main.AddNewPart<WordCommentsExtensiblePart>()).CommentsExtensible ??= new();
    private readonly W15.People _people = (main.WordprocessingPeoplePart ?? main.AddNewPart<WordprocessingPeoplePart>()).People ??= new();

    public IEnumerable<OpenXmlPart> Parts =>
        new OpenXmlPartRootElement[] { _comments, _threads, _durable, _times, _people }.Select(root => root.OpenXmlPart!);

    /// <summary>Adds a comment of one paragraph and gives its id.</summary>
    /// <param name="answered">The paragraph of the comment that it answers.</param>
    public string Add(string author, string initials, string text, string? answered = null)
    {
        var (id, paragraph, durable) = (ids.Annotation(), ids.Paragraph(), ids.Durable());
        var run = new W.Run();
        WrittenText.AddTo(run, text);
        var words = new W.Paragraph(new W.Run(new W.AnnotationReferenceMark()), run) { ParagraphId = paragraph };
        if (_style is not null) words.PrependChild(new W.ParagraphProperties(new W.ParagraphStyleId { Val = _style }));
        _comments.AppendChild(new W.Comment(words) { Id = id, Author = author, Initials = initials, Date = WallClock(time) });
        var entry = _threads.AppendChild(new W15.CommentEx { ParaId = paragraph, Done = new() { InnerText = "0" } });
        if (answered is not null) entry.ParaIdParent = answered;
        _durable.AppendChild(new Cid.CommentId { ParaId = paragraph, DurableId = durable });
        _times.AppendChild(new Cex.CommentExtensible { DurableId = durable, DateUtc = WholeSeconds(time.UtcDateTime) });
        if (!_people.Elements<W15.Person>().Any(person => person.Author?.Value == author))
            _people.AppendChild(new W15.Person(new W15.PresenceInfo { ProviderId = "None", UserId = author }) { Author = author });
        return id;
    }

    /// <summary>A date as Word writes it: the writer's wall clock, named as if it were UTC.</summary>
    public static DateTime WallClock(DateTimeOffset time) => WholeSeconds(time.DateTime);

    /// <summary>The id of the style that Word knows by a name; null where the document does not have it.</summary>
    public static string? StyleNamed(MainDocumentPart main, string name) =>
        main.StyleDefinitionsPart?.Styles?.Elements<W.Style>().FirstOrDefault(style => string.Equals(style.StyleName?.Val?.Value, name, StringComparison.OrdinalIgnoreCase))?.StyleId?.Value;

    private static DateTime WholeSeconds(DateTime time) => DateTime.SpecifyKind(new(time.Ticks - time.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);

    /// <summary>The comments, with word that a reader may pass over the ids that threads are kept by.</summary>
    public static W.Comments CommentsOf(MainDocumentPart main)
    {
        var comments = (main.WordprocessingCommentsPart ?? main.AddNewPart<WordprocessingCommentsPart>()).Comments ??= new();
        var prefix = comments.LookupPrefix(W14);
        if (prefix is null) comments.AddNamespaceDeclaration(prefix = "w14", W14);
        comments.MCAttributes ??= new();
        var ignorable = comments.MCAttributes.Ignorable?.Value?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (!ignorable.Contains(prefix)) comments.MCAttributes.Ignorable = string.Join(' ', ignorable.Append(prefix));
        return comments;
    }
}
