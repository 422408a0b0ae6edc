using Recording.Analysis.Lexicons;
using Recording.Api.Organisation;

namespace Recording.Api.Glossaries;

/// <summary>The checker's glossary with the organisation's own files, read again when one of them changes.</summary>
internal sealed partial class OrganisationGlossary(OrganisationFolder organisation, ILogger<OrganisationGlossary> log)
{
    private readonly Lock _reading = new();
    private (string Stamp, Glossary Glossary) _read = ("", Glossary.BuiltIn);

    public Glossary Current()
    {
        var folder = organisation.Terms;
        if (!folder.Exists) return Glossary.BuiltIn;
        var stamp = Stamp(folder);
        lock (_reading)
        {
            if (_read.Stamp == stamp) return _read.Glossary;
            _read = (stamp, Glossary.Open(folder.FullName));
            foreach (var problem in _read.Glossary.Problems) LineLeftOut(log, problem);
            return _read.Glossary;
        }
    }

    private static string Stamp(DirectoryInfo folder) => string.Join('|',
        folder.EnumerateFiles("*.csv").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}"));

    [LoggerMessage(LogLevel.Warning, "A line of the glossary was left out: {Problem}")]
    private static partial void LineLeftOut(ILogger log, GlossaryProblem problem);
}
