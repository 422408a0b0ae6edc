using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>A sentence of a draft with those beside it: whether they say who said something, and tell what limits it.</summary>
internal sealed class DraftSurroundings(Sentence sentence, bool isReportGoingOn)
{
    private readonly List<(int First, int End)> _sayers = [.. Stance.Of(sentence, false).Marks.Where(mark => mark.Entry["says"] is "said" or "maybe" or "denied").Select(mark => (mark.FirstToken, mark.EndToken))];

    private readonly Lazy<HashSet<ulong>> _stems = new(() => [.. new[] { sentence, sentence.Neighbour(-1), sentence.Neighbour(1) }.OfType<Sentence>().SelectMany(CopiedWord.Of).Where(word => word.IsContent).Select(word => word.Stem)]);

    /// <summary>Whether the sentence says before or after a part of it who said or thought it, or the one before does.</summary>
    public bool SaysWho(Sentence part) => isReportGoingOn || _sayers.Exists(sayer => sayer.End <= part.FirstToken || sayer.First >= part.EndToken);

    /// <summary>Whether it tells half of these words too.</summary>
    public bool Tells(List<ulong> words) => 2 * words.Count(_stems.Value.Contains) >= words.Count;
}
