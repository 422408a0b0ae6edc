using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>The rule, warning or order that a sentence names as such, with what says which: "the <b>parking</b> restriction", "the ban on <b>contact</b>".</summary>
/// <param name="IsOrder">Whether it is what a court lays on somebody.</param>
/// <param name="Guard">The word for what is done, where it is no word for a rule: "the <b>checks</b> have stopped"; 0 where it is one.</param>
internal sealed record FlagRule(Gist Which, IReadOnlySet<string> Matters, ulong Guard, bool IsOrder)
{
    private const int Reach = 5;

    private const string Words = "warning instruction flag restriction alert marker condition conditions order injunction bail rule rules requirement precaution precautions ban bar restrictions licence undertaking curfew exclusion prohibition embargo tag";
    private const string Guards = "supervision checks observations alarm alarms pairs plan thickener escort chart obs sits restrictors monitor monitoring bloods regime isolation zone marker markers";

    private static readonly WordSet Rules = new($"{Words} {Guards}"), Deeds = new(Guards);
    private static readonly WordSet Links = new("on about against for of from over");

    /// <summary>Words before a rule that any rule may have, as stems.</summary>
    private static readonly HashSet<ulong> Plain =
        [.. "court judge bail old new earlier previous written safety visit special temporary standing same first last interim work current risk staff council strict that team ward hospital school police panel current red emergency house home flat address".Split(' ').Select(word => Gist.Stem(word)), .. FlagMention.InstrumentStems, .. Words.Split(' ').Select(word => Gist.Stem(word))];

    public static IReadOnlyList<FlagRule> In(Sentence sentence)
    {
        var rules = new List<FlagRule>();
        var tokens = sentence.Paragraph.Tokens;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!Rules.Contains(tokens[i]) || (i + 1 < sentence.EndToken && Rules.Contains(tokens[i + 1]))) continue;
            var first = i > sentence.FirstToken ? i - 1 : i;
            var end = i + 2 < sentence.EndToken && Links.Contains(tokens[i + 1]) ? Math.Min(i + Reach, sentence.EndToken) : i;
            var which = Gist.Of(sentence.Paragraph, first, end);
            which.Words.ExceptWith(Plain);
            rules.Add(new(which, FlagMatters.In(sentence.Paragraph, first, Math.Max(end, i + 1)), Deeds.Contains(tokens[i]) ? Gist.Stem(tokens[i].In(sentence.Paragraph.Text)) : 0, FlagMention.InstrumentStems.Contains(Gist.Stem(tokens[i].In(sentence.Paragraph.Text)))));
        }
        return rules;
    }

    /// <summary>Whether what says which rule is meant fits the flag; a rule of which nothing is said fits any.</summary>
    public bool IsOf(VitalFlag flag) =>
        (!IsOrder || flag.Kind == FlagKind.CourtOrder || flag.Gist!.Words.Overlaps(FlagMention.InstrumentStems) || (flag.Kind == FlagKind.Instruction && Which.Names.Overlaps(flag.Gist.Names))) && (Guard == 0 || Guard == Plan || flag.Gist!.Words.Contains(Guard) || Matters.Overlaps(flag.Matters)) && (Which.Words.Count == 0 || Which.Words.Overlaps(flag.Gist!.Words) || Matters.Overlaps(flag.Matters) || Which.Names.Overlaps(flag.Gist!.Names));

    private static readonly ulong Plan = Gist.Stem("plan");
}
