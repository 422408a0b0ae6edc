using System.Collections.Frozen;

namespace Recording.Analysis.Language;

/// <summary>A contraction and the words that it may stand for: one if that is sure, else those to choose from.</summary>
/// <param name="IsCommon">Whether it is built on a common word and not on a name.</param>
internal readonly record struct Contracted(int FirstToken, int Start, int End, IReadOnlyList<string> Full, bool IsCommon);

/// <summary>Tells "she's been" from "Sagal's coat", and what each contraction stands for.</summary>
internal static class Contractions
{
    private static readonly FrozenDictionary<ulong, string> Negatives = Table(
        "don't:do not", "doesn't:does not", "didn't:did not", "can't:cannot", "couldn't:could not", "won't:will not", "wouldn't:would not", "shan't:shall not",
        "shouldn't:should not", "isn't:is not", "aren't:are not", "wasn't:was not", "weren't:were not", "hasn't:has not", "haven't:have not", "hadn't:had not",
        "mustn't:must not", "needn't:need not", "mightn't:might not", "oughtn't:ought not", "daren't:dare not", "usedn't:used not",
        "dont:do not", "doesnt:does not", "didnt:did not", "couldnt:could not", "wouldnt:would not", "shouldnt:should not", "isnt:is not", "wasnt:was not",
        "werent:were not", "hasnt:has not", "havent:have not", "hadnt:had not", "arent:are not", "cant:cannot", "theyre:they are", "theyve:they have",
        "youre:you are", "youve:you have", "ive:I have", "weve:we have", "shouldve:should have", "wouldve:would have", "couldve:could have");

    private static readonly FrozenSet<ulong> Pronouns = Set("he she it that there here this what who where how when why everyone everything someone something nobody nothing anyone"),
        Subjects = Set("i you he she it we they there who that"),
        HasWords = Set("been got had gone done become taken made given seen come lost left moved started stopped begun said told asked agreed refused missed had shown grown known written "
            + "stayed lived worked tried used always never already recently since met kept found put run paid sent turned settled"),
        AfterNoun = Set("a an been got not gone always never already also very quite still really currently doing going coming getting having saying trying had"),
        HadWords = Set("been had gone done got better already never just taken made given seen come lost left moved started stopped said told asked agreed refused missed forgotten fallen");

    private static readonly ulong Let = WordHash.Folded("let"), Noone = WordHash.Folded("one"), Am = WordHash.Folded("'m"), Is = WordHash.Folded("'s"),
        Had = WordHash.Folded("'d"), Are = WordHash.Folded("'re"), Have = WordHash.Folded("'ve"), Will = WordHash.Folded("'ll"), Not = WordHash.Folded("not");

    /// <summary>The contraction whose last token this is, if it is one.</summary>
    public static Contracted? At(ParagraphReading paragraph, int i, int end)
    {
        var token = paragraph.Tokens[i];
        if (token.First is not ('\'' or '’')) return Negative(paragraph, i, end);
        if (!token.IsGlued || i == 0 || !paragraph.Tokens[i - 1].IsWord) return null;
        var next = i + 1 < end ? paragraph.Tokens[i + 1].Folded : 0;
        var host = paragraph.Tokens[i - 1];
        var verbs = Verbs(token.Folded, host, next);
        if (verbs.Count == 0) return null;
        var word = paragraph.Text[host.Start..host.End];
        return new(i - 1, host.Start, token.End, [.. verbs.Select(verb => $"{word} {verb}")], token.Folded != Is || Pronouns.Contains(host.Folded) || host.Folded == Let);
    }

    private static IReadOnlyList<string> Verbs(ulong clitic, Token host, ulong next)
    {
        if (clitic == Am) return ["am"];
        if (clitic == Are) return ["are"];
        if (clitic == Have) return ["have"];
        if (clitic == Will) return ["will"];
        if (clitic == Had) return !Subjects.Contains(host.Folded) ? [] : HadWords.Contains(next) ? ["had"] : ["would", "had"];
        if (clitic != Is || host.Folded == Noone) return [];
        if (host.Folded == Let) return ["us"];
        if (Pronouns.Contains(host.Folded)) return IsVerb(host, next);
        return AfterNoun.Contains(next) ? IsVerb(host, next) : [];
    }

    /// <summary>"Everyone's views" and "who's who" are none of ours.</summary>
    private static IReadOnlyList<string> IsVerb(Token host, ulong next)
    {
        var mayPossess = host.Length > 5 && !AfterNoun.Contains(next);
        if (mayPossess) return [];
        if (next == Not) return ["is", "has"];
        return HasWords.Contains(next) && next != WordHash.Folded("lost") && next != WordHash.Folded("gone") ? ["has"] : AfterNoun.Contains(next) || next == 0 ? ["is"] : ["is", "has"];
    }

    private static Contracted? Negative(ParagraphReading paragraph, int i, int end)
    {
        var token = paragraph.Tokens[i];
        if (token.Length is < 3 or > 9 || !Negatives.TryGetValue(token.Folded, out var full)) return null;
        var words = token.In(paragraph.Text);
        var isAsked = i + 1 < end && Subjects.Contains(paragraph.Tokens[i + 1].Folded) && full.EndsWith(" not", StringComparison.Ordinal);
        if (words.Length > 1 && char.IsUpper(words[1])) full = full.ToUpperInvariant();
        else if (char.IsUpper(words[0])) full = char.ToUpperInvariant(full[0]) + full[1..];
        if (!isAsked) return new(i, token.Start, token.End, [full], true);
        var subject = paragraph.Tokens[i + 1];
        var split = full.Replace(" not", "", StringComparison.Ordinal).Replace("not", "", StringComparison.Ordinal);
        return new(i, token.Start, token.End, [$"{split} {subject.In(paragraph.Text)} not", full], true);
    }

    private static FrozenDictionary<ulong, string> Table(params string[] pairs) =>
        pairs.Select(pair => pair.Split(':')).ToFrozenDictionary(pair => WordHash.Folded(pair[0]), pair => pair[1]);

    private static FrozenSet<ulong> Set(string words) => words.Split(' ').Select(word => WordHash.Folded(word)).ToFrozenSet();
}
