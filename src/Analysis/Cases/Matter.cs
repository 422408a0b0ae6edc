using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Where a sense stands in a statement.</summary>
/// <param name="IsTurned">Whether it is said by its opposite: "absent" of attending.</param>
internal readonly record struct SensePlace(int FirstToken, int EndToken, double Weight, bool IsTurned, ulong Root);

/// <summary>What a statement is about: the senses of its words, whom it names and its figures.</summary>
internal sealed class Matter
{
    private const double Half = 0.5;

    private static readonly Lexicon Words = Lexicon.Load("retellings");

    private static readonly WordSet Function = new("not no nor without never cannot unable nobody none nothing if unless only as long so provided except apart a an the and or but nor so as at by for from in into of off on onto out over to up with within about again also am are be been being is was were has have had having do does did doing can could may might must shall should will would he him his himself "
        + "she her hers herself they them their theirs it its we us our i me my you your this that these those there here who whom whose which what when where why how than then very just only too all any each some such another mr mrs ms miss dr 's 're 've 'll 'd 'm during because although though however therefore yet still now per via already really quite "
        + "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays am pm today yesterday tomorrow one day days week weeks month months year years fortnight daily weekly monthly term time times p w pw"),
        Units = new("minute minutes min mins hour hours hr hrs day days night nights week weeks month months year years metre metres mile miles yard yards mg g kg ml units pounds stone percent % degrees"), PeriodOpeners = new("a an per each every /"), One = new("once one single a an");

    private static readonly Dictionary<ulong, int> PeriodWords = new() { [H("day")] = 1, [H("daily")] = 1, [H("night")] = 1, [H("nightly")] = 1, [H("week")] = 2, [H("weekly")] = 2, [H("fortnight")] = 3, [H("fortnightly")] = 3, [H("month")] = 4, [H("monthly")] = 4, [H("year")] = 5, [H("yearly")] = 5, [H("annually")] = 5 };
    private static readonly Dictionary<ulong, decimal> Times = new() { [H("twice")] = 2, [H("thrice")] = 3, [H("both")] = 0, [H("half")] = 0.5m, [H("quarter")] = 0.25m, [H("third")] = 0.33m };

    private static ulong H(string word) => WordHash.Folded(word);

    private Matter() { }

    public Dictionary<ulong, SensePlace> Senses { get; } = [];
    public HashSet<ulong> Limit { get; } = [];
    public HashSet<ulong> Names { get; } = [];
    public HashSet<decimal> Figures { get; } = [];
    public HashSet<int> Periods { get; } = [];

    /// <summary>Its figures with the measures that they count: "two weeks".</summary>
    public HashSet<(decimal, ulong)> Counted { get; } = [];

    /// <summary>Whether it says that there was one.</summary>
    public bool Single { get; private set; }

    public double Weight { get; private set; }

    private readonly HashSet<ulong> _kin = [];
    private readonly HashSet<ulong> _sayers = [];
    private int _gender, _from;
    private ulong? _first;

    public bool Has(ulong sense) => Senses.ContainsKey(sense) || Limit.Contains(sense);

    /// <summary>Whether the other, a later one, is about different people: "his father" and "his brother", "she" and "he", two names, or somebody of whom this says nothing.</summary>
    public bool IsOfAnother(Matter other) => (other._first is { } first && !_kin.Contains(first) && !_sayers.Contains(first)) ||
        (_gender != 0 && other._gender != 0 && _gender != other._gender) || (Names.Count > 0 && other.Names.Count > 0 && !Names.Overlaps(other.Names))
        || (_kin.Count > 0 && other._kin.Count > 0 && !_kin.Overlaps(other._kin));

    /// <param name="subject">By which names the case means its own person.</param>
    public static Matter Of(Sentence sentence, Stance stance, IReadOnlySet<ulong> subject)
    {
        var (matter, paragraph, marked) = (new Matter(), sentence.Paragraph, stance.Marks.SelectMany(mark => IsSolid(mark) ? Enumerable.Range(mark.FirstToken, mark.EndToken - mark.FirstToken) : []).ToHashSet());
        var covered = new Dictionary<int, LexiconMatch>();
        foreach (var match in Words.Find(sentence))
            for (var i = match.FirstToken; i < match.EndToken; i++) covered[i] = match;
        var limit = stance.LimitAt is { } at && at > sentence.FirstToken ? at : sentence.EndToken;
        matter._from = stance.From;
        matter.ReadPronoun(paragraph, sentence, stance.From);
        foreach (var match in covered.Values.Where(match => match.FirstToken < stance.From && match.Entry["sort"] == "kin")) matter._sayers.Add(H(match.Entry["sense"]));
        for (var i = stance.From; i < sentence.EndToken; i++)
        {
            matter.ReadFigure(paragraph, ref i, sentence.EndToken, out var isFigure);
            if (isFigure || i >= sentence.EndToken) continue;
            if (covered.TryGetValue(i, out var match) && match.FirstToken < i) continue;
            if (match.Entry is not null && (match.EndToken > match.FirstToken + 1 || !marked.Contains(i)))
            {
                matter.Add(match.Entry["sort"] == "common" ? Root.Of(paragraph.Tokens[i].In(paragraph.Text)) : H(match.Entry["sense"]), Root.Of(paragraph.Tokens[i].In(paragraph.Text)), match.FirstToken, match.EndToken, match.Entry["sort"], match.Entry["turn"] == "-", isLimit: i >= limit);
                continue;
            }
            var token = paragraph.Tokens[i];
            if (marked.Contains(i) || !token.IsWord || token.Length < 3 || Function.Contains(token)) continue;
            if (token.IsCapitalised && (i > sentence.FirstToken || GivenNames.Contains(GivenNames.Fold(token.In(paragraph.Text).ToString())))) { if (!subject.Contains(token.Folded)) matter.Names.Add(token.Folded); continue; }
            matter.Add(Root.Of(token.In(paragraph.Text)), Root.Of(token.In(paragraph.Text)), i, i + 1, "", false, isLimit: i >= limit);
        }
        return matter;
    }

    /// <summary>A mark with words between says nothing of those.</summary>
    private static bool IsSolid(LexiconMatch mark) => mark.Entry["says"] is not ("limit" or "limit except" or "aided" or "needs aided" or "alone" or "degree") || mark.EndToken == mark.FirstToken + 1 && mark.Entry["says"] is not ("alone" or "degree");

    private void Add(ulong sense, ulong root, int first, int end, string sort, bool isTurned, bool isLimit)
    {
        if (sort == "kin" && _kin.Add(sense) && first - _from < 2) _first = sense;
        if (isLimit) { Limit.Add(sense); return; }
        var weight = sort switch { "common" => 0, "kin" or "light" => Half, _ => 1 };
        if (weight > 0 && Senses.TryAdd(sense, new(first, end, weight, isTurned, root))) Weight += weight;
    }

    private void ReadPronoun(ParagraphReading paragraph, Sentence sentence, int i)
    {
        if (i < sentence.EndToken) _gender = paragraph.Tokens[i].In(paragraph.Text) switch { "He" or "His" or "Mr" => 1, "She" or "Her" or "Mrs" or "Ms" or "Miss" => 2, _ => 0 };
    }

    private void ReadFigure(ParagraphReading paragraph, ref int i, int end, out bool isFigure)
    {
        var token = paragraph.Tokens[i];
        isFigure = true;
        if (Times.TryGetValue(token.Folded, out var times)) { if (times > 0) Figures.Add(times); return; }
        if (PeriodWords.TryGetValue(token.Folded, out var period) && (i > 0 && PeriodOpeners.Contains(paragraph.Tokens[i - 1]) || token.In(paragraph.Text) is [.., 'l', 'y'])) { Periods.Add(period); return; }
        if (One.Contains(token)) { Single |= token.Length > 2; isFigure = token.Length > 2; return; }
        if (i > 0 && token.Kind == TokenKind.Number && paragraph.Tokens[i - 1].IsHyphen && token.IsGlued || Gist.IsCallNumber(token)) return;
        if ((token.Kind == TokenKind.Number || token.IsWord) && Quantities.Number(paragraph, i, end) is ({ } value, var next) && !(value is > 1900 and < 2100 && value == decimal.Truncate(value)))
        {
            Figures.Add(value);
            if (next < end && Units.Contains(paragraph.Tokens[next])) Counted.Add((value, Root.Of(paragraph.Tokens[next].In(paragraph.Text))));
            i = Math.Max(i, next - 1);
            return;
        }
        isFigure = false;
    }
}
