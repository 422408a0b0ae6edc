using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Language;

/// <summary>The chain of reasoning: each opinion and forecast with the sentences that it rests on.</summary>
internal sealed class Reasoning
{
    private static readonly Lexicon Judgements = Lexicon.OfFamilies("opinion", "opinion-forms");
    private static readonly Lexicon Recommending = Lexicon.Of("should", "ought to", "recommend~", "would benefit from", "would like", "would suit", "agree~ (with|that)", "I propose", "I suggest", "would help", "(is|are) true",
        "(open~|close~|start~|begin~|run~|leave~|arrive~) [again|daily] (at|from|on|until|every) {0-1}");
    private static readonly Lexicon Asking = Lexicon.Of("(whether|if)", "(know|knows|knew|known|ask|asks|asked|say|says|said|tell|tells|told|sure|clear|decide|decided|wonder|wondered|agreed) {0-2} (when|how|where|what|who|why)");

    private static readonly Lexicon Wishing = Lexicon.Of("(would|'d) [{ly}|also|still|both] (like|love|prefer|rather) [not] to {1-1}");

    private Reasoning(Reading reading)
    {
        var evidence = Evidence.Of(reading);
        foreach (var sentence in reading.Prose)
            if (IsOpinion(reading, sentence, evidence.In(sentence)) is { } isOwnView)
                _steps.Add(new(sentence, Basis.Of(sentence, evidence, isOwnView)));
    }

    private readonly List<ReasoningStep> _steps = [];

    public IReadOnlyList<ReasoningStep> Steps => _steps;

    public static Reasoning Of(Reading reading) => reading.Understand(r => new Reasoning(r));

    /// <summary>Null where it is none; else whether the writer says that it is their own view.</summary>
    private static bool? IsOpinion(Reading reading, Sentence sentence, SentenceEvidence here)
    {
        var (paragraph, isOwn) = (sentence.Paragraph, here.Has(Bearing.Opines));
        if (paragraph.Tokens[sentence.EndToken - 1].Is('?')) return null;
        foreach (var match in Judgements.Find(sentence))
        {
            if (paragraph.IsQuoted(paragraph.Tokens[match.FirstToken]) || here.Speech?.Covers(match.FirstToken) == true) continue;
            if (!IsAsked(sentence, match.FirstToken) && !IsWished(sentence, match) && !IsArranged(reading, sentence, match) && Place.Holds(reading, sentence, match)) return isOwn;
        }
        var isTold = here.Has(Bearing.Reasons) || sentence.Paragraph.Sentences.Count == 1;
        return isOwn && here.Speech is null && isTold && !Recommending.Any(sentence) ? true : null;
    }

    /// <summary>What is to happen on a day that is named is arranged, not foreseen.</summary>
    private static bool IsArranged(Reading reading, Sentence sentence, LexiconMatch match) => match.Entry["kind"] == "forecast"
        && Dates.Of(reading).In(sentence.Paragraph, match.FirstToken, sentence.EndToken).Any(date => date.IsDay);

    /// <summary>"He would like to change" says what he wants.</summary>
    private static bool IsWished(Sentence sentence, LexiconMatch match)
    {
        foreach (var wish in Wishing.Find(sentence)) if (match.FirstToken >= wish.FirstToken && match.FirstToken < wish.EndToken) return true;
        return false;
    }

    /// <summary>"I will find out whether he is likely to …" asserts nothing.</summary>
    private static bool IsAsked(Sentence sentence, int at)
    {
        foreach (var match in Asking.Find(sentence.Paragraph, Math.Max(sentence.FirstToken + 1, at - 8), at)) if (match.EndToken <= at) return true;
        return false;
    }
}

/// <summary>An opinion and what it rests on, its own sentence where that gives the reason; nothing if it is unsupported.</summary>
internal sealed record ReasoningStep(Sentence Opinion, IReadOnlyList<Sentence> Basis);
