using Microsoft.Extensions.Options;
using Recording.Analysis.Lexicons;

namespace Recording.Api.Glossaries;

/// <summary>The configuration section <c>Glossary</c>.</summary>
public sealed record GlossaryOptions
{
    /// <summary>The folder of the organisation's own word lists; none where it is empty.</summary>
    public string Folder { get; init; } = "";
}

/// <summary>The checker's glossary with the organisation's own files, read again when one of them changes.</summary>
internal sealed partial class OrganisationGlossary(IOptions<GlossaryOptions> options, ILogger<OrganisationGlossary> log)
{
    private readonly Lock _reading = new();
    private (string Stamp, Glossary Glossary) _read = ("", Glossary.BuiltIn);

    public Glossary Current()
    {
        var folder = options.Value.Folder;
        if (folder.Length == 0) return Glossary.BuiltIn;
        var stamp = Stamp(folder);
        lock (_reading)
        {
            if (_read.Stamp == stamp) return _read.Glossary;
            _read = (stamp, Glossary.Open(folder));
            foreach (var problem in _read.Glossary.Problems) LineLeftOut(log, problem);
            return _read.Glossary;
        }
    }

    private static string Stamp(string folder) => !Directory.Exists(folder) ? "" : string.Join('|',
        new DirectoryInfo(folder).EnumerateFiles("*.csv").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}"));

    [LoggerMessage(LogLevel.Warning, "A line of the glossary was left out: {Problem}")]
    private static partial void LineLeftOut(ILogger log, GlossaryProblem problem);
}
