using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>A clause of a draft that follows one of an earlier record word by word: which words of the one stand for which of the other, and what only one of them has.</summary>
internal sealed class CopiedClause
{
    private const double LeastCopied = 0.8, OfAll = 0.01;
    private const int FewestContent = 3, FewestWords = 5, FarthestLimit = 2, FarthestSubject = 4;

    private readonly Sentence _earlier;
    private readonly CopiedPart _part;
    private readonly CopiedWords _words;
    private readonly Stance _was, _now;

    private CopiedClause(Sentence earlier, CopiedPart part, CopiedWords words) =>
        (_earlier, _part, _words, _was, _now) = (earlier, part, words, Stance.Of(earlier, false), part.Stance);

    /// <param name="was">The words of the earlier sentence.</param>
    /// <param name="subject">By which names the case means its own person.</param>
    public static CopiedClause? Of(Sentence earlier, List<CopiedWord> was, CopiedPart part, IReadOnlySet<ulong> subject)
    {
        var words = CopiedWords.Of(earlier, part.Sentence, was, part.Words, part.Marked);
        if (words.Content < 2 || words.Copied < LeastCopied * words.Content || words.IsScattered || words.Copied < Math.Min(FewestContent, words.Content)) return null;
        if (words.Copied < FewestContent && words.All < FewestWords && !(words.All == FewestWords - 1 && words.IsWhole)) return null;
        return AreOfOthers(earlier, words.FirstEarlier, part.Sentence, subject) ? null : new(ClauseOf(earlier, words), part, words);
    }

    /// <summary>How much of the draft's clause is copied.</summary>
    public double Likeness => (double)_words.Copied / _words.Content + OfAll * _words.All;

    /// <summary>What changed; null where the clause means the same.</summary>
    /// <param name="around">What stands in the draft's sentence and beside it.</param>
    public Drift? Change(DraftSurroundings around)
    {
        var isAttributed = around.SaysWho(_part.Sentence) || Has(_now, false, "said", "maybe");
        if (Has(_was, true, "asks") && Has(_now, false, "needs") && !_now.Asks && !_was.Needs) return Drift.RequestToNeed;
        if (_now.Asks != _was.Asks) return null;
        if (_was.Often > 0 && _now.Often > _was.Often && Has(_now, false, "often4", "often5")) return Drift.OnceToAlways;
        var isHedgeLost = !_was.Asks && Has(_was, true, "maybe") && !isAttributed;
        var turns = Turns(_was, true) + Turns(_now, false);
        if (turns % 2 != 0) return turns > 1 || _was.IsPassing ? null : isHedgeLost && Turns(_was, true) == 1 ? Drift.HedgeLost : Drift.Negation;
        if (_words.HasOtherFigure) return Drift.Number;
        if (_was is { Often: 1 or 2, IsHabit: false } && _now is { Often: 0, IsHabit: true } && _words.IsPastMadePresent) return Drift.OnceToAlways;
        if (_now is { Often: 0, IsPresent: true } && Has(_was, true, "often2", "often3")) return Drift.OnceToAlways;
        if (IsLimitLost && !around.Tells(Limit())) return Drift.WordsCut;
        if (isHedgeLost) return Drift.HedgeLost;
        return !_was.Asks && Has(_was, true, "said") && !isAttributed ? Drift.SaidToIs : null;
    }

    private static readonly WordSet Vague = new("any anyone anybody anything anywhere all whole entire entirely everything everyone everybody everywhere both fully completely totally many much lots severe severely"),
        Intents = new("offered proposes proposed proposal plans plan planned planning intends intended aims hoped hopes expected expects considering considers considered consider"), Seen = new("heard seen felt smelled smelt see hear smell tell feel"), Passives = new("was were been being is");

    /// <summary>Whether a mark of this kind stands in the one sentence and not among the words that both have: who says so or guesses, before what is said.</summary>
    private bool Has(Stance stance, bool isEarlier, params ReadOnlySpan<string> says)
    {
        var tokens = stance == _was ? _earlier.Paragraph.Tokens : null;
        foreach (var mark in stance.Marks)
            foreach (var word in mark.Entry["says"].Split(' '))
            {
                if (!says.Contains(word) || _words.IsShared(mark.FirstToken, isEarlier)) continue;
                var first = mark.Paragraph.Tokens[mark.FirstToken];
                if (word.StartsWith("often", StringComparison.Ordinal) && Vague.Contains(first)) continue;
                if (word is "maybe" && (Intents.Contains(first) || IsSeen(mark.Paragraph.Tokens, mark.EndToken))) continue;
                if (word is "said" && isEarlier && (mark.EndToken > _words.FirstEarlier || (mark.FirstToken > 0 && Passives.Contains(tokens![mark.FirstToken - 1])))) continue;
                return true;
            }
        return false;
    }

    /// <summary>"A dog could be heard": that it was heard is no guess.</summary>
    private static bool IsSeen(List<Token> tokens, int at) => at + 1 < tokens.Count && (Seen.Contains(tokens[at]) || Seen.Contains(tokens[at + 1]));

    private int Turns(Stance stance, bool isEarlier) => stance.Negators.Count(at => !_words.IsShared(at, isEarlier) && (!isEarlier || at < _words.EndEarlier));

    private static readonly WordSet Loose = new("until where before after because"), Excepting = new("unless except");

    /// <summary>A limit right after the copied words, between them or at the start, of what is so in general.</summary>
    private bool IsLimitLost
    {
        get
        {
            if (_now.IsLimited || _now.IsHedged || _was.IsPassing || _words.IsPast || _was.LimitAt is not { } at || _words.IsShared(at, true) || Loose.Contains(_earlier.Paragraph.Tokens[at]) || (_was.Negators.Count > 0 && !Excepting.Contains(_earlier.Paragraph.Tokens[at]))) return false;
            return at >= _words.EndEarlier ? at - _words.EndEarlier < FarthestLimit : at > _words.FirstEarlier || at == _earlier.FirstToken;
        }
    }

    /// <summary>The words of meaning in the limit.</summary>
    private List<ulong> Limit()
    {
        var at = _was.LimitAt!.Value;
        return [.. CopiedWord.Of(_earlier).Where(word => word.IsContent && word.Token >= at && (at >= _words.EndEarlier || !_words.IsShared(word.Token, true) || word.Token < _words.FirstEarlier)).Take(LongestLimit).Select(word => word.Stem)];
    }

    private const int LongestLimit = 6;

    private static readonly ulong And = WordHash.Folded("and"), But = WordHash.Folded("but");

    private static readonly WordSet Sayings = new("that said says told"), Men = new("he his him mr"), Women = new("she her hers mrs ms miss"), Places = new("at in from of on under to the"), Titles = new("mr mrs ms miss dr");

    /// <summary>The part of the earlier sentence around the copied words: what stands beside it after an "and" or a semicolon is another statement.</summary>
    private static Sentence ClauseOf(Sentence earlier, CopiedWords words)
    {
        var (tokens, first, end) = (earlier.Paragraph.Tokens, earlier.FirstToken, earlier.EndToken);
        for (var i = words.FirstEarlier - 1; i > earlier.FirstToken; i--)
            if (IsJoint(tokens[i]) && (IsFresh(tokens, i) || !Enumerable.Range(earlier.FirstToken, i - earlier.FirstToken).Any(at => Sayings.Contains(tokens[at])))) { first = i + 1; break; }
        for (var i = words.EndEarlier; i < earlier.EndToken - 1; i++)
            if (IsJoint(tokens[i])) { end = i; break; }
        return earlier with { FirstToken = first, EndToken = end };
    }

    /// <summary>", and the police …": what was said ends there, unless it goes on with "that" or "she".</summary>
    private static bool IsFresh(List<Token> tokens, int i) => tokens[i].Is(';') || (tokens[i].Folded == And && tokens[i - 1].Is(',') && !GoingOn.Contains(tokens[i + 1]));

    private static readonly WordSet GoingOn = new("that he she they it his her their has is was will");

    private static bool IsJoint(Token token) => token.Is(';') || token.Is(':') || token.Is('–') || token.Folded == But || token.Folded == And;

    /// <summary>"He …" and "She …", or two with names of which none is the same.</summary>
    private static bool AreOfOthers(Sentence earlier, int from, Sentence later, IReadOnlySet<ulong> subject)
    {
        var (was, now) = (NamesOf(earlier, subject), NamesOf(later, subject));
        if (was.Count > 0 && now.Count > 0 && !was.Overlaps(now)) return true;
        var (tokens, opener) = (earlier.Paragraph.Tokens, later.Paragraph.Tokens[later.FirstToken]);
        for (var i = from - 1; i >= Math.Max(earlier.FirstToken, from - FarthestSubject); i--)
            if (Men.Contains(tokens[i]) || Women.Contains(tokens[i])) return (Men.Contains(tokens[i]) && Women.Contains(opener)) || (Women.Contains(tokens[i]) && Men.Contains(opener));
        return false;
    }

    /// <summary>Whom it names: not where ("at Hill Lane School") nor when; the subject is one by whichever name.</summary>
    private static HashSet<ulong> NamesOf(Sentence sentence, IReadOnlySet<ulong> subject)
    {
        var (names, tokens) = (new HashSet<ulong>(), sentence.Paragraph.Tokens);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!tokens[i].IsCapitalised || Calendar.MonthOf(tokens[i]) > 0 || (i == sentence.FirstToken && !GivenNames.Contains(GivenNames.Fold(tokens[i].In(sentence.Paragraph.Text).ToString())))) continue;
            var (first, end) = (i, i);
            while (first > sentence.FirstToken && tokens[first - 1].IsCapitalised) first--;
            while (end < sentence.EndToken && tokens[end].IsCapitalised) end++;
            if (Places.Contains(tokens[first == sentence.FirstToken ? first : first - 1]) || Titles.Contains(tokens[i])) continue;
            names.Add(Enumerable.Range(first, end - first).All(at => subject.Contains(tokens[at].Folded) || Titles.Contains(tokens[at])) ? 0 : tokens[i].Folded);
        }
        return names;
    }
}
