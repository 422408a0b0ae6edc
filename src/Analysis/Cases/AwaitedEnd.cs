using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Until when a warning itself says that it holds: "until <b>both treatments are finished</b>". A later record that tells of it ends the warning.</summary>
/// <param name="IsAdvice">Whether it is what somebody says: "until <b>the clinic says otherwise</b>".</param>
internal sealed record AwaitedEnd(IReadOnlySet<ulong> Words, IReadOnlySet<string> Matters, bool IsAdvice)
{
    private const int Enough = 2;

    private static readonly WordSet Until = new("until till pending");

    private static readonly Lexicon Advice = Lexicon.Of("(says|say|said|say so|advises|advise|decides|decide|agrees|agree|reviews|reviewed|review|reviewing|has seen|have seen|sees|see|is happy|are happy|is content|is satisfied|has assessed|reassessed|passed|signed)");

    /// <summary>"wait until the dog is shut away": each time.</summary>
    private static readonly WordSet Waiting = new("wait waits waiting stand stay stop back outside step");

    public static readonly AwaitedEnd None = new(new HashSet<ulong>(), FlagMatters.None, false);

    public static AwaitedEnd Of(Sentence sentence)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!Until.Contains(tokens[i]) || (i > sentence.FirstToken && Waiting.Contains(tokens[i - 1]))) continue;
            var end = i + 1;
            while (end < sentence.EndToken && !tokens[end].Is(',') && !tokens[end].Is(';') && !tokens[end].Is(':')) end++;
            var gist = Gist.Of(sentence.Paragraph, i + 1, end);
            return new(gist.Words.Except(FlagWords.Common).ToHashSet(), FlagMatters.In(sentence.Paragraph, i + 1, end), Advice.Find(sentence.Paragraph, i + 1, end).Any());
        }
        return None;
    }

    /// <summary>Whether a sentence that tells of an end tells of this one.</summary>
    public bool IsTold(Gist told, IReadOnlySet<string> matters)
    {
        if (Words.Count == 0) return false;
        var shared = Words.Count(told.Words.Contains);
        return shared >= Math.Min(Enough, Words.Count) || (shared > 0 && Matters.Any(matter => matters.Contains(matter) && FlagMatters.Is("guarding", matter)));
    }
}
