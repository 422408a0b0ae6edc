using Recording.Analysis.Sharing;
using Recording.Documents.CleanCopies;

namespace Recording.Documents.PlainCopies;

/// <summary>What a writer decides on before a copy is made for the person.</summary>
/// <param name="Author">In whose name words are proposed in the copy, and who is named on its front page.</param>
/// <param name="TakeOut">Ids of the matters that are taken out of the copy.</param>
/// <param name="Keep">Ids of those that stay. Every matter must be in one of the two.</param>
/// <param name="Accept">Whose tracked changes stand in the copy; everyone's where it is not given. Those of others are undone.</param>
public sealed record PlainCopyChoices(string Author, IReadOnlyList<string>? TakeOut = null, IReadOnlyList<string>? Keep = null, IReadOnlyList<string>? Accept = null);

/// <summary>What there is to decide on, and what the copy leaves behind.</summary>
/// <param name="Subject">The person whom the record is about; null where it names nobody.</param>
/// <param name="Matters">Other people's addresses and numbers, and what may be confidential: each is kept or taken out.</param>
/// <param name="Changes">Tracked changes, by author: they stand, or are undone.</param>
/// <param name="Comments">How many comments the copy leaves out.</param>
/// <param name="Unread">What nobody but the writer can look through, in sentences: pictures and files within the document.</param>
public sealed record PlainCopyPlan(string? Subject, IReadOnlyList<SharingMatter> Matters, IReadOnlyList<AuthorChanges> Changes, int Comments, IReadOnlyList<string> Unread);

/// <summary>A copy of a record for the person whom it is about.</summary>
/// <param name="File">The whole file.</param>
/// <param name="Reworded">How many tracked changes propose plain words, for the writer to go through.</param>
public sealed record PlainCopy(byte[] File, int Reworded);
