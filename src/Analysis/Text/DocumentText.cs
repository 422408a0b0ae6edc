namespace Recording.Analysis.Text;

/// <summary>Our immutable reading of a document: the only thing a rule sees of it.</summary>
/// <param name="Paragraphs">All paragraphs in document order, part by part, the body first.</param>
public sealed record DocumentText(IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>The document as it stands, or as it stood before its tracked changes.</summary>
    public View View { get; init; }

    public DocumentProperties Properties { get; init; } = new();

    /// <summary>The comments in the margin, apart from the text.</summary>
    public IReadOnlyList<Comment> Comments { get; init; } = [];

    /// <summary>What a reader of this answer should know of the file: what was not read, what Word would run on opening.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}

/// <summary>With the tracked changes accepted, or rejected.</summary>
public enum View { Final, Original }

/// <summary>What the file says of itself.</summary>
public sealed record DocumentProperties
{
    public string? Title { get; init; }
    public string? Author { get; init; }
    public DateTimeOffset? Created { get; init; }
    public DateTimeOffset? Modified { get; init; }

    /// <summary>Word's own last count of pages.</summary>
    public int? Pages { get; init; }

    public IReadOnlyDictionary<string, string> Custom { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the file is protected against some kind of change.</summary>
    public bool IsProtected { get; init; }

    /// <summary>Which changes the file's protection allows.</summary>
    public EditProtection Protection { get; init; }

    /// <summary>Whether the file carries a digital signature.</summary>
    public bool IsSigned { get; init; }
}

/// <summary>What may be changed in a document: all of it, nothing, or only what the name says.</summary>
public enum EditProtection { None, ReadOnly, Comments, TrackedChanges, Forms }
