using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Recording.Analysis.Checks;
using Recording.Api.Organisation;
using Recording.Documents.Guard;
using Recording.Templates;
using Recording.Templates.Fields;

namespace Recording.Api.Templates;

/// <summary>Recording's templates and the organisation's own, which are read again when a file of theirs changes.</summary>
internal sealed partial class TemplateShelf(OrganisationFolder organisation, SettingsFile settings, IOptions<Limits> limits, ILogger<TemplateShelf> log)
{
    private readonly ConcurrentDictionary<string, ExpectedTemplate?> _expected = new(StringComparer.Ordinal);
    private readonly Lock _reading = new();
    private (string Stamp, IReadOnlyList<ShelvedTemplate> Templates) _own = ("", []);

    /// <summary>The organisation's own first.</summary>
    public IEnumerable<ShelvedTemplate> All => Own().Concat(TemplateLibrary.All.Select(ShelvedTemplate.Of)).Select(Limited);

    public ShelvedTemplate? Find(string id) =>
        (TemplateLibrary.Find(id) is { } template ? ShelvedTemplate.Of(template) : Own().FirstOrDefault(t => t.Summary.Id == id)) is { } found ? Limited(found) : null;

    /// <summary>What a check expects of a document that follows a template; null where there is no such template.</summary>
    public ExpectedTemplate? Expected(string? id)
    {
        if (string.IsNullOrEmpty(id)) return null;
        if (TemplateLibrary.Find(id) is not { } known) return Find(id) is { } own ? TemplateExpectation.Of(own.Summary.Title, own.File(), own.Answer().Schema, limits.Value) : null;
        return _expected.GetOrAdd(id, _ => TemplateExpectation.Of(known));
    }

    /// <summary>With the organisation's own page limit, where it has set one.</summary>
    private ShelvedTemplate Limited(ShelvedTemplate template)
    {
        if (!settings.Current().Settings.PageLimits.TryGetValue(template.Summary.Id, out var pages)) return template;
        var limit = new PageLimit(pages, "your organisation’s settings", DateOnly.FromDateTime(organisation.Settings.LastWriteTime), Confirmed: true);
        return template with { Summary = template.Summary with { PageLimit = limit }, Answer = () => template.Answer() with { PageLimit = limit } };
    }

    private IReadOnlyList<ShelvedTemplate> Own()
    {
        if (organisation.Templates is not { Exists: true } folder) return [];
        var files = folder.EnumerateFiles().Where(f => f.Extension.ToUpperInvariant() is ".DOCX" or ".DOTX" && f.Name[0] is not ('~' or '.')).OrderBy(f => f.Name, StringComparer.Ordinal).ToList();
        var stamp = string.Join('|', files.Select(f => $"{f.Name} {f.Length} {f.LastWriteTimeUtc.Ticks}"));
        lock (_reading)
        {
            if (_own.Stamp != stamp) _own = (stamp, Named([.. files.Select(Read).OfType<ShelvedTemplate>()]));
            return _own.Templates;
        }
    }

    private ShelvedTemplate? Read(FileInfo file)
    {
        try
        {
            var bytes = File.ReadAllBytes(file.FullName);
            if (!WordTemplate.AsDocument(bytes, limits.Value).IsRefused(out var refusal, out var document) && !DocumentFields.Read(document, limits.Value).IsRefused(out refusal, out var fields))
                return ShelvedTemplate.Of(Path.GetFileNameWithoutExtension(file.Name), document, fields);
            LeftOut(log, file.Name, refusal!.Sentence);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LeftOut(log, file.Name, "It could not be opened.");
        }
        return null;
    }

    /// <summary>Files whose names differ only in signs get numbers.</summary>
    private static List<ShelvedTemplate> Named(IReadOnlyList<ShelvedTemplate> templates) =>
        [.. templates.GroupBy(t => t.Summary.Id).SelectMany(g => g.Select((t, i) => i == 0 ? t : t with { Summary = t.Summary with { Id = $"{t.Summary.Id}-{i + 1}" } }))];

    [LoggerMessage(LogLevel.Warning, "The template {Name} was left out: {Reason}")]
    private static partial void LeftOut(ILogger log, string name, string reason);
}

/// <summary>A template with its blank document.</summary>
internal sealed record ShelvedTemplate(TemplateSummary Summary, Func<byte[]> File, Func<TemplateAnswer> Answer)
{
    public static ShelvedTemplate Of(Template template)
    {
        var summary = TemplateSummary.Of(template);
        return new(summary, () => TemplateLibrary.ReadFile(template),
            () => new(summary, FormSchema.Of(template.Title, TemplateForm.Of(template)), [.. template.Sections.Select(SectionAnswer.Of)], []));
    }

    public static ShelvedTemplate Of(string name, byte[] document, FieldsOfDocument fields)
    {
        var title = string.IsNullOrWhiteSpace(fields.Title) ? name.Replace('_', ' ') : fields.Title;
        var summary = new TemplateSummary(Slug(name), title, "Your organisation’s own template.", null, null, fields.Template?.Version ?? "", IsOwn: true, [], null, [], []);
        return new(summary, () => document, () => new(summary, fields.Schema, [], fields.Problems));
    }

    /// <summary>A file's name as an address: own-carers-report.</summary>
    private static string Slug(string name) => "own-" + string.Join('-',
        new string([.. name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries).DefaultIfEmpty("template"));
}
