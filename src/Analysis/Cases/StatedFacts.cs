using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>The facts that prose gives, by the words beside them and by whom the sentence is about.</summary>
internal static class StatedFacts
{
    private const int LongestValue = 16, FarthestDate = 6, FarthestAddress = 18, FarthestVisit = 12;

    private static readonly Lexicon Facts = new(Csv.ReadEmbedded("lexicons/key-facts.csv").Where(row => row["where"] != "label"));

    private static readonly WordSet Ends = new("and but because so who which where when since until as while although"), Joins = new("and &"),
        Blanks = new("none nil unknown unclear no not nkda nka n.k.d.a"), Futures = new("will 'll ’ll");

    private static readonly WordSet Denials = new("not no never nobody if whether could should might may would will ask asked hope hopes hoped consider used apply applied wants hoping refused unless until before"), Making = new("made make granted is under by status to on with has have was has"),
        Opening = new("please so then and always do also"), InForce = new("in was has made granted continues remains");

    private static readonly WordSet Asking = new("ask asked wants");

    private static readonly WordSet Past = new("was has"), Made = new("made granted extended renewed confirmed been issued put in on given due still not");

    private static readonly ulong Nothing = WordHash.Folded("nothing"), Legal = WordHash.Folded("legal");

    private static readonly WordSet Whom = new("him her them whom who himself herself themselves he she they");

    private static readonly WordSet Owned = new("his her their him them 's ’s");

    private static readonly string[] AboutOthers = ["reference", "name"];

    public static IEnumerable<FactMention> In(RecordReading record, Sentence sentence)
    {
        if (sentence.Paragraph.Tokens[sentence.EndToken - 1].Is('?')) yield break;
        var (found, identity) = (new HashSet<FactKind>(), Identity.Of(record, sentence));
        foreach (var fact in identity is null ? (FactMention[])[.. IntroducedName.In(record, sentence), .. ListedFacts.Detailed(record, sentence)] : [.. identity.Facts(record, sentence), .. ListedFacts.In(record, sentence, identity)])
        {
            found.Add(fact.Kind);
            yield return fact;
        }
        if (identity is null && AddressShape.IsRoomAlone(sentence) && FactMention.Of(record, FactKind.Address, sentence.Paragraph, sentence.FirstToken, AddressShape.EndOf(sentence, sentence.FirstToken), sentence.Span) is { } room && found.Add(FactKind.Address)) yield return room;
        if (Substances.Harm(record, sentence) is { } harm && found.Add(FactKind.Allergy)) yield return harm;
        foreach (var match in Facts.FindOverlapping(sentence))
            if (!found.Contains(FactMention.KindOf(match.Entry)) && Of(record, sentence, match, identity?.OwnerOf(match.FirstToken)) is { } fact && found.Add(fact.Kind)) yield return fact;
    }

    private static FactMention? Of(RecordReading record, Sentence sentence, LexiconMatch match, NameRun? owner)
    {
        var (fact, where, tokens) = (match.Entry["fact"], match.Entry["where"], sentence.Paragraph.Tokens);
        if (sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End) || (where is not ("none" or "told") && IsDenied(sentence, match)) || (where == "none" && !Blanks.Contains(tokens[match.FirstToken]))) return null;
        if (where == "barred" && !IsBarred(sentence, match)) return null;
        if ((where == "status" && !IsStatus(sentence, match)) || (where == "advice" && !IsAdvice(record, sentence, match.FirstToken))) return null;
        var (first, end) = RangeOf(sentence, match);
        if (first >= end || (where is "place" or "beside" && !AddressShape.IsAt(sentence, first)) || (fact == "known-as" && !IsCalled(sentence, first))) return null;
        if (fact == "communication" && match.FirstToken > sentence.FirstToken + 1 && !IsOwn(record, sentence, match.FirstToken)) return null;
        if (fact == "address" && where == "prose" && !IsNamed(sentence, first)) return null;
        var holder = owner is not null ? Identity.HolderOf(owner) : where == "named" ? new(GivenNames.Fold(tokens[first].In(sentence.Paragraph.Text).ToString()), null) : Holder.Of(record, sentence, match.FirstToken);
        if (fact == "known-as" && owner is null && holder == default && Holder.OfOpening(record, sentence) is var opening) holder = opening;
        if (fact == "known-as" && owner is null && holder is { Name: null, IsWoman: null } && match.FirstToken > sentence.FirstToken && !Enumerable.Range(match.FirstToken, match.EndToken - match.FirstToken).Any(i => Whom.Contains(tokens[i]))) return null;
        if (owner is null && holder == default && where is "prose" or "deed" or "form" && fact is "school" or "language" or "communication" or "allergy" or "legal-status" && match.FirstToken > sentence.FirstToken && !Enumerable.Range(match.FirstToken, match.EndToken - match.FirstToken).Any(i => Owned.Contains(tokens[i])) && Holder.OfOpener(record, sentence) is { } opener)
        {
            if (opener.Name is null) return null;
            holder = opener;
        }
        if (owner is null && fact is "address" or "gp" && !holder.IsOther && Holder.AreTwo(record, sentence, match.FirstToken)) holder = default;
        if (where is "whom" or "visited") holder = Holder.Within(sentence, match);
        if (where == "interpreted") holder = default;
        if (fact == "gp" && Holder.Likewise(record, sentence, end) is { } also) holder = also;
        else if (owner is null && where is not ("advice" or "status" or "whom" or "visited" or "interpreted") && !AboutOthers.Contains(fact) && !Holder.IsSubject(record, sentence, match.FirstToken) && !(fact is "address" or "gp" && Holder.IsHousehold(record, sentence, match.FirstToken)))
        {
            if (fact is "legal-status" or "school" && Holder.IsChildren(sentence, match.FirstToken)) holder = new(null, null, AreChildren: true);
            else if (holder.Name is null) return null;
            else holder = holder with { IsOther = true };
        }
        return FactMention.Of(record, FactMention.KindOf(match.Entry), sentence.Paragraph, first, end, sentence.Span) is { } mention && !(tokens[match.FirstToken].Folded == Legal && !FactNormal.IsKnown(mention.Normal)) ? mention with { IsDeed = where is "deed" or "status", Holder = holder } : null;
    }

    /// <summary>"Leanne does not pick up, so send a text before you call": of whom the sentence began with, unless he or she or another stands right before.</summary>
    private static bool IsOwn(RecordReading record, Sentence sentence, int at) =>
        Holder.Of(record, sentence, at) is not { Name: null, IsWoman: null } || !Holder.BeginsWithAnother(record, sentence);

    /// <summary>An address has a number or a name in its first words.</summary>
    private static bool IsNamed(Sentence sentence, int first) =>
        Enumerable.Range(first, Math.Min(4, sentence.EndToken - first)).Any(i => sentence.Paragraph.Tokens[i].Kind == TokenKind.Number || sentence.Paragraph.Tokens[i].IsCapitalised);

    /// <summary>The words that give the value: those after the row's words, or with them where only together they say it.</summary>
    private static (int First, int End) RangeOf(Sentence sentence, LexiconMatch match)
    {
        var (fact, where) = (match.Entry["fact"], match.Entry["where"]);
        if (where == "place" && AddressAt(sentence, match.EndToken) is { } at) return (at, AddressShape.EndOf(sentence, at));
        if (where == "interpreted") return (match.EndToken - 1, match.EndToken);
        if (where == "beside") return (match.EndToken, AddressShape.EndOf(sentence, match.EndToken));
        if (where == "barred") return (match.FirstToken + 1, match.EndToken);
        if (where == "visited") return VisitedAt(sentence, match.EndToken) is { } door ? (door, AddressShape.EndOf(sentence, door)) : (0, 0);
        if (where == "born-before") return BirthBefore(sentence, match.FirstToken);
        if (where == "coded") return ReferenceShape.After(sentence, match.EndToken, isCode: true);
        if (where == "numbered") return ReferenceShape.After(sentence, match.EndToken);
        if (where == "named") return NameAfter(sentence, match.EndToken);
        if (where is not ("prose" or "deed" or "place" or "born" or "whom" or "told")) return (match.FirstToken, match.EndToken);
        if (where == "born") return AfterStops(sentence, match.EndToken);
        if (fact == "known-as")
            for (var i = match.EndToken - 1; i >= match.FirstToken && i > sentence.FirstToken; i--)
                if (sentence.Paragraph.Tokens[i].IsCapitalised) return (i, i + 1);
        var end = EndOf(sentence, match.EndToken);
        if (fact == "allergy" && Substances.First(sentence, match.FirstToken, match.EndToken) is { } substance) return (substance, end);
        return (fact is "communication" or "language" or "legal-status" or "gp" or "school" or "allergy" ? match.FirstToken : match.EndToken, end);
    }

    /// <summary>"Full name: Ada Lowe", "his name is Ben Lowe".</summary>
    private static (int First, int End) NameAfter(Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        while (first < sentence.EndToken && (tokens[first].Is(':') || tokens[first].Is(','))) first++;
        var end = first;
        while (end < sentence.EndToken && (tokens[end].IsCapitalised || (end > first && tokens[end] is { IsHyphen: true, IsGlued: true }))) end++;
        return (first, end);
    }

    /// <summary>"d.o.b. 3 August 2012".</summary>
    private static (int First, int End) AfterStops(Sentence sentence, int first)
    {
        while (first < sentence.EndToken && (sentence.Paragraph.Tokens[first].Is('.') || sentence.Paragraph.Tokens[first].Is(':'))) first++;
        return (first, Math.Min(EndOf(sentence, first), first + FarthestDate));
    }

    /// <summary>A name, perhaps in quotation marks: what somebody is called has a capital.</summary>
    private static bool IsCalled(Sentence sentence, int first)
    {
        for (var i = first; i < Math.Min(first + 2, sentence.EndToken); i++)
            if (sentence.Paragraph.Tokens[i].IsWord) return sentence.Paragraph.Tokens[i].IsCapitalised;
        return false;
    }

    private static bool IsDenied(Sentence sentence, LexiconMatch match)
    {
        for (var i = sentence.FirstToken; i < match.FirstToken; i++)
            if (sentence.Paragraph.Tokens[i].Folded == Nothing || (match.Entry["fact"] is "gp" && Futures.Contains(sentence.Paragraph.Tokens[i]))) return true;
        if (match.Entry["fact"] == "legal-status" && IsAhead(sentence, match.FirstToken)) return true;
        for (var i = match.FirstToken - 1; i >= sentence.FirstToken && i >= match.FirstToken - (match.Entry["fact"] is "gp" ? 5 : 3); i--)
            if (((Denials.Contains(sentence.Paragraph.Tokens[i]) && !(match.Entry["fact"] == "known-as" && Asking.Contains(sentence.Paragraph.Tokens[i])))) && !sentence.Paragraph.Tokens[i].IsCapitalised) return true;
        return sentence.Paragraph.Tokens[match.FirstToken] is { IsCapitalised: false } first && Denials.Contains(first) && match.Entry["fact"] is not ("communication" or "allergy" or "known-as");
    }

    /// <summary>"She will therefore be entitled to …": what is only to come, unless it is to stay.</summary>
    private static bool IsAhead(Sentence sentence, int at)
    {
        for (var i = at - 1; i >= sentence.FirstToken && i >= at - FarthestAhead; i--)
            if (Stays.Contains(sentence.Paragraph.Tokens[i]) || sentence.Paragraph.Tokens[i].Is(',')) return false;
            else if (Futures.Contains(sentence.Paragraph.Tokens[i])) return true;
        return false;
    }

    private const int FarthestAhead = 8;

    private static readonly WordSet Stays = new("remain remains stay stays continue continues and");

    /// <summary>"The court made an interim care order" gives a status, and "an order is in force"; "the duties under a care order" does not.</summary>
    private static bool IsStatus(Sentence sentence, LexiconMatch match)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = match.FirstToken - 1; i >= sentence.FirstToken && i >= match.FirstToken - 4; i--)
            if (Making.Contains(tokens[i])) return true;
        return match.FirstToken <= sentence.FirstToken + 1 && match.EndToken < sentence.EndToken && InForce.Contains(tokens[match.EndToken])
            && !(Past.Contains(tokens[match.EndToken]) && match.EndToken + 1 < sentence.EndToken && !Made.Contains(tokens[match.EndToken + 1]));
    }

    /// <summary>"No penicillin." by itself, at the beginning of what is said and before a stop.</summary>
    private static bool IsBarred(Sentence sentence, LexiconMatch match)
    {
        var (tokens, before, after) = (sentence.Paragraph.Tokens, match.FirstToken - 1, match.EndToken);
        return (match.FirstToken == sentence.FirstToken || !tokens[before].IsWord) && (after >= sentence.EndToken || !tokens[after].IsWord || (Ways.Contains(tokens[after]) && !(after + 1 < sentence.EndToken && Its.Contains(tokens[after + 1]))));
    }

    /// <summary>"no nuts in it": of the biscuit.</summary>
    private static readonly WordSet Its = new("it them this that");

    private static readonly WordSet Ways = new("in at ever anywhere please");

    /// <summary>What the reader is asked to do: a verb that opens the sentence, or a part of it; not where somebody else was named before.</summary>
    private static bool IsAdvice(RecordReading record, Sentence sentence, int verb)
    {
        var people = People.Of(record.Reading);
        if (people.RunsIn(sentence).Any(run => !run.IsPlace && run.EndToken <= verb && !people.NamesSubject(run))) return false;
        var tokens = sentence.Paragraph.Tokens;
        var at = verb;
        while (at > sentence.FirstToken && Opening.Contains(tokens[at - 1])) at--;
        return at == sentence.FirstToken || tokens[at - 1].Is(':') || tokens[at - 1].Is(';') || tokens[at - 1].Is(',') || tokens[at - 1].Is('-') || tokens[at - 1].Is('–');
    }

    /// <summary>"I saw her this morning at Flat 2, Mill Court": where the address begins, if nothing but when stands between.</summary>
    private static int? VisitedAt(Sentence sentence, int from)
    {
        if (from < sentence.EndToken && Holder.IsSomebody(sentence.Paragraph.Tokens[from])) return null;
        for (var i = from; i < Math.Min(from + FarthestVisit, sentence.EndToken - 1); i++)
            if (At.Contains(sentence.Paragraph.Tokens[i]) && AddressShape.IsAt(sentence, i + 1)) return i + 1;
            else if (Elsewhere.Contains(sentence.Paragraph.Tokens[i])) return null;
        return null;
    }

    private static readonly WordSet At = new("at in ,"), Elsewhere = new("hospital school office court police station outside who which that was were is had has went");

    /// <summary>"Our book has 12 June 1971 for his birth".</summary>
    private static (int First, int End) BirthBefore(Sentence sentence, int end) => (Math.Max(sentence.FirstToken, end - FarthestDate), end);

    /// <summary>Where an address begins within the next words: "lives with his aunt at 14 Weir Lane".</summary>
    private static int? AddressAt(Sentence sentence, int from)
    {
        for (var i = from; i < Math.Min(from + FarthestAddress, sentence.EndToken); i++)
            if (AddressShape.IsAt(sentence, i)) return i;
        return null;
    }

    private static int EndOf(Sentence sentence, int first)
    {
        var end = first;
        while (end < sentence.EndToken && end - first < LongestValue && sentence.Paragraph.Tokens[end] is var token && !token.Is('.') && !token.Is(';') && !token.Is('(') && !(end > first && (Ends.Contains(token) || Joins.Contains(token)))) end++;
        return end;
    }
}
