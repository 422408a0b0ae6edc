using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Source
{
    private static readonly Lexicon Phrases = Lexicon.OfFamilies("source");
    private static readonly HashSet<ulong> Months = Words("january february march april may june july august september october november december");
    private static readonly HashSet<ulong> Givers = Words("by from");
    private static readonly HashSet<ulong> Owners = Words("the a an his her their its our my one both two");
    private static readonly HashSet<ulong> NoGiver = Words("staff street estate village community network neighbourhood area grapevine corridor lock canal river shops park door road gate bus water window station wall fence sea lake shop school bridge bins church pub roadside kerb pond fire side stairs lift end time summer winter spring autumn weekend morning evening night day week month year car bus train taxi means way date");
    private static readonly HashSet<ulong> Openers = Words("that to"), Persons = Words("me us the him her them my our");
    private static readonly Lexicon Attribution = Lexicon.Of("according to", "(told|tells|telling) (me|us|my {word})", "by (her|his|their) [own] account");
    private static readonly WordSet Had = new("had");
    private static readonly Lexicon Telling = Lexicon.Of("(told|tells|telling) (the {word}|{name})");

    public static readonly Rule Rule = new()
    {
        Id = "source",
        Tip = Tip.EvidenceBased,
        Title = "Say who said it",
        Why = "A reader cannot weigh, and the person cannot answer, what nobody is named as saying.",
        YieldsTo = ["hard-sentence"],
        Check = Check,
        Examples =
        [
            Bad("[|It was reported that|] he left the gas on."),
            Bad("[|Apparently|] she has a new partner."),
            Bad("[|Concerns were raised|] about the dog."),
            Bad("He [|is known to carry|] a knife."),
            Bad("[|There are rumours that|] the flat is used by dealers."),
            Bad("The boy [|has been seen getting|] into a van."),
            Bad("[|Staff have said that|] the hoist was broken."),
            Bad("He [|is described as|] quiet."),
            Bad("He [|is understood to have been|] robbed by a man in the lane."),
            Bad("[|There have been reports of|] a fire. Mrs Ann Price told me that she works nights."),
            Bad("[|There is information to suggest|] that he sells cannabis."),
            Bad("[|Staff have been made aware that|] he takes food from bins."),
            Bad("[|The suggestion is that|] he spent the rent. [|Word on the ward is that|] she drinks."),
            Bad("[|Seemingly|] she told the school before. [|The view from the corridor is that|] he drinks."),
            Bad("[|Folk on the close have it that|] she left, and [|tongues are wagging|]."),
            Good("Mr Roe, the warden, told me why she left. Two other residents had said that she sang at night."),
            Good("The word was said in the house, and his view from the bench is of the sea."),
            Good("I have said that I will try. He sees people he knows. He is known to staff there as Podge. There is no evidence that he fell."),
            Good("Calls were made to the landlord on 3 and 9 March 2026. The park is known for its roses."),
            Good("She was described by her teacher, Mr Roe, as a keen reader."),
            Good("He has been seen by the nurse, and was seen in clinic on 3 May 2026."),
            Good("Concerns were raised on 6 November 2025 by Sunita Rao, the manager of her bank."),
            Good("It was reported to me by his sister, Ann Price, that he left the gas on."),
            Good("An anonymous caller rang on 3 March 2026 and said that the child was crying."),
            Good("His neighbour told me that he had apparently gone to Leeds."),
            Good("She said, “Apparently he has moved.”"),
            Good("It was reported that he left the gas on, according to his sister."),
            Good("Concerns were raised about his weight. His doctor, Ann Price, told me on 3 March 2026 that he had lost 9kg."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var evidence = Evidence.Of(reading);
        foreach (var (sentence, match) in Find.Phrases(reading, Phrases))
        {
            if (IsSourced(sentence, match, evidence)) continue;
            yield return new(match.Span, $"“{match.Words}” does not say whose word this is.")
            {
                Fixes = [new("Name the source", Asks: "Who said this, to whom and on what date?")],
            };
        }
    }

    private static bool IsSourced(Sentence sentence, LexiconMatch match, Evidence evidence)
    {
        var here = evidence.In(sentence);
        if (here.Speech is { Speaker.Length: > 0 } speech && (speech.Verb < match.FirstToken || IsNamed(match, speech.Verb))) return true;
        if (here.Speech is { } told && told.Content <= match.FirstToken) return true;
        if (HasGiver(sentence, match) || IsAttributed(sentence, match) || IsToldOn(sentence, match, evidence)) return true;
        return match.Entry["kind"] switch
        {
            "anonymous" => here.Has(Bearing.Counts) || Next(sentence, evidence).Has(Bearing.Counts),
            "concern" => Next(sentence, evidence) is { Speech.Speaker.Length: > 0 },
            "known" => here.Has(Bearing.Counts) && HasYear(sentence),
            _ => false,
        };
    }

    private static bool IsAttributed(Sentence sentence, LexiconMatch match)
    {
        foreach (var giver in Attribution.Find(sentence))
            if (giver.FirstToken < match.FirstToken || giver.FirstToken >= match.EndToken) return true;
        return Telling.Find(match.Paragraph, sentence.FirstToken, match.FirstToken).Any();
    }

    /// <summary>Whether a name or a role stands between the words and a verb of saying after them: not so in "Seemingly she told the school".</summary>
    private static bool IsNamed(LexiconMatch match, int verb)
    {
        for (var i = match.EndToken; i < verb; i++)
            if (match.Paragraph.Tokens[i].IsCapitalised || Owners.Contains(match.Paragraph.Tokens[i].Folded)) return true;
        return false;
    }

    /// <summary>"Mr Roe told me why she left. Two others had said …": what had been said is told on.</summary>
    private static bool IsToldOn(Sentence sentence, LexiconMatch match, Evidence evidence)
    {
        if (sentence.Neighbour(-1) is not { } last || evidence.In(last) is not { Speech.Speaker.Length: > 0 }) return false;
        for (var i = match.FirstToken + 1; i < match.EndToken; i++)
            if (Had.Contains(match.Paragraph.Tokens[i])) return true;
        return false;
    }

    private static SentenceEvidence Next(Sentence sentence, Evidence evidence) =>
        sentence.Neighbour(1) is { } next ? evidence.In(next) : default;

    /// <summary>"… by Sunita Rao", "from his sister": a name or a role after the words, or within them; after "that" and "to" it is another's deed.</summary>
    private static bool HasGiver(Sentence sentence, LexiconMatch match)
    {
        var tokens = sentence.Paragraph.Tokens;
        var end = IsOpen(match) ? match.EndToken : sentence.EndToken;
        for (var i = match.FirstToken; i + 1 < end; i++)
        {
            if (!Givers.Contains(tokens[i].Folded)) continue;
            var next = tokens[i + 1];
            if (tokens[i].First is 'f' or 'F' && i > match.EndToken) continue;
            if (next.IsCapitalised ? !Months.Contains(next.Folded)
                : Owners.Contains(next.Folded) && i + 2 < sentence.EndToken && !NoGiver.Contains(tokens[i + 2].Folded)) return true;
        }
        return false;
    }

    /// <summary>"was said to have", "it was thought that": what follows belongs to what is said.</summary>
    private static bool IsOpen(LexiconMatch match)
    {
        var tokens = match.Paragraph.Tokens;
        for (var i = match.EndToken - 1; i > match.FirstToken && i > match.EndToken - 4; i--)
            if (Openers.Contains(tokens[i].Folded) && !Persons.Contains(tokens[Math.Min(i + 1, match.EndToken - 1)].Folded)) return true;
        return false;
    }

    private static bool HasYear(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
            if (token.Kind == TokenKind.Number && token.Length == 4) return true;
        return false;
    }

    private static HashSet<ulong> Words(string words) => [.. words.Split(' ').Select(w => WordHash.Folded(w))];
}
