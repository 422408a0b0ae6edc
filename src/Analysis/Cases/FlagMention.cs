using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>A vital instruction or warning where a record gives it.</summary>
/// <param name="Topics">What it is about, where that alone says that two are one: the medicine, whereabouts, a code.</param>
internal sealed record FlagMention(FlagKind Kind, RecordQuotation Quotation, Gist Gist, IReadOnlyList<ulong> Topics)
{
    private static readonly Lexicon Flags = Lexicon.Load("vital-flags");
    private static readonly WordSet Writers = new("i we"), Asking = new("whether if why asked wondered unless");

    public static IEnumerable<FlagMention> In(RecordReading record)
    {
        foreach (var sentence in record.Sentences)
            if (KindOf(sentence) is { } kind) yield return new(kind, record.Quote(sentence), AboutIn(sentence, kind), [.. TopicsOf(sentence, kind)]);
    }

    /// <summary>"By its terms he may not …": what it is the terms of stands before.</summary>
    private static Gist AboutIn(Sentence sentence, FlagKind kind)
    {
        var gist = Gist.Of(sentence);
        if ((kind == FlagKind.CourtOrder || Terms.Any(sentence)) && !sentence.Tokens.Any(Instruments.Contains) && sentence.Neighbour(-1) is { } before && before.Tokens.Any(Instruments.Contains))
            gist.Words.UnionWith(Gist.Of(before).Words);
        return gist;
    }

    private static readonly Lexicon Terms = Lexicon.Of("(its|their|the|these) (terms|conditions)", "(under|by) (it|its)");

    private static IEnumerable<ulong> TopicsOf(Sentence sentence, FlagKind kind)
    {
        if (kind == FlagKind.Allergy) return Substances.In(sentence);
        if (kind is not (FlagKind.NonDisclosure or FlagKind.Instruction)) return [];
        if (sentence.Tokens.Any(Codes.Contains)) return [Code];
        return kind == FlagKind.NonDisclosure && (sentence.Tokens.Any(Whereabouts.Contains) || Hiding.Any(sentence)) ? [Where] : [];
    }

    private static readonly WordSet Codes = new("code codes password keysafe pin");
    private static readonly WordSet Whereabouts = new("where whereabouts address addresses location town street refuge lives");
    private static readonly Lexicon Hiding = Lexicon.Of("(hidden|blank|secret)");
    private static readonly WordSet Instruments = new("order injunction bail licence undertaking orders conditions");

    /// <summary>The words for what a court lays on somebody, as stems.</summary>
    public static readonly IReadOnlySet<ulong> InstrumentStems = "order injunction bail licence undertaking".Split(' ').Select(word => Gist.Stem(word)).ToHashSet();
    private static readonly ulong Code = WordHash.Folded("code"), Where = WordHash.Folded("whereabouts");

    /// <summary>The kind of flag that a sentence gives; null where it gives none. Of several the most particular.</summary>
    public static FlagKind? KindOf(Sentence sentence)
    {
        FlagKind? found = null;
        if (Substances.AreRuledOut(sentence) && !FlagEnd.Is(sentence)) return FlagKind.Allergy;
        foreach (var match in Flags.Find(sentence))
        {
            if (IsQuotedOrAsked(sentence, match) || FlagEnd.Is(sentence) || (match.Entry["where"] == "clause" && !BeginsAClause(sentence, match.FirstToken))) continue;
            if (match.Entry["kind"] == "instruction" && (IsSlight(sentence) || !IsOfSomebody(sentence))) continue;
            var kind = Enum.Parse<FlagKind>(match.Entry["kind"].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            if (found is null or FlagKind.Instruction) found = kind;
        }
        return found;
    }

    private static readonly WordSet Openings = new("so and please always but then therefore or never must should to shall also nurses carers staff workers all");

    /// <summary>Where a command may stand: first, after a stop, or after "so" and "please".</summary>
    private static bool BeginsAClause(Sentence sentence, int token)
    {
        if (token == sentence.FirstToken) return true;
        var before = sentence.Paragraph.Tokens[token - 1];
        return before.Is(',') || before.Is(':') || before.Is(';') || before.Is('–') || Openings.Contains(before);
    }

    private static readonly Lexicon Trifles = Lexicon.Of(
        "(parking|car park|coat|coats|telephone|telephones|mobile phones|papers|minutes|biscuits|milk|sugar|tea|coffee|curtains|chairs|meeting room|agenda|apostrophe|font|heating|radiator|umbrella|jokes|joking|laughing|laughed|spelling|typing|late reply|cup|mug)",
        "(as we do for all|for everyone|for everybody|in the sense that|leaflet|in general|like anybody|of any age|our policy|all visitors|all families)",
        "(parents|people|children|anybody|anyone|everyone|one|nobody of {1-2}) (should|must) (never|not|always)");
    private static readonly Lexicon Perils = Lexicon.Of("(choke|chokes|choking|scald|scalds|allergic|seizure|seizures|burn|burns|burnt|alone|police|knife|court|kill|killed|harm|abuse|abused|unsupervised|address|hot (milk|tea|coffee|drinks|drink)|in red|front of the file)");

    /// <summary>Words about the room, the tea or everybody are no warning on file.</summary>
    private static bool IsSlight(Sentence sentence) => Trifles.Any(sentence) && !Perils.Any(sentence);

    private static readonly WordSet Somebody = new("he she they him her his hers them their who nobody anyone anybody somebody someone us you your we patient resident child children baby boy girl boys girls mother mum father dad "
        + "son daughter brother sister uncle aunt nephew niece husband wife partner stepfather stepmother grandmother grandfather family carer carers staff worker workers visitor visitors");
    private static readonly Lexicon Things = Lexicon.Of("(gas|cooker|code|key|keys|key-safe|address|tablets|medicine|medication|dose|insulin|dog|path|gate|door|doors|window|stairs|bath|hoist|frame|chair|bed|bed rails|water|food|drink|fluids|diet|fire|stove|heater|oxygen|catheter|peg|tube|line|knife|knives|lift|seat|sling|house|flat|home|placement|contact)");

    /// <summary>A warning is about somebody, or about what can hurt them.</summary>
    private static bool IsOfSomebody(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (Somebody.Contains(sentence.Paragraph.Tokens[i]) || (i > sentence.FirstToken && sentence.Paragraph.Tokens[i].IsCapitalised && sentence.Paragraph.Tokens[i].IsWord)
                || (i == sentence.FirstToken && GivenNames.Contains(GivenNames.Fold(sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text).ToString())))) return true;
        return Things.Any(sentence);
    }

    /// <summary>Somebody's own words, a question, or what the writer sets themselves is no instruction to all.</summary>
    private static bool IsQuotedOrAsked(Sentence sentence, LexiconMatch match)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End) || tokens[sentence.EndToken - 1].Is('?')) return true;
        if (match.Entry["kind"] is not ("instruction" or "court-order")) return false;
        for (var i = match.FirstToken - 1; i >= sentence.FirstToken && i >= match.FirstToken - 6; i--)
        {
            if (i >= match.FirstToken - 2 && Writers.Contains(tokens[i])) return true;
            if (Asking.Contains(tokens[i])) return true;
        }
        return false;
    }
}

/// <summary>Words that withdraw a flag, or a fact that ends it.</summary>
/// <param name="NamesAFlag">Whether it speaks of a rule, a warning or an order as such.</param>
internal sealed record FlagEnd(RecordQuotation Quotation, Gist Gist, bool NamesAFlag)
{
    private static readonly Lexicon Ends = Lexicon.Load("flag-ends");

    public static IEnumerable<FlagEnd> In(RecordReading record)
    {
        foreach (var sentence in record.Sentences)
            if (Is(sentence)) yield return new(record.Quote(sentence), Gist.Of(sentence), sentence.Tokens.Any(Flags.Contains));
    }

    private static readonly WordSet Flags = new("warning instruction flag restriction alert marker condition conditions order injunction bail rule requirement precaution ban");

    public static bool Is(Sentence sentence) =>
        Ends.Find(sentence).Any(match => !sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End)) && !sentence.Tokens.Any(Unless.Contains);

    private static readonly WordSet Unless = new("until unless if when should");
}
