using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>A sentence of a draft, or a part of one, that may have been copied.</summary>
/// <param name="Marked">Which of its tokens say how it means what it says.</param>
internal sealed record CopiedPart(Sentence Sentence, Stance Stance, List<CopiedWord> Words, HashSet<int> Marked)
{
    private const int Least = 4;

    private static readonly WordSet Joints = new("and but so because which who while although though when where after before until");

    /// <summary>The whole sentence, what stands before and after each of its joints, and what stands between two.</summary>
    public static IEnumerable<CopiedPart> Of(Sentence sentence)
    {
        yield return From(sentence);
        List<int> joints = [sentence.FirstToken, .. Enumerable.Range(sentence.FirstToken + 1, sentence.EndToken - sentence.FirstToken - 1).Where(i => IsJoint(sentence.Paragraph.Tokens[i])), sentence.EndToken];
        for (var n = 1; n < joints.Count - 1; n++)
        {
            if (joints[n] - sentence.FirstToken >= Least) yield return From(sentence with { EndToken = joints[n] });
            if (sentence.EndToken - joints[n] > Least) yield return From(sentence with { FirstToken = joints[n] + 1 });
            if (n > 1 && joints[n] - joints[n - 1] > Least) yield return From(sentence with { FirstToken = joints[n - 1] + 1, EndToken = joints[n] });
        }
    }

    private static bool IsJoint(Token token) => token.Is(',') || token.Is(';') || token.Is('–') || token.Is(':') || Joints.Contains(token);

    private static CopiedPart From(Sentence sentence)
    {
        var stance = Stance.Of(sentence, false);
        return new(sentence, stance, CopiedWord.Of(sentence), [.. stance.Marks.Where(mark => !Solid.Contains(mark.Entry["says"])).SelectMany(mark => Enumerable.Range(mark.FirstToken, mark.EndToken - mark.FirstToken))]);
    }

    /// <summary>Marks with words of meaning in them.</summary>
    private static readonly HashSet<string> Solid = ["function", "limit", "aided", "needs aided", "alone"];
}
