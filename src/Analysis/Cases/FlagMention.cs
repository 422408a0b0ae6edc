using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>A vital instruction or warning where a record gives it.</summary>
/// <param name="Forbidden">What it forbids: the words after "no", "not", "never".</param>
/// <param name="Awaited">Until when it says that it holds.</param>
/// <param name="Topics">What it is about, where that alone says that two are one: the medicine, whereabouts, a code.</param>
internal sealed record FlagMention(FlagKind Kind, RecordQuotation Quotation, Gist Gist, IReadOnlyList<ulong> Topics, IReadOnlySet<string> Matters, FlagBearing Bearing, IReadOnlySet<ulong> Forbidden, AwaitedEnd Awaited)
{
    private static readonly Lexicon Flags = Lexicon.Load("vital-flags");
    private static readonly WordSet Writers = new("i we"), Asking = new("whether if why asked wondered unless");

    public static IEnumerable<FlagMention> In(RecordReading record)
    {
        FlagMention? last = null;
        Sentence? before = null;
        foreach (var sentence in record.Sentences)
        {
            if (KindOf(sentence) is not { } kind) continue;
            if (kind == FlagKind.Instruction && Terms.Any(sentence) && sentence.Neighbour(-1)?.Tokens.Any(Instruments.Contains) == true) kind = FlagKind.CourtOrder;
            var forbidden = ForbiddenWords.In(sentence);
            if (kind is FlagKind.Instruction or FlagKind.Health && Taken.Any(sentence) && Substances.In(sentence).Any(forbidden.Contains)) kind = FlagKind.Allergy;
            var mention = new FlagMention(kind, record.Quote(sentence), AboutIn(sentence, kind), [.. TopicsOf(sentence, kind)], MattersOf(sentence), FlagBearing.Of(sentence), forbidden, AwaitedEnd.Of(sentence));
            if (last?.Kind == kind && kind is FlagKind.StaffSafety or FlagKind.Health && sentence.Neighbour(-1) == before && (Directive.KindOf(sentence) is null || (kind == FlagKind.StaffSafety && mention.Gist.Names.Count == 0))) last.Gist.Words.UnionWith(mention.Gist.Words);
            else yield return last = mention;
            before = sentence;
        }
    }

    /// <summary>"She cannot have penicillin": what harms her is the medicine.</summary>
    private static readonly Lexicon Taken = Lexicon.Of("({notbound}|cannot|can't|may not|no longer) [ever] [be] (have|take|given|prescribed|offered|eat|drink)");

    private static readonly ulong It = WordHash.Folded("it");

    /// <summary>"It must not be left with the children": what it is stands before.</summary>
    private static IReadOnlySet<string> MattersOf(Sentence sentence)
    {
        var matters = FlagMatters.Of(sentence);
        return sentence.Paragraph.Tokens[sentence.FirstToken].Folded == It && sentence.Neighbour(-1) is { } before ? matters.Union(FlagMatters.Of(before)).ToHashSet() : matters;
    }

    /// <summary>"The order bars him": who he is stands before.</summary>
    private static readonly WordSet Them = new("him he them");
    private static readonly WordSet Guarded = new("dog dogs animal it");

    /// <summary>"her dog Bess bit …. The dog must be shut away": what it is called stands in the paragraph.</summary>
    private static IEnumerable<ulong> PetsNear(Sentence sentence)
    {
        for (var i = -3; i <= 0; i++)
            if ((i == 0 ? sentence : sentence.Neighbour(i)) is { } near)
                foreach (var name in Pets.In(near)) yield return name;
    }

    /// <summary>"By its terms he may not …": what it is the terms of stands before.</summary>
    private static Gist AboutIn(Sentence sentence, FlagKind kind)
    {
        var gist = Gist.Of(sentence);
        gist.Names.ExceptWith(Adviser.NamesIn(sentence));
        if (kind == FlagKind.CourtOrder && gist.Names.Count == 0 && sentence.Tokens.Any(Them.Contains) && sentence.Neighbour(-1) is { } whom) gist.Names.UnionWith(Gist.Of(whom).Names);
        if (sentence.Tokens.Any(Guarded.Contains)) gist.Names.UnionWith(PetsNear(sentence));
        if ((kind == FlagKind.CourtOrder || Terms.Any(sentence)) && !sentence.Tokens.Any(Instruments.Contains) && sentence.Neighbour(-1) is { } before && before.Tokens.Any(Instruments.Contains))
            gist.Words.UnionWith(Gist.Of(before).Words);
        if (While.Any(sentence) && sentence.Neighbour(-1) is { } told)
            foreach (var thing in Treatments.Find(told)) gist.Words.UnionWith(Gist.Of(told.Paragraph, thing.FirstToken, thing.EndToken).Words);
        return gist;
    }

    /// <summary>"No grapefruit while she takes it": what she takes stands before.</summary>
    private static readonly Lexicon While = Lexicon.Of("(while|whilst|as long as|when|because) (he|she|they) (takes|take|is on|are on|has|uses|wears|needs) (it|them|this|these)"), Treatments = Lexicon.Of("({medicine}|{device})");

    private static readonly Lexicon Terms = Lexicon.Of("(its|their|the|these) (terms|conditions)", "(under|by) (it|its)");

    private static IEnumerable<ulong> TopicsOf(Sentence sentence, FlagKind kind)
    {
        if (kind == FlagKind.Allergy) return Substances.In(sentence);
        if (kind is not (FlagKind.NonDisclosure or FlagKind.Instruction)) return [];
        if (Codes.Any(sentence)) return [Code];
        return kind == FlagKind.NonDisclosure && (sentence.Tokens.Any(Whereabouts.Contains) || Hiding.Any(sentence)) ? [Where] : [];
    }

    private static readonly Lexicon Codes = Lexicon.Of("(code|codes|password|keysafe|key safe|key-safe|pin|PIN)");
    private static readonly WordSet Whereabouts = new("where whereabouts address addresses location town street refuge lives");
    private static readonly Lexicon Hiding = Lexicon.Of("(hidden|blank|secret)");
    private static readonly WordSet Instruments = new("order injunction bail licence undertaking orders conditions");

    /// <summary>The words for what a court lays on somebody, as stems.</summary>
    public static readonly IReadOnlySet<ulong> InstrumentStems = "order injunction bail licence undertaking".Split(' ').Select(word => Gist.Stem(word)).ToHashSet();
    /// <summary>A code or a key safe: it opens a door to the person, so it bears on their care.</summary>
    public static readonly ulong Code = WordHash.Folded("code");

    private static readonly ulong Where = WordHash.Folded("whereabouts");

    /// <summary>The kind of flag that a sentence gives; null where it gives none. Of several the most particular.</summary>
    public static FlagKind? KindOf(Sentence sentence)
    {
        FlagKind? found = null;
        if (Substances.AreRuledOut(sentence) && !EndWords.Are(sentence)) return FlagKind.Allergy;
        foreach (var match in Flags.Find(sentence))
        {
            if ((match.Entry["kind"] == "staff-safety" && IsOfOneDay(sentence)) || IsQuotedOrAsked(sentence, match) || Directive.IsOfAll(sentence, match) || EndWords.Are(sentence) || (match.Entry["where"] == "clause" && !BeginsAClause(sentence, match.FirstToken))) continue;
            if (match.Entry["kind"] == "instruction" && (IsSlight(sentence, match.FirstToken) || !IsOfSomebody(sentence))) continue;
            if (found is null or FlagKind.Instruction) found = KindNamed(match.Entry["kind"]);
        }
        return found ?? (Directive.Of(sentence) is var (kind, token) && IsOfSomebody(sentence) && !IsSlight(sentence, token) && !EndWords.Are(sentence) ? kind : (Precaution.KindOf(sentence) ?? JottedWarning.KindOf(sentence) ?? Prohibition.KindOf(sentence)) is { } jotted && !EndWords.Are(sentence) ? jotted : null);
    }

    /// <summary>"On Tuesday her dog bit a carer", "he hit a nurse on 4 May": what happened once, and no rule with it.</summary>
    private static bool IsOfOneDay(Sentence sentence) => Days.Any(sentence) && !sentence.Tokens.Any(Rules.Contains);

    private static readonly Lexicon Days = Lexicon.Of("(on|last|this|at) {0-3} (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|morning|afternoon|evening|night|week)", "yesterday");
    private static readonly WordSet Rules = new("must never nobody no not only always should please until unless so now alone pairs twos");

    public static FlagKind KindNamed(string name) => Enum.Parse<FlagKind>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static readonly WordSet Openings = new("so and please always but then therefore or never must should to shall also nurses carers staff workers all"), Binding = new("staff carers nurses workers everyone everybody visitors callers family parents mum dad school is are has have");

    /// <summary>Where a command may stand: first, after a stop, or after "so" and "please".</summary>
    public static bool BeginsAClause(Sentence sentence, int token)
    {
        if (token == sentence.FirstToken) return true;
        var before = sentence.Paragraph.Tokens[token - 1];
        if (Times.Contains(before) || (On == before.Folded && token - 2 >= sentence.FirstToken && Times.Contains(sentence.Paragraph.Tokens[token - 2]))) return true;
        return before.Is(',') || before.Is(':') || before.Is(';') || before.Is('–') || (before.IsHyphen && !before.IsGlued) || (Openings.Contains(before) && !IsWanted(sentence, token - 1) && !(And == before.Folded && PastVerbs.AnyIn(sentence, sentence.FirstToken, token)));
    }

    /// <summary>"From now on no lighters …", "for now nobody …".</summary>
    private static readonly WordSet Times = new("now onwards today tonight present being");

    private static readonly ulong To = WordHash.Folded("to"), On = WordHash.Folded("on"), And = WordHash.Folded("and");

    /// <summary>"Nurses to stop if …" commands, "he wanted it all to stop" does not.</summary>
    private static bool IsWanted(Sentence sentence, int i) =>
        sentence.Paragraph.Tokens[i].Folded == To && i > sentence.FirstToken && sentence.Paragraph.Tokens[i - 1] is var before && (!(before.IsCapitalised || Binding.Contains(before)) || WantsIt(sentence, i));

    private static bool WantsIt(Sentence sentence, int i)
    {
        for (var j = i - 1; j >= sentence.FirstToken && j >= i - Near; j--)
            if (Wanting.Contains(sentence.Paragraph.Tokens[j])) return true;
        return false;
    }

    private const int Near = 4;
    private static readonly WordSet Wanting = new("want wants wanted like likes liked ask asks asked tell told hope hopes hoped allow allowed expect expected help helped try tried");

    private static readonly Lexicon Trifles = Lexicon.Of(
        "(the|these|those|draft|last|our|of) minutes", "(telephones|mobile phones) {0-2} (off|on silent|away)", "(parking|coat|coats|papers|biscuits|milk|sugar|tea|coffee|curtains|chairs|meeting room|agenda|apostrophe|font|heating|radiator|umbrella|jokes|joking|laughing|laughed|spelling|typing|late reply|cup|mug)",
        "(cat|kitten|rabbit|hamster|budgie|goldfish|guinea pig|tortoise|parrot|plaster|stitches) (must|should|may|is|are) (not|never)", "(as we do for all|for everyone|for everybody|in the sense that|leaflet|in general|like anybody|of any age|our policy|all visitors|all families)",
        "(people|children|anybody|anyone|everyone|one|nobody of {1-2}) (should|must) (never|not|always)");
    private static readonly Lexicon Perils = Lexicon.Of("(choke|chokes|choking|scald|scalds|allergic|seizure|seizures|burn|burns|burnt|alone|police|knife|court|kill|killed|harm|abuse|abused|unsupervised|on (his|her|their) own|address|hot (milk|tea|coffee|drinks|drink)|in red|front of the file)");

    private static readonly WordSet Breaks = new("and because since as so if when where but or");

    /// <summary>Words about the room, the tea or everybody are no warning on file, where they stand in the clause that commands.</summary>
    private static bool IsSlight(Sentence sentence, int token)
    {
        if (Perils.Any(sentence)) return false;
        var tokens = sentence.Paragraph.Tokens;
        var (first, end) = (token, token + 1);
        while (first > sentence.FirstToken && !IsBreak(tokens[first - 1])) first--;
        while (end < sentence.EndToken && !IsBreak(tokens[end])) end++;
        return Trifles.Find(sentence.Paragraph, first, end).Any();
    }

    private static bool IsBreak(Token token) => token.Is(',') || token.Is(':') || token.Is(';') || token.Is('–') || Breaks.Contains(token);

    private static readonly WordSet Somebody = new("he she they him her his hers them their who nobody people adult adults nurse nurses officer officers two baby twins anyone anybody somebody someone us you your we patient resident child children baby boy girl boys girls mother mum father dad "
        + "son daughter brother sister uncle aunt nephew niece husband wife partner stepfather stepmother grandmother grandfather family carer carers staff worker workers visitor visitors");
    private static readonly Lexicon Things = Lexicon.Of("(gas|transfer|transfers|cooker|code|key|keys|key-safe|address|tablets|medicine|medication|dose|insulin|dog|path|gate|door|doors|window|stairs|bath|hoist|frame|chair|bed|bed rails|water|food|drink|fluids|diet|fire|stove|heater|oxygen|catheter|peg|tube|line|knife|knives|lift|seat|sling|house|flat|home|placement|contact|methadone|supply|prescription|prescriptions|loft|cellar|ladder|floor|balcony|yard|roof|boiler|restrictors|restrictor|room|swimming|stairlift|passport|passports|escort|interpreter|interpreters|visits|hob|oven|lighters|knives|razors|cords|bath|baths|internet|ward|unit|school run|taxi|hoist|brakes|helmet|rails|gloves|feeds)");

    /// <summary>"Cannot be given aspirin": jotted down of the person.</summary>
    private static readonly WordSet Bare = new("cannot must not never can't mustn't");

    /// <summary>A warning is about somebody, or about what can hurt them.</summary>
    private static bool IsOfSomebody(Sentence sentence)
    {
        if (Bare.Contains(sentence.Paragraph.Tokens[sentence.FirstToken])) return true;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (Somebody.Contains(sentence.Paragraph.Tokens[i]) || (i > sentence.FirstToken && sentence.Paragraph.Tokens[i].IsCapitalised && sentence.Paragraph.Tokens[i].IsWord)
                || (i == sentence.FirstToken && GivenNames.Contains(GivenNames.Fold(sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text).ToString())))) return true;
        return Things.Any(sentence);
    }

    /// <summary>What one person was told on one occasion: "I told her to ring 999 if …".</summary>
    private static readonly Lexicon Advised = Lexicon.Of("(was|were|been) (told|advised|asked|encouraged|urged) (to|not to) {0-1}", "(told|advised|asked|reminded|encouraged|urged) (me|us|him|her|them|mum|dad|mother|father|{name}|his {1-1}|her {1-1}) (to|not to) {0-1}", "(know|knows|knew) to {0-1}", "(position|case|submission|proposal|view) is that {0-6}", "(he|she|they) (reckons|reckon|thinks|think|believes|believe|feels|feel|says|said|thought|felt) [that] (he|she|they|it) {0-3}", "(he|she|they) (understands|understand|understood|knows|know|knew|accepts|accept|accepted|realises|realised) that {0-4}");

    /// <summary>What those who care for somebody have been told is laid down: "I've been told to keep the matches in a locked drawer".</summary>
    private static readonly Lexicon Instructed = Lexicon.Of("(I|we) (have|'ve|had) [all] been {0-1} (told|asked|advised|reminded|instructed)");

    /// <summary>What the writer will ask for is not laid down yet: "I will ask the doctor to prescribe no more than …".</summary>
    private static readonly Lexicon Asks = Lexicon.Of("(I|we) (will|shall|'ll|would|am going to|are going to) {0-1} (ask|request|find out|see if|see whether|check with|check whether)");

    /// <summary>"If it happened again I would ring 999" says what the writer would do.</summary>
    private static readonly Lexicon Would = Lexicon.Of("(I|we) (would|'d)");

    /// <summary>Somebody's own words, a question, or what the writer sets themselves is no instruction to all.</summary>
    public static bool IsQuotedOrAsked(Sentence sentence, LexiconMatch match)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End) || tokens[sentence.EndToken - 1].Is('?')) return true;
        if (Advised.Find(sentence.Paragraph, Math.Max(sentence.FirstToken, match.FirstToken - 6), match.FirstToken + 1).Any() && !Instructed.Any(sentence)) return true;
        if (Asks.Find(sentence.Paragraph, sentence.FirstToken, match.FirstToken).Any() || (match.Entry["force"] == "if" && Would.Any(sentence))) return true;
        if (match.Entry["kind"] is not ("" or "instruction" or "court-order") || match.Entry["force"] == "if") return false;
        for (var i = match.FirstToken - 1; i >= sentence.FirstToken && i >= match.FirstToken - 6 && !tokens[i].Is(','); i--)
        {
            if (i >= match.FirstToken - 2 && Writers.Contains(tokens[i])) return true;
            if (Asking.Contains(tokens[i])) return true;
        }
        return false;
    }
}
