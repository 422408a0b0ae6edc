using Recording.Analysis.Language;
using Recording.Analysis.Text;

namespace Recording.Analysis.Checks;

/// <summary>What a document's template lets a reader expect of it.</summary>
/// <param name="Title">What the template is called.</param>
/// <param name="Standing">The paragraphs that stand in the blank template: labels, guidance, placeholders. They say nothing of the person.</param>
public sealed record ExpectedTemplate(string Title, IReadOnlyList<ExpectedSection> Sections, IReadOnlySet<string> Standing)
{
    /// <summary>What is known of its fields, by tag.</summary>
    public IReadOnlyDictionary<string, ExpectedField> Fields { get; init; } = new Dictionary<string, ExpectedField>();

    /// <summary>What its lists of choices offer, and the words beside its boxes.</summary>
    public IReadOnlySet<string> Options { get; init; } = new HashSet<string>();

    public IReadOnlyList<ExpectedArea> Areas { get; init; } = [];

    /// <summary>Its guidance to the writer, by paragraphs.</summary>
    public IReadOnlySet<string> Guidance { get; init; } = new HashSet<string>();

    /// <summary>The words that its empty fields show.</summary>
    public IReadOnlySet<string> Hints { get; init; } = new HashSet<string>();

    /// <summary>The paragraphs that hold fields, U+FFFC for each.</summary>
    public IReadOnlySet<string> Frames { get; init; } = new HashSet<string>();

    /// <summary>What a blank template itself tells.</summary>
    public static ExpectedTemplate Of(string title, IReadOnlyList<ExpectedSection> sections, DocumentText blank) =>
        new(title, sections, Texts(blank.Paragraphs))
        {
            Guidance = Texts(blank.Paragraphs.Where(p => p.Role == ParagraphRole.Guidance)),
            Hints = blank.Paragraphs.SelectMany(p => p.Controls.Where(c => c.IsPlaceholder).Select(c => p.Text.Substring(c.Start, c.Length).Trim()))
                .Where(hint => hint.Length > 0).ToHashSet(StringComparer.Ordinal),
            Frames = blank.Paragraphs.Where(p => p.Controls.Count > 0).Select(p => TemplateWords.Frame(p, TemplateWords.Fields(p))).ToHashSet(StringComparer.Ordinal),
        };

    private static HashSet<string> Texts(IEnumerable<Paragraph> paragraphs) => paragraphs.Select(p => p.Text.Trim()).ToHashSet(StringComparer.Ordinal);
}

/// <summary>A headed part of a template.</summary>
/// <param name="Required">Whether the document is unfinished while it is missing or empty.</param>
public sealed record ExpectedSection(string Heading, bool Required);

/// <summary>A field of a template.</summary>
/// <param name="Required">Whether the document is unfinished while it is empty.</param>
public sealed record ExpectedField(string Label, bool Required);

/// <summary>An area that a document must cover.</summary>
/// <param name="Fields">The tags, or starts of tags, of the fields that cover it; of a choice, <c>tag=choice</c>.</param>
public sealed record ExpectedArea(string Title, IReadOnlyList<string> Fields);
