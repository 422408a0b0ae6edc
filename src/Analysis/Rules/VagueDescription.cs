using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class VagueDescription
{
    private static readonly Lexicon Phrases = Lexicon.WithTraits("vague-description", "area", "vague-description", "vague-state", "vague-things");

    private static readonly WordSet Conditions = new("if whether unless until because when whenever would will could might may must should");

    public static readonly Rule Rule = new()
    {
        Id = "vague-description",
        Tip = Tip.Accurate,
        Title = "Describe what you saw",
        Why = "Two people picture two different things, and nobody can tell later whether it got better or worse.",
        YieldsTo = ["hard-sentence", "opinion", "opinion-as-fact", "euphemism", "disrespect", "blame", "guidance", "term"],
        Check = Check,
        Examples =
        [
            Bad("The living room was [|in a terrible state|]."),
            Bad("Mr Price looked [|unkempt|]."),
            Bad("He was [|a bit muddled|] about his pension."),
            Bad("The flat was [|pretty grim|]."),
            Bad("Her skin is [|not great|]."),
            Bad("[|Contact went well|]."),
            Bad("Harriet looks [|a little on the thin side|]."),
            Bad("He looked [|unkempt|] when I called."),
            Bad("His moods are [|unpredictable|] and the brothers [|do not get on|]."),
            Bad("She [|had a strange manner|], and her eating [|has got worse|]."),
            Bad("The hall was [|grubby|]. The kitchen was tidy: two clean plates stood by the sink."),
            Bad("The cot is [|less than ideal|], and the flat is [|of a reasonable standard|]."),
            Bad("He is [|shaky on his feet|], and was [|visibly upset|]."),
            Bad("He was oddly [|glum|]. He was still rather [|fretful|]."),
            Good("In my view the room is unsuitable. I rely on my measurements and the accident book."),
            Good("If she is unwell, her brother calls each evening, and a late call would be inadequate."),
            Good("His attendance is poor at 62 per cent."),
            Good("We will ask whether contact is good for him."),
            Good("The glass was broken and her key is lost."),
            Good("They walked by the placid lake. He is the uncle of a jolly man."),
            Good("The kitchen was dirty: I counted eleven unwashed pans."),
            Good("The hall was cluttered, with two bicycles and a pushchair across the fire exit."),
            Good("His bedroom was untidy. There were clothes on the floor and three bowls on the bed."),
            Good("The daughter told me that the flat was in a terrible state."),
            Good("“The flat is in a terrible state,” she said."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var evidence = Evidence.Of(reading);
        foreach (var sentence in reading.Prose)
        {
            if (IsReasoned(sentence)) continue;
            var found = new List<(int First, int End)>();
            foreach (var (first, end, area) in Judged(reading, sentence))
            {
                if (found.Exists(other => first < other.End && other.First < end) || evidence.In(sentence).Speech?.Covers(first) == true) continue;
                if (Description.Explains(sentence, first, end, Matters.Bit(area))) continue;
                found.Add((first, end));
                var span = sentence.Paragraph.SpanOf(first, end);
                yield return new(span, $"“{sentence.Paragraph.Text[span.Start..span.End]}” judges without showing what was there.")
                {
                    Fixes = [new("Describe it", Asks: "What did you see, hear, smell or count?")],
                };
            }
        }
    }

    /// <summary>"In my view the room is unsuitable. I rely on …": an opinion whose basis comes next.</summary>
    private static bool IsReasoned(Sentence sentence) =>
        sentence.Neighbour(1) is { } next && Bases.At(next.Paragraph, next.FirstToken, next.EndToken) is not null && Views.At(sentence.Paragraph, sentence.FirstToken, sentence.EndToken) is not null;

    private static readonly Lexicon Views = Lexicon.Of("(I|we) [also|still] (think|believe|consider|find|judge|conclude|assess)", "in (my|our) [professional] (view|opinion|judgement)", "(my|our) [professional] (view|opinion|judgement) is"),
        Bases = Lexicon.Of("(I|we) [also] (rely|base|rest|say|take|found) (this|that|it|on|so)", "(I|we) [also] (base|rest|found) (my|our) (view|opinion)", "(my|our) (reason|reasons|grounds|evidence|basis) (is|are|for|come)", "this is because");

    /// <summary>"If she is ill, her brother calls", "it would be unsafe" describe nothing that was seen.</summary>
    private static bool IsCondition(Sentence sentence, LexiconMatch match)
    {
        if (match.Entry["place"] is not ("is" or "trait")) return false;
        for (var i = match.FirstToken - 1; i >= sentence.FirstToken && i >= match.FirstToken - 5; i--)
            if (Conditions.Contains(sentence.Paragraph.Tokens[i])) return true;
        return false;
    }

    /// <summary>The fixed expressions first, then what is said of a subject; nothing in quotation marks.</summary>
    private static IEnumerable<(int First, int End, string Area)> Judged(Reading reading, Sentence sentence)
    {
        foreach (var match in Phrases.Find(sentence))
            if (!sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End) && Place.Holds(reading, sentence, match) && !IsCondition(sentence, match))
                yield return (match.FirstToken, match.EndToken, match.Entry["area"]);
        foreach (var (match, end, area) in VagueQuality.In(sentence))
            if (!sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End)) yield return (match.FirstToken, end, area);
    }
}
