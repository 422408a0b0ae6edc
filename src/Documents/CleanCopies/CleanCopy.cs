using Recording.Documents.Digests;

namespace Recording.Documents.CleanCopies;

/// <summary>What to accept and remove. What is not asked for stays as it is; nothing is ever rejected.</summary>
/// <param name="Accept">Whose tracked changes to accept; everyone's where it is not given, nobody's where it is empty.</param>
/// <param name="Comments">Which comments to remove. An open comment goes only where all are asked for.</param>
/// <param name="HiddenText">Whether to remove words that are formatted as hidden.</param>
/// <param name="RecordingPart">Whether to remove what Recording keeps with the document.</param>
/// <param name="Properties">Whether to remove personal details from the file's properties, the author's name apart.</param>
public sealed record CleanCopyChoices(
    IReadOnlyList<string>? Accept = null, CommentChoice Comments = CommentChoice.Resolved,
    bool HiddenText = true, bool RecordingPart = true, bool Properties = true);

/// <summary>Which comments go: none, those that are resolved, or all.</summary>
public enum CommentChoice { None, Resolved, All }

/// <summary>What a clean copy would accept and remove.</summary>
/// <param name="Changes">Tracked changes, by author; the busiest first.</param>
/// <param name="Comments">Comments, by who began them.</param>
/// <param name="HiddenText">The words that are formatted as hidden, each stretch apart.</param>
/// <param name="RecordingPart">Whether the document holds what Recording keeps with it: reasons for leaving a finding, its template.</param>
/// <param name="Properties">Personal details in the file's properties, the author's name apart.</param>
public sealed record CleanCopyPlan(
    IReadOnlyList<AuthorChanges> Changes, IReadOnlyList<AuthorComments> Comments, IReadOnlyList<string> HiddenText, bool RecordingPart,
    IReadOnlyList<FileProperty> Properties);

/// <summary>An author's tracked changes.</summary>
/// <param name="Count">How many, each as a person would call one change.</param>
public sealed record AuthorChanges(string Author, int Count, IReadOnlyList<KindCount> Kinds);

/// <summary>How many changes of a kind.</summary>
public sealed record KindCount(RevisionKind Kind, int Count);

/// <summary>The comments that an author began, with their answers.</summary>
public sealed record AuthorComments(string Author, int Open, int Resolved);

/// <summary>Something the file says of itself.</summary>
public sealed record FileProperty(string Name, string Value);

/// <summary>A document made ready to be filed or sent.</summary>
/// <param name="File">The whole file.</param>
public sealed record CleanCopy(byte[] File);
