using Recording.Analysis.Text;

namespace Recording.Documents.PlainCopies;

/// <summary>What the person wrote on the last page of their copy.</summary>
/// <param name="About">Which page or words they wrote it of; empty where they did not say.</param>
public sealed record PersonReply(string About, string Text, Target Target);
