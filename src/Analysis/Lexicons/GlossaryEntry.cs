namespace Recording.Analysis.Lexicons;

/// <summary>How a term changes: a noun's last word takes the plural, a verb's first word is conjugated, a fixed term stays as it is.</summary>
public enum TermForm { Noun, Verb, Fixed, Acronym }

/// <summary>Which rule speaks of an entry.</summary>
public enum GlossaryList { Term, Officialese, Wordy, Acronym, LetterTerm }

/// <summary>A line of the glossary.</summary>
/// <param name="Term">In its base form, as a phrase pattern.</param>
/// <param name="Plain">Everyday alternatives in the same form, the best first; none where no replacement is safe.</param>
/// <param name="Expansions">What an acronym may stand for.</param>
/// <param name="Innocent">Phrases around the term in which it is not meant.</param>
/// <param name="Reason">Why a reader stumbles.</param>
public sealed record GlossaryEntry(
    string Term, TermForm Form, GlossaryList List, IReadOnlyList<string> Plain, IReadOnlyList<string> Expansions, string Area,
    IReadOnlyList<string> Innocent, string Reason)
{
    /// <summary>The term as a reader looks it up.</summary>
    public string Headword => Lexicons.Headword.Of(Term);
}

/// <summary>A line of an organisation's word list that could not be used.</summary>
public sealed record GlossaryProblem(string File, int Line, string Reason)
{
    public override string ToString() => $"{File}, line {Line}: {Reason}";
}
