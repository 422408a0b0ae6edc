using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>A sentence of the document that is being checked, as it stands to a warning on file: whether it touches what the warning bears on, and whether it keeps to it.</summary>
internal sealed record DraftSentence(Sentence Sentence, Gist Gist, FlagBearing Bearing, IReadOnlySet<ulong> Subject)
{
    private static readonly Lexicon Warning = Kept("warns"), Guarding = Kept("guard"), Avoiding = Kept("away"), Telling = Kept("told"), Refusing = Kept("refused");

    private static Lexicon Kept(string how) => new(Csv.ReadEmbedded("lexicons/kept-warnings.csv").Where(row => row["how"] == how));

    /// <summary>Words that say of whom, how often or in what tone, and nothing of the matter.</summary>
    private static readonly HashSet<ulong> Common =
        [.. "child boy girl people person man woman family mother father parent home house work worker care carer help time day week month year night time see want take give make leave keep place need safe wherever have tell ask name new old first last two one live school right well sure please long somebody someone anybody anyone everybody everyone nobody stay reach whole since then every ever now still once while three four both either neither far long put go come".Split(' ').Select(word => Gist.Stem(word))];

    private readonly Lazy<FlagKind?> _kind = new(() => FlagMention.KindOf(Sentence));
    private readonly Lazy<(HashSet<string>, HashSet<string>)> _matters = new(() => FlagMatters.Sides(Sentence));
    private readonly Lazy<List<LexiconMatch>> _warnings = new(() => [.. Warning.Find(Sentence)]);
    private readonly Lazy<bool> _keeps = new(() => Guarding.Any(Sentence) || Avoiding.Any(Sentence) || Telling.Any(Sentence) || Refusing.Find(Sentence.Paragraph, Sentence.FirstToken, MainEnd(Sentence)).Any());

    /// <summary>The sentences of a document, with its headings, labels and tables.</summary>
    /// <param name="known">By which names the records mean the person whom the case is about.</param>
    public static IReadOnlyList<DraftSentence> Of(Reading reading, IReadOnlySet<ulong> known)
    {
        var subject = People.Of(reading).SubjectParts.Select(part => WordHash.Folded(part)).Concat(known).ToHashSet();
        return [.. reading.Paragraphs.SelectMany(paragraph => paragraph.Sentences).Select(sentence => new DraftSentence(sentence, GistOf(sentence), FlagBearing.Of(sentence), subject))];
    }

    /// <summary>"… a heater until the window is done, as the radiator is not enough": what stands after refuses nothing.</summary>
    private static int MainEnd(Sentence sentence)
    {
        for (var i = sentence.FirstToken + Opening; i < sentence.EndToken; i++)
            if (Subordinates.Contains(sentence.Paragraph.Tokens[i]) && !sentence.Paragraph.Tokens[i - 1].Is(':')) return i;
        return sentence.EndToken;
    }

    private const int Opening = 5;
    private static readonly WordSet Subordinates = new("as because since until till so which");

    private static readonly WordSet Pronouns = new("he she they him her this it");

    /// <summary>"He will be sent this assessment": who he is stands before.</summary>
    private static Gist GistOf(Sentence sentence)
    {
        var gist = Gist.Of(sentence);
        if (Pronouns.Contains(sentence.Paragraph.Tokens[sentence.FirstToken]) && sentence.Neighbour(-1) is { } before) gist.Names.UnionWith(Gist.Of(before).Names);
        return gist;
    }

    /// <summary>The matters that it speaks of, and those of them that are done without a guard.</summary>
    public (HashSet<string> All, HashSet<string> Free) Matters => _matters.Value;

    /// <summary>Whether it speaks of the other person whom the warning is about, a parent among them.</summary>
    public bool NamesPerson(VitalFlag flag) => Names(flag) || flag.Gist!.Words.Any(word => Parents.Contains(word) && Gist.Words.Contains(word));

    /// <summary>Whether it keeps to a warning, says no, or speaks of what may be (<c>kept-warnings.csv</c>).</summary>
    public bool Keeps => _keeps.Value;

    /// <summary>Whether it has a word of the warning's matter.</summary>
    public bool Shares(VitalFlag flag) => Meaningful(flag) >= 1;

    /// <summary>Whether it may be of those whom the warning is about: it names them, or nobody else.</summary>
    public bool IsOfTheirs(VitalFlag flag) => Names(flag) || !NamesIn(flag).Any() || Gist.Names.Count == 0 || Gist.Names.IsSubsetOf(Subject);

    private IEnumerable<ulong> NamesIn(VitalFlag flag) => flag.Gist!.Names.Where(name => !Subject.Contains(name));

    /// <summary>Whether it names somebody whom the warning names, or as what they are to the person: "his uncle".</summary>
    public bool Names(VitalFlag flag) => NamesIn(flag).Any(name => Gist.Names.Contains(name) || Gist.Words.Contains(name)) || Gist.Words.Any(word => flag.Gist!.Words.Contains(word) && FlagWords.Kin.Contains(word) && !Parents.Contains(word));

    private static readonly HashSet<ulong> Parents = [.. "mother father friend".Split(' ').Select(word => Gist.Stem(word))];

    /// <summary>Whether it speaks of the warning's matter: of whom it names, or where it names nobody, of what may be done.</summary>
    public bool Touches(VitalFlag flag) => !IsOneOfFew(flag) && (IsAt(flag) || (Names(flag) && (flag.Kind != FlagKind.CourtOrder || Bearing.Touches(flag.Bearing) || flag.Gist!.Words.Any(word => Gist.Words.Contains(word) && !OfOrders.Contains(word)))) || (IsPlacing(flag) && Bearing.Matters.Contains("placing")) || (!NamesIn(flag).Any() && Bearing.Touches(flag.Bearing)) || Meaningful(flag) >= 2);

    /// <summary>"Only her mother or Lil may collect her": that Lil does is as it should be.</summary>
    public bool IsOneOfFew(VitalFlag flag) => flag.Matters.Contains("collecting") && Bearing.Matters.Contains("collecting") && Names(flag) && (flag.Said.Words.Contains("only", StringComparison.OrdinalIgnoreCase) || flag.Said.Words.Contains("nobody else", StringComparison.OrdinalIgnoreCase)) && !flag.Said.Words.Contains("not be", StringComparison.Ordinal) && NamesIn(flag).Any() && Gist.Names.All(name => Subject.Contains(name) || flag.Gist!.Names.Contains(name));

    /// <summary>Whether it has somebody at a place that an order names; that they live there is no plan.</summary>
    private bool IsAt(VitalFlag flag) => flag.Kind == FlagKind.CourtOrder && Places.Any(place => !Subject.Contains(place.First) && flag.Gist!.Names.Contains(place.First)) && !Living.Any(Sentence);

    private static readonly Lexicon Living = Lexicon.Of("(lives|live|living|lived|born|address|tenant|resides|moved) {0-6} (at|of|in|to|from)");

    /// <summary>The places that it names after "at", "in" and the like.</summary>
    public IEnumerable<(ulong First, ulong Second)> Places => PlaceNames.In(Sentence);

    private int Meaningful(VitalFlag flag) => flag.Gist!.Words.Count(word => Gist.Words.Contains(word) && !Common.Contains(word) && !FlagWords.Kin.Contains(word) && !(flag.Kind == FlagKind.CourtOrder && OfOrders.Contains(word)));

    private static readonly HashSet<ulong> OfOrders = [.. FlagMention.InstrumentStems, .. "court come go contact condition term forbid bar ban prohibit metre judge magistrate".Split(' ').Select(word => Gist.Stem(word))];

    /// <summary>"Must never be housed with": where somebody is to live bears on it, whoever lives there.</summary>
    private static bool IsPlacing(VitalFlag flag) => flag.Matters.Contains("placing") || flag.Matters.Contains("bedroom");

    /// <summary>Whether it gives the warning again or says that it is kept, in any wording that names its matter.</summary>
    public bool Mentions(VitalFlag flag)
    {
        var words = Meaningful(flag);
        var names = NamesIn(flag).Count(Gist.Names.Contains);
        if (flag.Topics.Count > 0 && flag.Kind == FlagKind.Allergy) return (Warns(flag) || Telling.Any(Sentence)) && Gist.Words.Any(word => flag.Topics.Any(topic => Substances.AreOfOneGroup(word, topic)));
        if ((flag.Kind == FlagKind.NonDisclosure || flag.Matters.Contains("whereabouts")) && names + words > 0 && flag.Bearing.Matters.Contains("whereabouts") && Bearing.Matters.Contains("whereabouts") && Warns(flag)) return true;
        if (flag.Kind == FlagKind.NonDisclosure && (names == 0 || flag.Matters.Contains("whereabouts")) && !Bearing.Matters.Contains("whereabouts")) return false;
        if (KeepsGuard(flag) && !IsOfOther(flag)) return names >= 1 || Bearing.Matters.Any(matter => matter != "visiting" && flag.Bearing.Matters.Contains(matter)) || Meaningful(flag) >= 1;
        if (flag.Kind != FlagKind.NonDisclosure && Meaningful(flag) >= 1 && Telling.Any(Sentence)) return true;
        var warns = _kind.Value == flag.Kind || Warns(flag);
        return (words >= 2 && warns) || (words >= 3 && flag.Kind != FlagKind.NonDisclosure) || (names + Meaningful(flag) >= 1 && (Avoiding.Any(Sentence) || Guarding.Any(Sentence))) || (_kind.Value is { } kind && (kind == flag.Kind || SharesMatter(flag)) && (words >= 2 || (SharesMatter(flag) && (words >= 1 || (kind == flag.Kind && names >= 1))))) || (warns && names >= 1 && (words >= 1 || SharesMatter(flag)));
    }

    /// <summary>Whether it has a word that warns in a clause that is of the flag: "asked to come, when nobody else calls" warns of nothing.</summary>
    private bool Warns(VitalFlag flag)
    {
        foreach (var match in _warnings.Value)
        {
            var (first, end) = ClauseOf(match);
            if (first == Sentence.FirstToken && end == Sentence.EndToken) return true;
            var gist = Gist.Of(Sentence.Paragraph, first, end);
            if (gist.Words.Any(word => flag.Gist!.Words.Contains(word) && !Common.Contains(word)) || gist.Words.Any(flag.Topics.Contains) || gist.Names.Any(name => flag.Gist!.Names.Contains(name) && !Subject.Contains(name)) || FlagBearing.In(Sentence.Paragraph, first, end).Touches(flag.Bearing) || FlagMatters.In(Sentence.Paragraph, first, end).Overlaps(flag.Matters)) return true;
        }
        return false;
    }

    private (int First, int End) ClauseOf(LexiconMatch match)
    {
        var (first, end) = (match.FirstToken, match.EndToken);
        while (first > Sentence.FirstToken && !IsBreak(first - 1)) first--;
        while (end < Sentence.EndToken && !IsBreak(end)) end++;
        return (first, end);
    }

    private static readonly WordSet Clauses = new("when while whilst whenever although though but"), AfterComma = new("when while as because so but which who whose where and since although though");

    private bool IsBreak(int i) => Sentence.Paragraph.Tokens[i] is var token && (token.Is(';') || Clauses.Contains(token) || (token.Is(',') && i + 1 < Sentence.EndToken && AfterComma.Contains(Sentence.Paragraph.Tokens[i + 1])));

    /// <summary>Blades that are locked away keep no rule about the locks of a car.</summary>
    private bool IsOfOther(VitalFlag flag) => VitalFlag.AreApart(Bearing.Matters, flag.Bearing.Matters) && Meaningful(flag) < 2;

    private bool SharesMatter(VitalFlag flag) => Bearing.Touches(flag.Bearing) || Matters.All.Overlaps(flag.Matters);

    /// <summary>Whether it has the guard that the warning asks for, or company where that wants some.</summary>
    private bool KeepsGuard(VitalFlag flag) =>
        flag.Bearing.Guards.Overlaps(Bearing.Guards) || (Bearing.Guards.Contains("company") && (flag.Matters.Contains("alone") || flag.Matters.Contains("supervised")));
}
