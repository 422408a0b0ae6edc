using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Words that withdraw a flag, or a fact that ends it (<c>flag-ends.csv</c>).</summary>
/// <param name="Sort">"" where the rule or the need is said to be over, "able" where only that somebody can, "freed" where it only looks so, "gone" where what was dangerous is gone, "off" where what called for care is, "died".</param>
/// <param name="Gist">What the sentence is about, with the names of those before it where it names nobody.</param>
/// <param name="Rule">Of what the rule is that it says is over: "the parking restriction", "the ban on contact"; null where it names no rule.</param>
/// <param name="Matters">What it speaks of doing, in classes that a warning shares with it though they use other words.</param>
/// <param name="Free">Those of the matters that it says are done without a guard: "by one worker", "unsupervised".</param>
/// <param name="Cause">What the words that tell of the end are themselves about.</param>
/// <param name="CauseMatters">The matters of what is off.</param>
/// <param name="IsPlain">Whether it says that something is done without what guarded it: "ordinary drinks".</param>
/// <param name="HasHave">Whether somebody has something in it.</param>
/// <param name="Kin">Whom it speaks of by what they are to somebody: "her sister".</param>
internal sealed record FlagEnd(RecordQuotation Quotation, string Sort, Gist Gist, FlagRule? Rule, IReadOnlyList<ulong> Topics, IReadOnlySet<string> Matters, IReadOnlySet<string> Free, Gist Cause, IReadOnlySet<string> CauseMatters, IReadOnlySet<ulong> Kin, bool IsPlain, bool HasHave)
{
    private const int Before = 8, After = 4;

    private static readonly Lexicon Ends = Lexicon.OfFamilies("flag-ends"), MattersOfFlags = Lexicon.OfFamilies("flag-matters");
    private static readonly WordSet Unless = new("until unless if when should whether");
    private static readonly WordSet Bound = new("not never cannot n't still only must remains remain stays until extended renewed");
    private const string KinWords = "uncle uncles aunt aunts brother brothers sister sisters nephew nephews niece nieces cousin cousins grandfather grandmother grandparents stepfather stepmother son sons daughter daughters husband wife ex-husband ex-partner partner boyfriend girlfriend neighbour neighbours lodger grandad granddad grandpa grandma gran nan nana girlfriend fiancé ex stepbrother stepsister mother father mum dad parent parents friend landlord";
    private static readonly WordSet Kinfolk = new(KinWords);
    private static readonly WordSet Reasons = new("as because since although");
    private static readonly WordSet Having = new("have has had");
    private static readonly WordSet Pronouns = new("it this that these those they he she");

    /// <summary>What is only wanted, asked for or to come has ended nothing.</summary>
    private static readonly Lexicon Hopes = Lexicon.Of(
        "(asked|asks|asking|wants|wanted|wishes|wished|wish|hopes|hoped|hoping|(applied|applies|applying|application) (for|to)|would like|would prefer|would love|would rather|looks forward|might|(he|she|they|it|we|I) could|thinks that|suggested|suggests|proposed|wondered|request|requested|pleaded|dreams|not yet|(will|would) be (able|allowed|lifted|removed|reviewed|retested|ended|discharged|reassessed|looked|considered|tested|decided|taken|stopped)|will no longer|may no longer|can soon|one day|before long|had hoped"
        + "|(believes|believed|reckons|reckoned|claims|claimed|insists|insisted|maintains|alleges|alleged|argues|argued|complains|complained|feels|felt|thinks|thought|assumes|assumed|disputes|pretends|pretended|imagines|understood) {0-6}"
        + "|(it is|it's|it was) {0-2} time|should [now] be|ought to be|(due|likely|expected|set|about|meant|supposed) (to|for)|(yet|still) to|in the hope|(in|under) (appeal|consideration|review|discussion))");

    /// <summary>What is said to be over and in the same breath goes on, comes back, or is denied.</summary>
    private static readonly Lexicon Denials = Lexicon.Of(
        "(this|that|it|which|he|she|they) (is|was|are|were) (not (right|true|so|correct|the case)|wrong|mistaken|untrue|incorrect)", "(has|have|with) no end (date|in sight)", "(lasts|last|runs|run|continues|holds|stands|stays in force|remains in force|valid) (until|till|to {number}|for life)",
        "(a|an|the) (new|fresh|further|second|another|longer|stricter|replacement|interim) (one|order|authorisation|condition|conditions|restriction|plan|warning|ban|injunction|licence|marker|alert) (was|is|has|granted|made|issued|given|put|set|in|began|took|came)",
        "(was|were|is|are|been|and) (renewed|extended|reinstated|reimposed|re-imposed|reissued|regranted|restarted the same|put back on|brought back|tightened|re-applied|reapplied)", "(stopped|withdrawn|ended|cancelled|suspended|abandoned|halted) again",
        "(kept|left|stays|stay|stayed|remain|remains|remained) (on|in place|in force|as (it|they) (is|are|was|were)|unchanged)", "(the (rest|others|other {1-1})|number {1-1}|flat {1-1}|room {1-1}) [is|are|stays|stay|remains|remain] (as before|unchanged|as (it|they) (was|were)|the same)",
        "(removed|lifted|deleted|taken off|closed|cancelled|ended|withdrawn|stopped) {0-3} (in error|by mistake|by accident|accidentally|too soon|prematurely|without (authority|permission)|for (one|the|a) {1-1}|on trial|temporarily)", "back {0-2} without", "the (present|current|new|latest) (one|order|licence) (is|runs|stays|stands|continues|lasts|has)", "removed {0-4} and (put|placed|fitted) back", "(tried|trialled|attempted|tested) {0-8} (failed|broke down|stopped|came back|did not work|went wrong)");

    /// <summary>Words that every ending has, as stems.</summary>
    private static readonly HashSet<ulong> Common = [.. "warning instruction flag restriction alert marker rule requirement precaution need safe long lift withdraw end tell know agree worker people person visit time day come month year week fine use good happy free now able own give move take hand sell replace repair mend fix swap remove house home".Split(' ').Select(word => Gist.Stem(word))];

    /// <summary>What a freedom must speak of where the warning is about it: to stay to tea is not to stay the night.</summary>
    private static readonly HashSet<string> Key = ["alone", "supervised", "overnight", "collecting", "whereabouts", "placing", "entry", "outside", "bedroom"];

    private static readonly HashSet<string> Sided = ["alone", "supervised"];

    /// <summary>Matters that are too wide to show by themselves what is meant.</summary>
    private static readonly HashSet<string> Wide = ["contact", "athome", "visiting"];

    /// <summary>What is dangerous to do, so that "he was smoking in bed again" is no freedom.</summary>
    private static readonly HashSet<string> Perilous = ["fire", "sharps", "selfharm", "abroad", "skin", "fits", "ligature", "pests", "thinner"];

    /// <summary>Matters that by themselves show what is no longer there: "cylinders collected" is of oxygen.</summary>
    private static readonly HashSet<string> Bodily = ["oxygen", "skin", "thinner", "pests", "windows", "infection", "checks", "alarm"];

    private static readonly HashSet<string> Narrow = ["supply", "checks", "gas", "bedroom", "overnight", "collecting", "placing", "driving", "swimming", "sport", "texting", "leave", "gender", "pictures"];

    public static bool SaysWhat(string matter) => matter is "alone" or "supervised" or "dog" or "lifting" or "entry";

    public static IEnumerable<FlagEnd> In(RecordReading record)
    {
        foreach (var sentence in record.Sentences)
        {
            if (Of(sentence) is not { } ends) continue;
            var matches = MattersOfFlags.FindOverlapping(sentence).ToList();
            var matters = matches.Select(match => match.Entry["matter"]).ToHashSet();
            var free = matches.Where(match => match.Entry["side"] == "free").Select(match => match.Entry["matter"]).ToHashSet();
            if (free.Count == 0 && matters.IsSubsetOf(Faint)) ends.RemoveAll(end => end.Entry["sort"] == "freed");
            if (ends.Count == 0) continue;
            var (gist, topics, kin, isPlain, hasHave) = (AboutIn(sentence), Substances.In(sentence).ToList(), KinIn(sentence), Plain.Any(sentence), sentence.Tokens.Any(Having.Contains));
            foreach (var end in ends)
            {
                var sort = end.Entry["sort"];
                yield return new(record.Quote(sentence), sort, gist, sort is "" or "cleared" ? FlagRule.In(sentence) : null, topics, matters, free, sort is "gone" or "died" or "mended" or "off" ? CauseOf(sentence, end) : gist, sort == "off" ? MattersIn(sentence.Paragraph, PartOf(sentence, end.FirstToken), end.EndToken) : NoMatters, kin, isPlain, hasHave);
            }
        }
    }

    /// <summary>Matters so wide that "now" and "again" beside them say nothing.</summary>
    private static readonly HashSet<string> Faint = ["contact", "visiting"];

    private static readonly Lexicon Plain = Lexicon.Of("(normal|normally|ordinary|usual|plain|solid|regular|full|unrestricted|no restrictions|unthickened|everything|anything|whatever|like (other|everyone|everybody|anyone|anybody)|what everybody|without|no longer|need not|needn't|not need|no need|stopped|stop|none|off|free of|any more|any longer|herself|himself|charge of|unsupervised|alone)");

    /// <summary>"Bran has not moved with them, he has been given to a cousin": who "he" is stands before.</summary>
    private static Gist CauseOf(Sentence sentence, LexiconMatch end)
    {
        if (end.Entry["sort"] == "off") return Gist.Of(sentence.Paragraph, PartOf(sentence, end.FirstToken), end.EndToken);
        var first = Math.Max(sentence.FirstToken, end.FirstToken - Before);
        for (var i = first; i < end.FirstToken; i++)
            if (Pronouns.Contains(sentence.Paragraph.Tokens[i])) first = sentence.FirstToken;
        return Gist.Of(sentence.Paragraph, first, Math.Min(sentence.EndToken, end.EndToken + After));
    }

    private static readonly HashSet<string> NoMatters = [];

    private static readonly WordSet Parts = new("and but so while whereas because as since though although");

    /// <summary>"Aspirin has been stopped, stays on warfarin": what is off stands in the same part of the sentence.</summary>
    private static int PartOf(Sentence sentence, int token)
    {
        while (token > sentence.FirstToken && sentence.Paragraph.Tokens[token - 1] is var before && !before.Is(',') && !before.Is(';') && !Parts.Contains(before)) token--;
        return token;
    }

    private static HashSet<ulong> KinIn(Sentence sentence) => sentence.Tokens.Where(Kinfolk.Contains).Select(token => Gist.Stem(token.In(sentence.Paragraph.Text))).ToHashSet();

    /// <summary>What people are to one another, as stems.</summary>
    public static readonly IReadOnlySet<ulong> KinStems = KinWords.Split(' ').Select(word => Gist.Stem(word)).ToHashSet();

    /// <summary>"With him inside, staff can go back to …": of whom it speaks stands before; "It no longer has to be kept from her": of what, too.</summary>
    private static Gist AboutIn(Sentence sentence)
    {
        var gist = Gist.Of(sentence);
        if (Pronouns.Contains(sentence.Paragraph.Tokens[sentence.FirstToken]) && sentence.Neighbour(-1) is { } told) gist.Words.UnionWith(Gist.Of(told).Words);
        if (gist.Names.Count > 0) return gist;
        for (var i = -1; i >= -2 && sentence.Neighbour(i) is { } before; i--)
            gist.Names.UnionWith(before.Tokens.Where(token => token.IsCapitalised).Select(token => token.Folded));
        return gist;
    }

    /// <summary>What it is about, in a word that a warning and its end share though they say it otherwise: "in pairs", "one worker".</summary>
    public static IReadOnlySet<string> MattersIn(ParagraphReading paragraph, int first, int end) => MattersOfFlags.Find(paragraph, first, end).Select(match => match.Entry["matter"]).ToHashSet();

    public static IReadOnlySet<string> MattersOf(Sentence sentence) => MattersOfFlags.FindOverlapping(sentence).Select(match => match.Entry["matter"]).ToHashSet();

    /// <summary>Whether a sentence speaks of an end, and so gives no warning itself.</summary>
    public static bool Is(Sentence sentence) => Of(sentence)?.Exists(end => end.Entry["sort"] is not ("able" or "freed" or "told" or "off" or "back")) == true;

    /// <summary>The first of each sort.</summary>
    private static List<LexiconMatch>? Of(Sentence sentence)
    {
        List<LexiconMatch>? found = null;
        bool? isDenied = null;
        foreach (var match in Ends.FindOverlapping(sentence))
            if (found?.Exists(other => other.Entry["sort"] == match.Entry["sort"]) != true && !(isDenied ??= Denials.Any(sentence)) && !sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End) && !(match.Entry["sort"] is "able" or "freed" or "told" && IsBound(sentence, match))
                && !sentence.Tokens.Any(Unless.Contains) && !Hopes.Find(sentence.Paragraph, ClauseOf(sentence, match.FirstToken), match.EndToken).Any()) (found ??= []).Add(match);
        return found;
    }

    private static readonly WordSet Newly = new("the his her their bar ban marker order bail curfew licence plan restrictions restriction all no");

    /// <summary>"She wants him to have it; the bar is lifted": what is hoped stands in the same clause.</summary>
    private static int ClauseOf(Sentence sentence, int token)
    {
        var tokens = sentence.Paragraph.Tokens;
        while (token > sentence.FirstToken && !tokens[token - 1].Is(';') && !(tokens[token - 1].Is(',') && Newly.Contains(tokens[token]))) token--;
        return token;
    }

    /// <summary>"She may have a biscuit now, but drinks are still to be thickened": what is freed is bound in the same breath.</summary>
    private static bool IsBound(Sentence sentence, LexiconMatch match)
    {
        for (var i = match.FirstToken; i < match.EndToken; i++)
            if (Bound.Contains(sentence.Paragraph.Tokens[i])) return false;
        for (var i = sentence.FirstToken; i < sentence.EndToken && !(i > match.EndToken && Reasons.Contains(sentence.Paragraph.Tokens[i])); i++)
            if (Bound.Contains(sentence.Paragraph.Tokens[i])) return true;
        return false;
    }

    /// <summary>How much it has in common with a flag in force; 0 where too little to say that it ends that one.</summary>
    public int Meets(VitalFlag flag, IReadOnlyList<VitalFlag> flags, IReadOnlySet<ulong> subject)
    {
        var names = flag.Gist!.Names.Count(name => (Gist.Names.Contains(name) || Gist.Words.Contains(name)) && !subject.Contains(name));
        if (flag.Kind == FlagKind.Allergy && Topics.Count > 0 && flag.Topics.Count > 0 && !Topics.Intersect(flag.Topics).Any()) return 0;
        if (Sort == "off") return IsOff(flag, subject) ? 2 + names : 0;
        if (Sort is "gone" or "died" or "mended") return IsGone(flag, subject) ? 1 + names : 0;
        if (IsOfOthers(flag, subject) && !(IsOfVisits(flag) && Free.Contains("alone"))) return 0;
        var words = flag.Gist.Words.Count(word => Gist.Words.Contains(word) && !Common.Contains(word));
        var matters = flag.Matters.Count(matter => Matters.Contains(matter) && !Wide.Contains(matter));
        if (Sort is "able" or "freed" && flag.Matters.Contains("dog")) return 0;
        var isMet = Sort switch
        {
            "" or "cleared" => Rule?.IsOf(flag) != false && IsEnded(flag, flags, subject, words, names, matters),
            "told" => flag.Kind == FlagKind.NonDisclosure && (names > 0 || Kin.Overlaps(flag.Gist.Words) || (Kin.Count > 0 && !flag.Gist.Words.Overlaps(KinStems) && flag.Gist.Names.All(subject.Contains))) && (matters > 0 || flag.Gist.Words.Any(word => Gist.Words.Contains(word) && !Common.Contains(word) && !KinStems.Contains(word))),
            "back" => flag.Kind is not (FlagKind.Allergy or FlagKind.NonDisclosure) && (matters > 0 || (words > 0 && flag.Gist.Words.Any(word => word != KeyWord && Gist.Words.Contains(word) && !Common.Contains(word)))),
            _ when flag.Kind == FlagKind.Allergy && Topics.Intersect(flag.Topics).Any() => Sort == "able" && IsTaken,
            _ when flag.Bearing.Guards.Count > 0 && !flag.Forbids && !IsPlain && !Free.Overlaps(flag.Matters) => false,
            _ => Frees(flag) && (Sort == "freed" ? (flag.Matters.Any(matter => Matters.Contains(matter) && !Wide.Contains(matter) && !Perilous.Contains(matter)) && (words > 0 || names > 0 || IsOfVisits(flag) || flag.Matters.Any(matter => Matters.Contains(matter) && Narrow.Contains(matter)))) || (words > 0 && names > 0 && flag.Matters.Overlaps(Matters)) : words >= 2 || (words > 0 && names > 0 && flag.Gist.Names.All(name => subject.Contains(name) || Gist.Names.Contains(name) || Gist.Words.Contains(name))) || (IsOfVisits(flag) && flag.Matters.Overlaps(Matters)) || (matters > 0 && (words > 0 || names > 0 || matters > 1 || IsOnlyOf(flag, flags)))),
        };
        return isMet ? 2 + 2 * words + 2 * matters + Math.Min(names, 2) + Strength() : 0;
    }

    private static readonly HashSet<ulong> Taking = [.. "have eat take tolerate give drink allow prescribe use menu free".Split(' ').Select(word => Gist.Stem(word))];

    /// <summary>"She can have penicillin after all", and not "she can find nuts in the list".</summary>
    private bool IsTaken => Gist.Words.Overlaps(Taking) || HasHave;

    /// <summary>"One worker is enough for the visits."</summary>
    private bool IsOfVisits(VitalFlag flag) => flag.Kind == FlagKind.StaffSafety && Matters.Contains("visiting");

    private int Strength() => Sort switch { "" => 2, "freed" => 0, _ => 1 };

    private bool IsEnded(VitalFlag flag, IReadOnlyList<VitalFlag> flags, IReadOnlySet<ulong> subject, int words, int names, int matters) =>
        words >= 2 || IsOnly(flag, flags) || (words == 1 && (flag.Kind == FlagKind.Allergy || !flag.Gist!.Words.Any(word => Gist.Words.Contains(word) && KinStems.Contains(word)) && flag.Gist!.Words.Count(word => !Common.Contains(word)) <= 2))
        || (Rule is not null && names >= 1 && flags.Count(other => other.IsInForce && other.Gist!.Names.Overlaps(flag.Gist!.Names.Where(Gist.Names.Contains).Except(subject))) == 1)
        || (Rule is not null && words >= 1 && flags.Count(other => other.IsInForce && other.Gist!.Words.Any(word => Gist.Words.Contains(word) && !Common.Contains(word))) == 1)
        || (words >= 1 && names >= 1)
        || (matters > 0 && (words > 0 || names > 0 || IsOnlyOf(flag, flags)));

    /// <summary>What somebody may do again frees them of the flag only where it is what the flag forbids, done without the guard that it asks for.</summary>
    private bool Frees(VitalFlag flag)
    {
        var key = flag.Matters.Where(Key.Contains).ToList();
        if (key.Exists(Sided.Contains)) return key.Exists(matter => Sided.Contains(matter) && Free.Contains(matter));
        return key.TrueForAll(Matters.Contains);
    }

    private bool IsOnlyOf(VitalFlag flag, IReadOnlyList<VitalFlag> flags) =>
        flag.Matters.Where(matter => Matters.Contains(matter) && !Wide.Contains(matter)).ToList() is { Count: > 0 } shared && flags.Count(other => other.IsInForce && other.Matters.Overlaps(shared)) == 1;

    private static readonly HashSet<ulong> Parents = [Gist.Stem("mother"), Gist.Stem("father")];

    /// <summary>It tells of a sister, the flag of a father.</summary>
    private bool IsOfOthers(VitalFlag flag, IReadOnlySet<ulong> subject) =>
        (flag.Kind is FlagKind.Allergy && !Kin.Overlaps(flag.Gist!.Words) && Kin.Any(word => !Parents.Contains(word))) || Kin.Count > 0 && !Kin.Overlaps(flag.Gist!.Words) && flag.Gist.Names.Where(name => !subject.Contains(name)).ToList() is var names && (names.Count > 0 ? !names.TrueForAll(Gist.Names.Contains) : flag.Gist.Words.Overlaps(KinStems));

    /// <summary>"The dog was rehomed", "Mr Vance has died": what is gone is what the flag warns of. One who only moved away is no danger to those who call, and still may not be told.</summary>
    private bool IsGone(VitalFlag flag, IReadOnlySet<ulong> subject)
    {
        if (Sort == "mended") return flag.Forbids && !flag.Matters.Contains("oxygen") && flag.Kind is not (FlagKind.NonDisclosure or FlagKind.CourtOrder or FlagKind.Allergy) && (flag.Matters.Contains("gas") && Matters.Contains("gas") || flag.Gist!.Words.Any(word => Cause.Words.Contains(word) && (!Common.Contains(word) || word == Lift) && !KinStems.Contains(word)));
        if (Sort == "gone" && flag.Matters.Contains("dog") && Matters.Contains("dog")) return true;
        if (Sort == "gone" && flag.Kind != FlagKind.StaffSafety) return false;
        return Cause.Words.Overlaps(KinStems) && !Cause.Names.Overlaps(flag.Gist!.Names) && !Cause.Words.Overlaps(flag.Gist.Names)
            ? flag.Gist!.Words.Any(word => Cause.Words.Contains(word) && KinStems.Contains(word))
            : flag.Gist!.Names.Any(name => (Cause.Names.Contains(name) || Cause.Words.Contains(name)) && !subject.Contains(name)) && IsTheirOwn(flag);
    }

    /// <summary>"Mrs Kaye's daughter has moved out": it is not Mrs Kaye who has.</summary>
    private bool IsTheirOwn(VitalFlag flag) => Kin.Count == 0 || Kin.Overlaps(flag.Gist!.Words) || Matters.Contains("dog") || flag.Matters.Contains("dog");

    /// <summary>"The catheter is out", "off warfarin": what the warning was about is no more. It frees nobody to take what harms them, nor to tell.</summary>
    private bool IsOff(VitalFlag flag, IReadOnlySet<ulong> subject) =>
        flag.Kind is not (FlagKind.Allergy or FlagKind.NonDisclosure) && !IsOfOthers(flag, subject) && (Cause.Words.Any(word => flag.Gist!.Words.Contains(word) && !Common.Contains(word) && !Generic.Contains(word) && !KinStems.Contains(word)) || CauseMatters.Any(matter => Bodily.Contains(matter) && flag.Matters.Contains(matter)));

    /// <summary>"She no longer takes the blue tablet": of which nothing more is said.</summary>
    private static readonly HashSet<ulong> Generic = [.. "medicine dose box drawer key".Split(' ').Select(word => Gist.Stem(word))];

    private static readonly ulong KeyWord = Gist.Stem("key");

    private static readonly ulong Lift = Gist.Stem("lift");

    /// <summary>"Bail is over" ends the one flag in force that names bail.</summary>
    private bool IsOnly(VitalFlag flag, IReadOnlyList<VitalFlag> flags)
    {
        var named = Gist.Words.Where(FlagMention.InstrumentStems.Contains).ToList();
        if (named.Count == 0 && Sort == "cleared") named = [.. FlagMention.InstrumentStems];
        return named.Exists(flag.Gist!.Words.Contains) && flags.Count(other => other.IsInForce && named.Exists(other.Gist!.Words.Contains)) == 1;
    }
}
