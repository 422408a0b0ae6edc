using Recording.Analysis.Checks;

namespace Recording.Templates;

/// <summary>A report's form: what it is for, what it must hold, and in what order.</summary>
public sealed record Template
{
    /// <summary>The name of its files; permanent, as filled documents carry it.</summary>
    public required string Id { get; init; }
    public required string Title { get; init; }

    /// <summary>When to use it, in a sentence for the writer.</summary>
    public required string Purpose { get; init; }

    public required DocumentKind Kind { get; init; }
    public required Jurisdiction Jurisdiction { get; init; }
    /// <summary>Two numbers, such as 1.0. A document that was filled from another can be moved to it.</summary>
    public required string Version { get; init; }
    /// <summary>The law and guidance that ask for it.</summary>
    public required IReadOnlyList<LegalBasis> LegalBasis { get; init; }
    /// <summary>Null where none is set.</summary>
    public PageLimit? PageLimit { get; init; }

    /// <summary>The areas of life or law that the report must touch, or say that they do not apply.</summary>
    public required IReadOnlyList<TemplateArea> Areas { get; init; }

    /// <summary>What stands at the top of every page, with fields as <c>{tag}</c>.</summary>
    public required string Header { get; init; }

    /// <summary>Whether a list of the sections follows the title.</summary>
    public bool HasContents { get; init; }

    /// <summary>What stands above the title, such as a court's heading.</summary>
    public IReadOnlyList<TemplateBlock> Front { get; init; } = [];

    public required IReadOnlyList<TemplateSection> Sections { get; init; }

    /// <summary>Every field that a block declares, in form order.</summary>
    public IEnumerable<TemplateField> Fields => Blocks.SelectMany(b => b.OwnFields);

    /// <summary>Every block in document order, those within others after the one that holds them.</summary>
    public IEnumerable<TemplateBlock> Blocks => Front.Concat(Sections.SelectMany(s => s.Blocks)).SelectMany(b => b.SelfAndInner);
}

/// <summary>Whose law a template follows.</summary>
public enum Jurisdiction { England, Wales, EnglandAndWales, UnitedKingdom }

/// <summary>A rule or guidance that the template follows.</summary>
/// <param name="Source">Where it was read: an address.</param>
/// <param name="Checked">The day on which it was read.</param>
/// <param name="Confirmed">False where no source at hand confirms it: check it before relying on it.</param>
public sealed record LegalBasis(string Text, string Source, DateOnly Checked, bool Confirmed = true);

/// <summary>How long the report may be.</summary>
/// <param name="Confirmed">False where the figure may have been replaced: show it as one to check.</param>
/// <param name="Source">Where the figure was read.</param>
/// <param name="Checked">The day on which it was read.</param>
public sealed record PageLimit(int Pages, string Source, DateOnly Checked, bool Confirmed);

/// <summary>An area that the report must cover.</summary>
/// <param name="Fields">The fields that cover it, each by its path or the start of one; of a choice, <c>path=choice</c>. One that says something is enough.</param>
public sealed record TemplateArea(string Id, string Title, IReadOnlyList<string> Fields);

/// <summary>A headed part of a template.</summary>
public sealed record TemplateSection
{
    public required string Id { get; init; }
    public required string Heading { get; init; }

    /// <summary>Whether the report is unfinished while this section is missing or empty.</summary>
    public bool Required { get; init; } = true;

    /// <summary>What to write here and what to leave out, for the writer; no part of the finished report.</summary>
    public string? Guidance { get; init; }

    public required IReadOnlyList<TemplateBlock> Blocks { get; init; }
}
