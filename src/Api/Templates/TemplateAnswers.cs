using System.Text.Json.Nodes;
using Recording.Analysis.Checks;
using Recording.Templates;

namespace Recording.Api.Templates;

/// <summary>A template as a list shows it.</summary>
/// <param name="Purpose">When to use it, in a sentence for the writer.</param>
/// <param name="Kind">What kind of document it makes; not known of an organisation's own template.</param>
/// <param name="IsOwn">Whether it is the organisation's own.</param>
/// <param name="PageLimit">How long the report may be, with the source of the figure and whether that confirms it.</param>
internal record TemplateSummary(
    string Id, string Title, string Purpose, DocumentKind? Kind, Jurisdiction? Jurisdiction, string Version, bool IsOwn,
    IReadOnlyList<LegalBasis> LegalBasis, PageLimit? PageLimit, IReadOnlyList<TemplateArea> Areas, IReadOnlyList<StatementOfTruth> StatementsOfTruth)
{
    public static TemplateSummary Of(Template template)
    {
        var courts = template.Blocks.OfType<StatementOfTruthBlock>().Select(b => b.Court).ToHashSet();
        return new(template.Id, template.Title, template.Purpose, template.Kind, template.Jurisdiction, template.Version, IsOwn: false,
            template.LegalBasis, template.PageLimit, template.Areas, [.. TemplateLibrary.StatementsOfTruth.Where(s => courts.Contains(s.Court))]);
    }
}

/// <summary>A template with all that a form needs.</summary>
internal sealed record TemplateAnswer : TemplateSummary
{
    public TemplateAnswer(TemplateSummary summary, JsonObject schema, IReadOnlyList<SectionAnswer> sections, IReadOnlyList<TemplateProblem> problems) : base(summary) =>
        (Schema, Sections, Problems) = (schema, sections, problems);

    /// <summary>JSON Schema 2020-12 of its values in form order; what a form needs beyond it stands under <c>x-recording</c>.</summary>
    public JsonObject Schema { get; }
    public IReadOnlyList<SectionAnswer> Sections { get; }

    /// <summary>What is wrong with the template itself, each with its place.</summary>
    public IReadOnlyList<TemplateProblem> Problems { get; }
}

/// <summary>A headed part of a template.</summary>
/// <param name="Guidance">What to write here and what to leave out.</param>
internal sealed record SectionAnswer(string Id, string Heading, bool Required, string? Guidance)
{
    public static SectionAnswer Of(TemplateSection section) => new(section.Id, section.Heading, section.Required, section.Guidance);
}
