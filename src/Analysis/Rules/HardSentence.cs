using Recording.Analysis.Language;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class HardSentence
{
    /// <summary>Most adults lose the thread of a sentence with so many words, or of a shorter one at so high a school grade.</summary>
    private const int Long = 38, Fairly = 20;

    private const double Hard = 16.5;

    /// <summary>A shorter sentence is as hard where two words in five are long.</summary>
    private const int Dense = 10;

    private const double VeryHard = 20;

    public static readonly Rule Rule = new()
    {
        Id = "hard-sentence",
        Tip = Tip.NoJargon,
        Title = "Split the sentence or use shorter words",
        Why = "Most adults would have to read it twice, and the person it is about may give up.",
        Check = reading => Readability.Of(reading).Measures.Select(HitOf).OfType<Hit>(),
        Examples =
        [
            Bad("[|Having considered the multiplicity of interrelated vulnerabilities, it is anticipated that the implementation of a coordinated programme of intervention would facilitate the stabilisation of the family environment.|]"),
            Bad("[|He came in at six with the dog and went straight up to bed without his tea, and his mother called up the stairs to ask what was wrong but he did not answer, so she went up and found him under the bed with his coat on, and he would not come out until she had switched off the light and promised that she would not ring school.|]"),
            Bad("[|Insufficiency of documentary verification necessitates reconsideration of the eligibility determination.|]"),
            Good("The occupational therapist measured the bathroom, the bedroom and the hall on Tuesday."),
            Good("He came in at six with the dog and went straight up to bed. His mother called up the stairs, but he did not answer."),
            Good("She bought: two beds, a cot, a table, four chairs, a lamp, six plates, six cups, a kettle, a pan, three towels, a bath mat, a fire guard, a stair gate, two blankets, a rug, a clock, a radio, a broom, a bucket, a mop, a shelf, a mirror and a bin."),
            Good("She told me, “I went up and he was there and I said come down and he said no and I said please and he said no again and then I went down and he came down after me and we had our tea and nobody said a word about it and then he went back up.”"),
        ],
    };

    private static Hit? HitOf((Sentence Sentence, SentenceMeasure Measure) measured)
    {
        var (sentence, measure) = measured;
        if (measure.Words < Dense || sentence.Paragraph.IsQuoted(sentence.Start, sentence.End)) return null;
        var isLong = measure.Words >= Long && !IsList(sentence);
        var isDense = measure.Grade >= VeryHard && measure.LongWords * 5 >= measure.Words * 2;
        var isHard = isDense || (measure.Words >= Fairly && measure.Grade >= Hard && measure.LongWords * 5 >= measure.Words);
        if ((!isLong && !isHard) || sentence.Text.Contains("statement of truth", StringComparison.OrdinalIgnoreCase)) return null;
        return new(sentence.Span, isLong && isHard ? $"This sentence has {sentence.Words} words, many of them long."
            : isLong ? $"This sentence has {sentence.Words} words, and the reader must carry its start to its end."
            : $"This sentence of {sentence.Words} words is hard to read, because {measure.LongWords} of them are long.")
        {
            Fixes = [new("Split it", Asks: "What is the one thing that this sentence must say?")],
        };
    }

    /// <summary>Many short items between commas or semicolons.</summary>
    private static bool IsList(Sentence sentence)
    {
        var (items, words) = (1, 0);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = sentence.Paragraph.Tokens[i];
            if (token.First is ',' or ';' or ':' && token.Length == 1) items++;
            else if (token.IsWord || token.Kind == TokenKind.Number) words++;
        }
        return items >= 5 && words <= items * 6;
    }
}
