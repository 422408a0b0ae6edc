using Recording.Analysis.Text;

namespace Recording.Templates;

/// <summary>Something wrong with a template itself.</summary>
/// <param name="Path">The field, as far as it has a name.</param>
/// <param name="Message">What is wrong and what to do about it, in a sentence.</param>
/// <param name="Target">Where it stands; null where no text shows it.</param>
public sealed record TemplateProblem(string Path, string Message, Target? Target);
