using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>The acronyms of the glossary beside the words that they stand for: who undertook to "do the return home interview" did the "RHI".</summary>
internal static class TaskAcronyms
{
    private const int ShortestWord = 3, FewestWords = 2;

    private static readonly List<(ulong Acronym, ulong[] Words)> All = [.. Read()];
    private static readonly ILookup<ulong, ulong[]> Meanings = All.ToLookup(entry => entry.Acronym, entry => entry.Words);
    private static readonly ILookup<ulong, (ulong Acronym, ulong[] Words)> ByWord = All.ToLookup(entry => entry.Words[0]);

    /// <summary>The words that an acronym may stand for.</summary>
    public static ulong[][] MeaningsOf(ulong acronym) => [.. Meanings[acronym]];

    /// <summary>The acronyms that may stand for some of the words.</summary>
    public static IEnumerable<(ulong Acronym, ulong[] Words)> Of(IReadOnlySet<ulong> words) => words.SelectMany(word => ByWord[word]).Where(found => words.IsSupersetOf(found.Words));

    private static IEnumerable<(ulong, ulong[])> Read()
    {
        foreach (var entry in Glossary.BuiltIn.Acronyms.Values)
            foreach (var expansion in entry.Expansions)
                if (expansion.Split([' ', '-', '(', ')', '/', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestWord && word is not ("and" or "the" or "for")).Select(word => Gist.Stem(word)).Distinct().ToArray() is { Length: >= FewestWords } words)
                    yield return (Gist.Stem(entry.Term), words);
    }
}
