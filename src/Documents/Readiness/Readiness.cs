using Recording.Analysis.Rules;
using Recording.Analysis.Text;

namespace Recording.Documents.Readiness;

/// <summary>Whether a document can be filed or sent.</summary>
/// <param name="Ready">Whether no problem stands in the way; advice does not.</param>
/// <param name="Items">What to see to, in the order of the checks.</param>
/// <param name="Length">How long it is, as far as can be told.</param>
public sealed record ReadinessReport(bool Ready, IReadOnlyList<ReadinessItem> Items, DocumentLength Length);

/// <summary>One thing that stands in the way, or that is worth a look.</summary>
/// <param name="Id">Which check it is; permanent.</param>
/// <param name="Message">What is there, in a sentence.</param>
/// <param name="Why">Why it matters to whoever gets the document.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Targets">Where, as far as the text shows it; at most 200.</param>
public sealed record ReadinessItem(string Id, Severity Severity, string Message, string Why, int Count, IReadOnlyList<Target> Targets, ReadinessFix Fix);

/// <summary>What to do about it.</summary>
/// <param name="Step">What of a clean copy does it; null where only a person can.</param>
public sealed record ReadinessFix(string Title, CleanCopyStep? Step = null);

/// <summary>The steps of a clean copy, named as its choices.</summary>
public enum CleanCopyStep { Accept, Comments, HiddenText, RecordingPart, Properties }

/// <summary>How long a document is.</summary>
/// <param name="Words">Counted in the text as its reader sees it.</param>
/// <param name="Source">Who counted the pages.</param>
/// <param name="Counted">When the file was last saved by the program that counted; null for an estimate.</param>
/// <param name="Limit">How many pages it may have.</param>
public sealed record DocumentLength(int Words, int Pages, LengthSource Source, DateTimeOffset? Counted, PageAllowance? Limit);

/// <summary>Word's own last count, or an estimate from the words.</summary>
public enum LengthSource { Word, Estimate }

/// <summary>How many pages a document may have.</summary>
/// <param name="Source">Who says so.</param>
/// <param name="Confirmed">False where the figure may have been replaced.</param>
public sealed record PageAllowance(int Pages, string Source, bool Confirmed);
