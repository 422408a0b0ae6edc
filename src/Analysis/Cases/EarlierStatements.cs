using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>The statements of the earlier records, to be found again by what they are about.</summary>
internal sealed class EarlierStatements
{
    private const int FewestWords = 3, FewestOfOpposites = 2, MostPlaces = 400, MostFollowed = 50;
    private const double Aligned = 0.6;

    private readonly Dictionary<ulong, List<int>> _places = [];
    private readonly List<(RecordReading Record, Meaning Meaning)> _all = [];
    private readonly List<(RecordReading Record, Retelling Told)> _told = [];
    private readonly Dictionary<int, int[]> _before = [];
    private readonly Dictionary<ulong, List<int>> _senses = [];
    private readonly Dictionary<ulong, int> _roots = [];
    private readonly Dictionary<ulong, List<int>> _copied = [];
    private readonly List<(RecordReading Record, Sentence Sentence, List<CopiedWord> Words)> _sentences = [];
    private readonly HashSet<ulong> _subject;

    private EarlierStatements(Reading reading)
    {
        _subject = People.Of(reading).SubjectParts.Select(part => WordHash.Folded(part)).ToHashSet();
        foreach (var record in EarlierRecords.Of(reading).Records)
            foreach (var sentence in record.Sentences.DistinctBy(sentence => sentence.Text.ToString()))
            {
                Tell(record, sentence);
                Keep(record, sentence);
                if (sentence.EndToken - sentence.FirstToken < FewestWords || Meaning.Of(sentence) is not { Gist.Size: >= FewestOfOpposites } meaning) continue;
                foreach (var word in meaning.Gist.Words)
                    if ((_places.TryGetValue(word, out var places) ? places : _places[word] = []).Count < MostPlaces) _places[word].Add(_all.Count);
                _all.Add((record, meaning));
            }
    }

    private void Keep(RecordReading record, Sentence sentence)
    {
        var words = CopiedWord.Of(sentence);
        foreach (var word in words)
            if (word.IsContent && (_copied.TryGetValue(word.Stem, out var places) ? places : _copied[word.Stem] = []).Count < MostPlaces && (_copied[word.Stem].Count == 0 || _copied[word.Stem][^1] != _sentences.Count)) _copied[word.Stem].Add(_sentences.Count);
        _sentences.Add((record, sentence, words));
    }

    private void Tell(RecordReading record, Sentence sentence)
    {
        if (sentence.EndToken - sentence.FirstToken is < FewestWords or > LongestTold) return;
        var whole = Tell(sentence);
        foreach (var told in whole.Parts(_subject).Prepend(whole))
        {
            foreach (var (sense, place) in told.Matter.Senses)
            {
                (_senses.TryGetValue(sense, out var places) ? places : _senses[sense] = []).Add(_told.Count);
                _roots[place.Root] = _roots.GetValueOrDefault(place.Root) + 1;
            }
            _told.Add((record, told));
        }
    }

    /// <summary>A sentence as one that may have been told before.</summary>
    public Retelling Tell(Sentence sentence) => Retelling.Of(sentence, _subject);

    /// <summary>The earlier statements that a sentence tells again in other words, the closest first, each with how close it is.</summary>
    public IReadOnlyList<(RecordReading Record, Retelling Told, double Likeness)> ToldBefore(Retelling told) =>
    [
        .. told.Matter.Senses.Keys.SelectMany(sense => _senses.TryGetValue(sense, out var places) && places.Count <= MostPlaces ? places : []).Distinct()
            .Select(at => (_told[at].Record, _told[at].Told, Likeness: _told[at].Told.LikenessTo(told, Rarity, RarityOfRoot, Math.Clamp(_told.Count / 20.0, LeastAlike, MostAlike)))).Where(found => found.Likeness > 0)
            .GroupBy(found => found.Told.Whole).Select(group => group.MaxBy(found => found.Likeness)).OrderByDescending(found => found.Likeness),
    ];

    /// <summary>How much it says that two statements share a sense: less where many have it.</summary>
    private double Rarity(ulong sense) => _senses.TryGetValue(sense, out var places) ? Math.Min(1, 2 / Math.Sqrt(places.Count)) : 1;

    private double RarityOfRoot(ulong root) => Math.Min(1, 2 / Math.Sqrt(_roots.GetValueOrDefault(root, 1)));

    private const int LongestTold = 40;
    private const double LeastAlike = 0.5, MostAlike = 3.2;

    public static EarlierStatements Of(Reading reading) => reading.Understand(r => new EarlierStatements(r));

    /// <summary>The earlier statements that a sentence comes from, and those that they come from, in the order of their records.</summary>
    public IReadOnlyList<(RecordReading Record, Meaning Meaning)> Before(Meaning meaning)
    {
        var found = new SortedSet<int>(Near(meaning.Gist));
        var open = new Queue<int>(found);
        for (var followed = 0; followed < MostFollowed && open.TryDequeue(out var next); followed++)
            foreach (var further in Before(next))
                if (!found.Contains(further) && 2 * meaning.Gist.Shared(_all[further].Meaning.Gist) >= meaning.Gist.Words.Count && meaning.Gist.Shared(_all[further].Meaning.Gist) >= 2 && found.Add(further)) open.Enqueue(further);
        return [.. found.Select(at => _all[at])];
    }

    /// <summary>The earlier sentences with a clause of which a part of a sentence of the draft is a copy, in the order of their records.</summary>
    public IEnumerable<(RecordReading Record, Sentence Sentence, CopiedClause Copy)> CopiedBy(CopiedPart part)
    {
        var stems = part.Words.Where(word => word.IsContent).Select(word => word.Stem).ToHashSet();
        foreach (var at in stems.SelectMany(stem => _copied.GetValueOrDefault(stem) ?? []).GroupBy(at => at).Where(at => at.Count() >= Math.Max(FewestOfOpposites, stems.Count / 2)).Select(at => at.Key).Order())
            if (CopiedClause.Of(_sentences[at].Sentence, _sentences[at].Words, part, _subject) is { } copy) yield return (_sentences[at].Record, _sentences[at].Sentence, copy);
    }

    /// <summary>Where an earlier statement itself comes from: looked for once, however many sentences come from it.</summary>
    private int[] Before(int at) => _before.TryGetValue(at, out var before) ? before : _before[at] = [.. Near(_all[at].Meaning.Gist).Where(further => further < at)];

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
