using Recording.Analysis.Checks;
using Recording.Analysis.Text;
using Recording.Documents.CleanCopies;
using Recording.Documents.Digests;

namespace Recording.Documents.Readiness;

/// <summary>All that the checks of readiness look at.</summary>
/// <param name="Findings">Those that the writer has not dismissed.</param>
/// <param name="Plan">What a clean copy would accept and remove.</param>
/// <param name="Hidden">Where hidden words would stand.</param>
/// <param name="Outside">What Word would run or fetch on opening the file, in sentences.</param>
internal sealed record ReadinessReading(
    Digest Digest, IReadOnlyList<Finding> Findings, CleanCopyPlan Plan, IReadOnlyList<Target> Hidden, IReadOnlyList<string> Outside, DocumentLength Length);
