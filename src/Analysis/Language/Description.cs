using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Language;

/// <summary>Whether a word that judges or veils is made plain by what was seen, heard or done: after it in its sentence or the next, or just before it.</summary>
internal static class Description
{
    private static readonly Lexicon Openers = Lexicon.Of(
        "because", "in that", "for example", "for instance", "such as", "namely", "meaning", "in the sense", "including", "which means", "by which",
        "(where|when|in which|during which|after|as) (he|she|they|{name}|his|her|their|a|the|one|two|staff) {0-3} (was|were|had|hit|threw|fell|said|told|saw|heard|found|tried|took|left|ran|put|pulled|pushed|got|kicked|punched|slapped|bit|spat|shouted|swore|threatened|broke|smashed|grabbed|refused|walked|cried|screamed)",
        "(every|each) (day|night|morning|evening|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)", "(once|twice) a (day|week|month|year)", "(daily|weekly|fortnightly|monthly)",
        "(who|which|and|he|she|they) (saw|heard|counted|found|measured|noticed|told|said|hit|threw|punched|kicked|slapped|grabbed|pushed|smashed|shouted|broke|swallowed|drank|injected)");
    private static readonly Lexicon Scenes = Lexicon.Of(
        "with (a|an|the|no|his|her|their|two|three|four|five|six|dried|wet|old|dirty|clothes|food|rubbish|bags|dishes|broken) {0-2} (on|in|across|over|under|down|around|at|by|hanging|to|and|full|left|piled)");
    private static readonly Lexicon Sights = Lexicon.Of(
        "(I|we) [also] (saw|counted|heard|noticed|smelled|smelt|measured|watched|found|could see|could smell|could hear|photographed|observed)",
        "there (was|were) {0-2} (a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|dried|old|food|dirty|broken|piles|bags|clothes)",
        "there (was|were) no (food|milk|heating|hot water|water|gas|electricity|light|bed|bedding|sheets|mattress|cot|curtains|carpet|door|toys|furniture|clothes|rubbish|smell|mess|bruise|bruises|bruising|mark|marks|injury|injuries|blood|drink|bottles|lock|alarm|soap|toilet paper)");
    private static readonly WordSet Rooms = new("hall hallway kitchen bathroom lounge bedroom garden stairs stairwell landing lift toilet porch yard attic loft cellar garage conservatory corridor room");
    private static readonly WordSet Owners = new("his her their"), Pronouns = new("he she they");

    /// <summary>"His sleep was poor. He went to bed at 3am on ten nights": it says on how many.</summary>
    private static readonly Lexicon Nights = Lexicon.Of("on {number} (nights|mornings|days|evenings|afternoons|occasions|visits|weekends|dates)", "{number} (times|nights|days) (in|this|last|a|out|of|since)");
    private static readonly HashSet<ulong> Months = Words("january february march april may june july august september october november december");
    private static readonly HashSet<ulong> Numbers = Words("two three four five six seven eight nine ten eleven twelve fifteen twenty thirty twice");
    private static readonly HashSet<ulong> BeforeDates = Words("on at in since from until by aged section age to week year day number dated");

    /// <summary>Whether what follows (or stands before, in the same sentence) says what was there.</summary>
    /// <param name="matter">The matter that the word is about; what is seen of another matter does not explain it.</param>
    /// <param name="isEvent">Whether it is about what somebody did: a count or a sight of something else does not tell that.</param>
    public static bool Explains(Sentence sentence, int first, int end, uint matter, bool isEvent = false) =>
        IsSaidAfter(sentence, end, matter, isEvent) || IsSaidBefore(sentence, first) || IsSaidNext(sentence, matter, isEvent);

    private static bool IsSaidAfter(Sentence sentence, int end, uint matter, bool isEvent)
    {
        var (tokens, paragraph) = (sentence.Paragraph.Tokens, sentence.Paragraph);
        end = AfterPlace(sentence, end);
        for (var i = end; i < sentence.EndToken; i++)
        {
            if (tokens[i].First is ':' or '—' or '–' or ';' && sentence.EndToken - i > 3) return true;
            if ((!isEvent && IsCount(tokens, i)) || paragraph.IsQuoted(tokens[i])) return true;
        }
        if (end < sentence.EndToken && (Openers.Find(paragraph, end, sentence.EndToken).Any() || (!isEvent && Scenes.Find(paragraph, end, sentence.EndToken).Any()))) return true;
        return (Matters.In(paragraph, end, sentence.EndToken) is { SeenWords: > 0 } seen) && (((seen.Seen & matter) != 0 && matter != uint.MaxValue) || seen.SeenWords > 1);
    }

    /// <summary>Where something is tells nothing of it: "a smell in the hallway".</summary>
    private static int AfterPlace(Sentence sentence, int end)
    {
        var tokens = sentence.Paragraph.Tokens;
        var isPlace = end + 2 < sentence.EndToken && Places.Contains(tokens[end].Folded) && Articles.Contains(tokens[end + 1].Folded);
        return isPlace ? end + 3 : end;
    }

    private static bool IsSaidBefore(Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (first - sentence.FirstToken < 4) return false;
        for (var i = sentence.FirstToken; i < first - 2; i++) if (sentence.Paragraph.IsQuoted(tokens[i])) return true;
        if (Openers.Find(sentence.Paragraph, sentence.FirstToken, sentence.FirstToken + 1).Any()) return true;
        return Matters.In(sentence.Paragraph, sentence.FirstToken, first).SeenWords >= 2;
    }

    private static bool IsSaidNext(Sentence sentence, uint matter, bool isEvent)
    {
        if (sentence.Neighbour(1) is not { } next || IsOfAnotherRoom(sentence, next)) return false;
        var seen = Matters.In(next);
        if ((seen.Seen & matter) != 0 && (seen.SeenWords > 1 || matter != uint.MaxValue)) return true;
        if (!isEvent && Owners.Contains(sentence.Paragraph.Tokens[sentence.FirstToken]) && Pronouns.Contains(next.Paragraph.Tokens[next.FirstToken]) && Nights.Any(next)) return true;
        return Sights.Any(next) && ((seen.About & matter) != 0 || (seen.About == 0 && !isEvent && !Owners.Contains(next.Paragraph.Tokens[next.FirstToken])));
    }

    /// <summary>"The hall was grubby. The kitchen was untidy: I counted six plates": what is seen in one room tells nothing of another.</summary>
    private static bool IsOfAnotherRoom(Sentence sentence, Sentence next)
    {
        var (room, other) = (RoomIn(sentence, sentence.EndToken), RoomIn(next, Math.Min(next.EndToken, next.FirstToken + 4)));
        return room is { } here && other is { } there && here.Folded != there.Folded;
    }

    private static Token? RoomIn(Sentence sentence, int end)
    {
        for (var i = sentence.FirstToken; i < end; i++)
            if (Rooms.Contains(sentence.Paragraph.Tokens[i])) return sentence.Paragraph.Tokens[i];
        return null;
    }

    /// <summary>A number that counts or measures, not one of a date, an age or a section.</summary>
    private static bool IsCount(List<Token> tokens, int i)
    {
        if (tokens[i].IsWord) return Numbers.Contains(tokens[i].Folded) && (i == 0 || !BeforeDates.Contains(tokens[i - 1].Folded));
        if (tokens[i].Kind != TokenKind.Number) return false;
        if (i + 1 < tokens.Count && (tokens[i + 1].Is('%') || Units.Contains(tokens[i + 1].Folded))) return true;
        if (tokens[i].Length == 4) return false;
        if (i > 0 && (BeforeDates.Contains(tokens[i - 1].Folded) || Months.Contains(tokens[i - 1].Folded) || Days.Contains(tokens[i - 1].Folded))) return false;
        return i + 1 >= tokens.Count || !(Months.Contains(tokens[i + 1].Folded) || tokens[i + 1].Is('/'));
    }

    private static readonly HashSet<ulong> Places = Words("in at on by near throughout around outside inside during upon");
    private static readonly HashSet<ulong> Articles = Words("the a her his their our my this that");
    private static readonly HashSet<ulong> Units = Words("per percent kg kilograms stone pounds kilos g cm centimetres metres miles degrees minutes minute hours hour days nights weeks times ml litres units words out sessions lessons calls meals mg");
    private static readonly HashSet<ulong> Days = Words("monday tuesday wednesday thursday friday saturday sunday");

    private static HashSet<ulong> Words(string words) => [.. words.Split(' ').Select(w => WordHash.Folded(w))];
}
