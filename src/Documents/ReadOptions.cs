using Recording.Analysis.Text;
using Recording.Documents.Guard;

namespace Recording.Documents;

/// <summary>How a document is to be read.</summary>
/// <param name="View">With its tracked changes accepted (as its reader sees it), or rejected.</param>
public sealed record ReadOptions(View View = View.Final)
{
    public Limits Limits { get; init; } = Limits.Default;
}
