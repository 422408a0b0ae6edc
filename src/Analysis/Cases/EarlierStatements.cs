using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>The statements of the earlier records, to be found again by what they are about.</summary>
internal sealed class EarlierStatements
{
    private const int FewestWords = 3, FewestOfOpposites = 2, MostPlaces = 400;
    private const double Aligned = 0.6;

    private readonly Dictionary<ulong, List<int>> _places = [];
    private readonly List<(RecordReading Record, Meaning Meaning)> _all = [];

    private EarlierStatements(Reading reading)
    {
        foreach (var record in EarlierRecords.Of(reading).Records)
            foreach (var sentence in record.Sentences)
            {
                if (sentence.EndToken - sentence.FirstToken < FewestWords || Meaning.Of(sentence) is not { Gist.Size: >= FewestOfOpposites } meaning) continue;
                foreach (var word in meaning.Gist.Words)
                    if ((_places.TryGetValue(word, out var places) ? places : _places[word] = []).Count < MostPlaces) _places[word].Add(_all.Count);
                _all.Add((record, meaning));
            }
    }

    public static EarlierStatements Of(Reading reading) => reading.Understand(r => new EarlierStatements(r));

    /// <summary>The earlier statements that a sentence comes from, and those that they come from, in the order of their records.</summary>
    public IReadOnlyList<(RecordReading Record, Meaning Meaning)> Before(Meaning meaning)
    {
        var found = new SortedSet<int>(Near(meaning.Gist));
        for (var open = new Queue<int>(found); open.TryDequeue(out var next);)
            foreach (var further in Near(_all[next].Meaning.Gist))
                if (further < next && 2 * meaning.Gist.Shared(_all[further].Meaning.Gist) >= meaning.Gist.Words.Count && meaning.Gist.Shared(_all[further].Meaning.Gist) >= 2 && found.Add(further)) open.Enqueue(further);
        return [.. found.Select(at => _all[at])];
    }

    private IEnumerable<int> Near(Gist gist)
    {
        if (gist.Size < FewestOfOpposites) return [];
        return gist.Words.SelectMany(word => _places.GetValueOrDefault(word) ?? []).GroupBy(at => at)
            .Where(at => at.Count() >= Math.Min(2, Math.Min(gist.Words.Count, _all[at.Key].Meaning.Gist.Words.Count)) && IsNear(gist, _all[at.Key].Meaning.Gist)).Select(at => at.Key);
    }

    private static bool IsNear(Gist a, Gist b) =>
        Math.Min(a.Size, b.Size) < FewestWords ? IsSameOrCut(a, b) && (a.Names.Count == 0 || b.Names.Count == 0 || a.Names.Overlaps(b.Names))
        : (a.Closeness(b) >= (Math.Min(a.Words.Count, b.Words.Count) < FewestWords ? 0.8 : Aligned) || a.ClosenessBesideNumbers(b) >= 0.75)
        && (a.Names.Count == 0 || b.Names.Count == 0 || a.Names.Overlaps(b.Names));

    /// <summary>Of few words all must be there: the same two, or those of a longer one from which a few were cut; one word will do where both name the same person.</summary>
    private static bool IsSameOrCut(Gist a, Gist b) => a.Words.Count switch
    {
        0 => false,
        1 => a.Words.SetEquals(b.Words) && a.Names.Overlaps(b.Names),
        _ => a.Words.IsSubsetOf(b.Words) && b.Words.Count <= a.Words.Count + MostCut,
    };

    private const int MostCut = 3;
}
