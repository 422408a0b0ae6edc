namespace Recording.Analysis.Language;

/// <summary>How far two statements say the same, by the weight of the terms they share: a rare one weighs more.</summary>
/// <param name="Terms">How many words, figures and names both have.</param>
/// <param name="Alike">From 0 (nothing in common) to 1 (the same terms in any order).</param>
/// <param name="Within">How much of the later one the earlier says.</param>
/// <param name="Holds">How much of the earlier one the later says.</param>
internal readonly record struct Likeness(int Terms, double Alike, double Within, double Holds);

/// <summary>The statements of a document in order, each to be compared with those before it that share its rarer terms.</summary>
internal sealed class Statements
{
    /// <summary>A term that stands in more statements than this brings none of them up: rarer ones do.</summary>
    private const int MostPlaces = 32;

    /// <summary>How often a word stands in any records, before this one is counted.</summary>
    private const double Records = 100, CommonInRecords = 30;

    private readonly IReadOnlyList<SentenceContent> _contents;
    private readonly int[][] _terms;
    private readonly List<double> _weights = [];
    private readonly List<List<int>?> _places = [];
    private readonly Dictionary<ulong, int> _same = [];
    private readonly int[] _holder;
    private readonly byte[] _shared;

    public Statements(IReadOnlyList<SentenceContent> contents)
    {
        var ids = new Dictionary<ulong, int>();
        _contents = contents;
        _terms = [.. contents.Select(content => Ids(content, ids))];
        for (var i = 0; i < _weights.Count; i++) _weights[i] = Math.Log((contents.Count + Records) / _weights[i]);
        _holder = new int[_weights.Count];
        _shared = new byte[contents.Count];
    }

    private int[] Ids(SentenceContent content, Dictionary<ulong, int> ids)
    {
        var terms = new int[content.Terms.Count];
        for (var i = 0; i < terms.Length; i++)
        {
            var term = content.Terms[i];
            if (!ids.TryGetValue(term.Hash, out var id))
            {
                ids[term.Hash] = id = _weights.Count;
                _weights.Add(term.Sort == TermSort.Common ? CommonInRecords : 0);
                _places.Add(null);
            }
            _weights[id]++;
            terms[i] = id;
        }
        return terms;
    }

    /// <summary>The statements before one that share two terms with it or all, in order; each statement is to be asked about once, in order.</summary>
    public IReadOnlyList<int> Before(int statement)
    {
        var touched = new List<int>();
        foreach (var term in _terms[statement])
        {
            _holder[term] = statement + 1;
            var places = _places[term] ??= [];
            if (places.Count < MostPlaces)
                foreach (var place in places) if (_shared[place]++ == 0) touched.Add(place);
            if (places.Count <= MostPlaces) places.Add(statement);
        }
        var before = touched.FindAll(place => _shared[place] > 1);
        foreach (var place in touched) _shared[place] = 0;
        before.Sort();
        var key = Key(statement);
        if (_same.TryGetValue(key, out var same)) before.Insert(0, same);
        else _same[key] = statement;
        return before;
    }

    private ulong Key(int statement)
    {
        var key = 0UL;
        foreach (var term in _terms[statement]) key += (ulong)(term + 1) * 0x9E3779B97F4A7C15 ^ (ulong)term << 32;
        return key;
    }

    /// <summary>Compares the statement last asked about with one before it. Names count where both have them: "he" may stand for one.</summary>
    public Likeness Compare(int statement, int earlier)
    {
        var (terms, shared, names, of, ofEarlier) = (0, 0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < _terms[statement].Length; i++)
            if (_contents[statement].Terms[i].Sort != TermSort.Name) of += _weights[_terms[statement][i]];
        for (var i = 0; i < _terms[earlier].Length; i++)
        {
            var (term, isName) = (_terms[earlier][i], _contents[earlier].Terms[i].Sort == TermSort.Name);
            if (!isName) ofEarlier += _weights[term];
            if (_holder[term] != statement + 1) continue;
            terms++;
            if (isName) names += _weights[term];
            else shared += _weights[term];
        }
        var both = shared + names;
        return new(terms, 2 * both / (of + ofEarlier + 2 * names), both / (of + names), both / (ofEarlier + names));
    }

    /// <summary>How much of the statement last asked about two before it say together.</summary>
    public double Covered(int statement, int one, int two)
    {
        var (said, all) = (0.0, 0.0);
        for (var i = 0; i < _terms[statement].Length; i++)
        {
            if (_contents[statement].Terms[i].Sort == TermSort.Name) continue;
            var term = _terms[statement][i];
            all += _weights[term];
            if (Array.IndexOf(_terms[one], term) >= 0 || Array.IndexOf(_terms[two], term) >= 0) said += _weights[term];
        }
        return said / all;
    }
}
