using Recording.Analysis.Checks;

namespace Recording.Analysis.Tests.Evaluation;

/// <summary>A folder of labelled documents, each checked once.</summary>
internal sealed class EvaluationSet(string name)
{
    public static readonly EvaluationSet Dev = new("dev"), Labelled = new("labelled"), Quiet = new("quiet");

    private readonly Lazy<IReadOnlyList<(LabelledDocument, IReadOnlyList<Finding>)>> _checks = new(() => [.. Read(name).Select(d => (d, d.Check()))]);

    public string Name => name;

    public bool IsMissing => !Directory.Exists(FolderOf(name));

    /// <summary>Each document with what the checker found in it.</summary>
    public IReadOnlyList<(LabelledDocument Document, IReadOnlyList<Finding> Findings)> Checks => _checks.Value;

    private static string FolderOf(string name) => Path.Combine(AppContext.BaseDirectory, "Evaluation", name);

    private static IEnumerable<LabelledDocument> Read(string name) => Directory.GetFiles(FolderOf(name), "*.txt")
        .Order(StringComparer.Ordinal).Select(path => LabelledDocument.Parse(Path.GetFileName(path), File.ReadAllText(path)));
}
