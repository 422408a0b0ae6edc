using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Words that withdraw a flag, or a fact that ends it (<c>flag-ends.csv</c>).</summary>
/// <param name="Sort">"" where the rule or the need is said to be over, "able" where only that somebody can, "freed" where it only looks so, "gone" where what was dangerous is gone, "off" where what called for care is, "over" where the thing named before it is and "over-it" the thing named after, "died".</param>
/// <param name="Gist">What the sentence is about, with the names of those before it where it names nobody.</param>
/// <param name="Told">What it says by itself.</param>
/// <param name="Rules">Of what each rule is that it names: "the parking restriction", "the ban on contact".</param>
/// <param name="Matters">What it speaks of doing, in classes that a warning shares with it though they use other words.</param>
/// <param name="Free">Those of the matters that it says are done without a guard: "by one worker", "unsupervised".</param>
/// <param name="Cause">What the words that tell of the end are themselves about.</param>
/// <param name="CauseMatters">The matters of what is off, or of what somebody has back.</param>
/// <param name="IsPlain">Whether it says that something is done without what guarded it: "ordinary drinks".</param>
/// <param name="IsNew">Whether it says that what may be done was not so before: "now", "again", "it was agreed".</param>
/// <param name="HasHave">Whether somebody has something in it.</param>
/// <param name="Bearing">On what of daily life it bears.</param>
/// <param name="Thing">What it says is over, where it says only that of something.</param>
/// <param name="Kin">Whom it speaks of by what they are to somebody: "her sister".</param>
internal sealed record FlagEnd(RecordQuotation Quotation, string Sort, Gist Gist, Gist Told, IReadOnlyList<FlagRule> Rules, IReadOnlyList<ulong> Topics, IReadOnlySet<string> Matters, IReadOnlySet<string> Free, Gist Cause, IReadOnlySet<string> CauseMatters, IReadOnlySet<ulong> Kin, bool IsPlain, bool IsNew, bool HasHave, FlagBearing Bearing, EndedThing? Thing = null)
{
    private const int Before = 8, After = 4;

    private static readonly WordSet Having = new("have has had");
    private static readonly WordSet Pronouns = new("it this that these those they he she");
    private static readonly WordSet Parts = new("and but so while whereas because as since though although");
    private static readonly Lexicon Plain = Lexicon.Of("(normal|normally|ordinary|usual|plain|solid|regular|full|unrestricted|no restrictions|unthickened|everything|anything|whatever|like (other|everyone|everybody|anyone|anybody)|what everybody|without|no longer|need not|needn't|not need|no need|stopped|stop|none|off|free of|any more|any longer|herself|himself|charge of|unsupervised|alone)");

    private static readonly Lexicon New = Lexicon.Of("(now|again|once more|from (now|today|here)|these days|since|after all|agree~|agreed|decided|approved|confirmed|allowed|permitted|cleared|lifted|passed|signed|trusted|trust|content|happy|satisfied|safe|says|said|ruled|judge|court|panel|conference|reassessed|assessed|assessment|reviewed|recovered|healed|better|may)");

    public static IEnumerable<FlagEnd> In(RecordReading record)
    {
        foreach (var sentence in record.Sentences)
        {
            if (EndWords.Of(sentence) is not { } ends) continue;
            var (matters, free) = FlagMatters.Sides(sentence);
            if (free.Count == 0 && FlagMatters.AreAll("faint", matters)) ends.RemoveAll(end => end.Entry["sort"] == "freed");
            if (ends.Count == 0) continue;
            var told = Gist.Of(sentence);
            var (gist, topics, kin, isPlain, isNew, hasHave, bearing) = (AboutIn(sentence), Substances.In(sentence).ToList(), KinIn(sentence), Plain.Any(sentence), New.Any(sentence), sentence.Tokens.Any(Having.Contains), FlagBearing.Of(sentence));
            foreach (var end in ends)
            {
                var sort = end.Entry["sort"];
                yield return new(record.Quote(sentence), sort, gist, told, sort is "" or "cleared" ? FlagRule.In(sentence) : [], topics, matters, free, sort is "gone" or "pet" or "died" or "mended" or "off" or "back" ? CauseOf(sentence, end) : gist,
                    sort switch { "off" => FlagMatters.In(sentence.Paragraph, PartOf(sentence, end.FirstToken), end.EndToken), "back" or "pet" => FlagMatters.In(sentence.Paragraph, end.FirstToken, end.EndToken), _ => FlagMatters.None }, sort == "pet" ? OwnersOf(sentence, end) : kin, isPlain, isNew, hasHave, bearing, EndWords.IsOver(end) ? EndedThing.Of(sentence, end) : null);
            }
        }
    }

    /// <summary>"Bran has not moved with them, he has been given to a cousin": who "he" is stands before.</summary>
    private static Gist CauseOf(Sentence sentence, LexiconMatch end)
    {
        if (end.Entry["sort"] == "pet") return NamedIn(sentence, end);
        if (end.Entry["sort"] == "back") return Gist.Of(sentence.Paragraph, end.FirstToken, end.EndToken);
        if (end.Entry["sort"] == "off") return Gist.Of(sentence.Paragraph, PartOf(sentence, end.FirstToken), end.EndToken);
        var first = Math.Max(sentence.FirstToken, end.FirstToken - Before);
        for (var i = first; i < end.FirstToken; i++)
            if (Pronouns.Contains(sentence.Paragraph.Tokens[i])) first = sentence.FirstToken;
        return Gist.Of(sentence.Paragraph, first, Math.Min(sentence.EndToken, end.EndToken + After));
    }

    /// <summary>"Her sister's dog": whose it is.</summary>
    private static HashSet<ulong> OwnersOf(Sentence sentence, LexiconMatch end) =>
        Enumerable.Range(Math.Max(sentence.FirstToken, end.FirstToken - 2), Math.Min(2, end.FirstToken - sentence.FirstToken)).Where(i => IsKin(sentence, i)).Select(i => Gist.Stem(sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text))).ToHashSet();

    /// <summary>Dogs have names that no list knows.</summary>
    private static Gist NamedIn(Sentence sentence, LexiconMatch end)
    {
        var gist = Gist.Of(sentence.Paragraph, end.FirstToken, end.EndToken);
        gist.Names.UnionWith(Enumerable.Range(end.FirstToken, end.EndToken - end.FirstToken).Select(i => sentence.Paragraph.Tokens[i]).Where(token => token.IsCapitalised).Select(token => token.Folded));
        return gist;
    }

    /// <summary>"Aspirin has been stopped, stays on warfarin": what is off stands in the same part of the sentence.</summary>
    private static int PartOf(Sentence sentence, int token)
    {
        while (token > sentence.FirstToken && sentence.Paragraph.Tokens[token - 1] is var before && !before.Is(',') && !before.Is(';') && !Parts.Contains(before)) token--;
        return token;
    }

    /// <summary>Who mends or decides is not who is meant.</summary>
    private static readonly WordSet Owners = new("landlord landlords landlady");

    private static HashSet<ulong> KinIn(Sentence sentence) => Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Where(i => IsKin(sentence, i)).Select(i => Gist.Stem(sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text))).ToHashSet();

    /// <summary>"Sister Nolan" is a nurse, "her sister" is kin.</summary>
    private static bool IsKin(Sentence sentence, int i) =>
        sentence.Paragraph.Tokens[i] is var token && FlagWords.Kinfolk.Contains(token) && !Owners.Contains(token) && !(Nurses.Contains(token) && token.IsCapitalised && i + 1 < sentence.EndToken && sentence.Paragraph.Tokens[i + 1].IsCapitalised);

    private static readonly WordSet Nurses = new("sister");

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
}
