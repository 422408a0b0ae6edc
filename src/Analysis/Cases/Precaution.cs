using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>
/// A warning as it is jotted down: what somebody does or suffers that brings harm (<c>dangers.csv</c>: "climbs out", "known to run", "seizures"), and beside it, with a joint between,
/// what is done against it (<c>precautions.csv</c>: "two staff", "windows to be locked", "no baths", "straight to A and E"). Neither alone is a warning.
/// </summary>
internal static class Precaution
{
    private const int Reach = 4;

    private static readonly Lexicon Dangers = Lexicon.OfFamilies("dangers"), Precautions = Lexicon.OfFamilies("precautions");
    private static readonly WordSet Not = new("no not never n't without denies denied nor neither used whether longer if unless");
    private static readonly WordSet Joints = new("as since because due owing so hence given following after when while until and in near near for with or means is are who may will of from around has");
    private static readonly Lexicon Told = Lexicon.Of("(training|trained|course|leaflet|policy|talk|lesson|session on|discussed|discussion|talked about|we spoke|spoke about|asked about|asked whether|wondered|worries that|dreamt|film|story|game|book|college|as a child|as a boy|as a girl|used to|years ago|in the past|when (he|she) was|no longer|has stopped|missed|could not find|(I|we) (will|shall) {1-1})");

    public static FlagKind? KindOf(Sentence sentence)
    {
        List<LexiconMatch>? precautions = null;
        foreach (var danger in Dangers.FindOverlapping(sentence))
        {
            if (IsDenied(sentence, danger) || sentence.Paragraph.IsQuoted(danger.Span.Start, danger.Span.End)) continue;
            if (precautions is null)
            {
                precautions = [.. Precautions.FindOverlapping(sentence).Where(match => match.Entry["where"] != "clause" || BeginsAClause(sentence, match.FirstToken))];
                if (precautions.Count == 0 || Told.Any(sentence)) return null;
            }
            foreach (var precaution in precautions)
                if (AreJoined(sentence, danger, precaution) && !FlagMention.IsQuotedOrAsked(sentence, precaution) && !Directive.IsOfAll(sentence, precaution)) return FlagMention.KindNamed(danger.Entry["kind"]);
        }
        return null;
    }

    private static readonly WordSet Openings = new("so and please always then therefore hence");

    private static readonly WordSet And = new("and"), Tellers = new("will would shall could can may might did was were had am going i we");

    /// <summary>"Ms Orr will write it out and get it to school": what stands after "and" is told of her, and commands nobody.</summary>
    private static bool IsTold(Sentence sentence, int token)
    {
        if (!And.Contains(sentence.Paragraph.Tokens[token]) && !(token > sentence.FirstToken && And.Contains(sentence.Paragraph.Tokens[token - 1]))) return false;
        for (var i = sentence.FirstToken; i < token; i++)
            if (Tellers.Contains(sentence.Paragraph.Tokens[i])) return true;
        return false;
    }

    private static bool BeginsAClause(Sentence sentence, int token) => !IsTold(sentence, token) && (
        token == sentence.FirstToken || sentence.Paragraph.Tokens[token - 1] is var before && ((!before.IsWord && !before.IsGlued) || before.Is(',') || before.Is(':') || before.Is(';') || before.Is('.') || Openings.Contains(before)));

    private static bool IsDenied(Sentence sentence, LexiconMatch danger)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = danger.FirstToken - 1; i >= sentence.FirstToken && i >= danger.FirstToken - Reach && tokens[i].IsWord; i--)
            if (Not.Contains(tokens[i]) || (Had.Contains(tokens[i]) && Articles.Contains(tokens[i + 1]))) return true;
        return false;
    }

    /// <summary>"He had a fit at school" tells of one.</summary>
    private static readonly WordSet Had = new("had"), Articles = new("a an another one two");

    /// <summary>They are two things, and something between them says that one is on account of the other: a stop, "as", "so", "because of".</summary>
    private static bool AreJoined(Sentence sentence, LexiconMatch danger, LexiconMatch precaution)
    {
        var (from, to) = danger.EndToken <= precaution.FirstToken ? (danger.EndToken, precaution.FirstToken) : (precaution.EndToken, danger.FirstToken);
        if (from > to) return false;
        if (from == to) return true;
        for (var i = from; i <= to && i < sentence.EndToken; i++)
            if (!sentence.Paragraph.Tokens[i].IsWord || Joints.Contains(sentence.Paragraph.Tokens[i])) return true;
        return false;
    }
}
