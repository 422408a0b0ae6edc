using System.Collections.Frozen;

namespace Recording.Analysis.Language;

/// <summary>Finds what is an acronym in a text, and what only looks like one: names, initials, references, capitals for emphasis.</summary>
internal static class AcronymUses
{
    /// <summary>Words that writers put in capitals to stress them, or that headings and forms hold in capitals.</summary>
    private static readonly FrozenSet<string> Words = ("a about after again all alone also always am an and any are as ask at away bad be been before being big both but by call calls came can cannot care case child come "
        + "could daily date day days dead did do does done down each eat end even ever every extra fact fell few file first five fix for four free from full get go god good got had half hard has have he hear held help her here "
        + "high him his hit home hot hour how i if in into is issue it its job just keep key kill know last late left less let life like list live long look lost love low mad made main make man many may me meet men might mine more "
        + "most move much mum must my name need never new next night no nobody none noone nor not note noted nothing now of off often oh ok old on once one only open or order other our out over own part past pay plan plans please point "
        + "read ready real really risk run sad safe said same saw say says see seen self send sent set she should sick since six so some soon still stop such take talk team ten than that the their them then there these they this "
        + "those three time to today told too top total true try two under until up upon urgent us use used very view visit voice was way we week well went were what when where which who whole why will with won work worse would yes yet you "
        + "your dad son baby boy girl door fire gas key keys kids left right wrong north south east west main yard road street close lane court house hall the end start begin stay sure tell told touch wait walk want warn "
        + "alert allergy danger draft final copy private secret strict strictly warning caution void paid unpaid due sum both half nil zero sex male female age yay wow argh ugh grr woop whoop hooray hurray boo eek phew oops oh ah aha hmm yum yuk yuck ouch shh ha haha hehe boom bang hi hello hey cheers thanks "
        + "ref refs mob attn cc bcc enc encs ps re hugs kiss xmas").Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Nouns = ("team project service programme form group panel meeting meetings scheme referral referrals assessment assessments tool plan plans worker workers clinic unit model training course officer lead "
        + "process checklist score review reviews order orders visit visits report reports status condition manager nurse support funding assessor").Split(' ').ToFrozenSet();

    private static readonly WordSet Determiners = new("the a an his her their our this that");

    public static IReadOnlyList<AcronymUse> Of(Reading reading)
    {
        var found = new List<AcronymUse>();
        var initials = new Lazy<HashSet<string>>(() => NameInitials.Of(reading));
        foreach (var paragraph in reading.Paragraphs)
            foreach (var sentence in paragraph.Sentences)
                if (HasCapitals(sentence) && !IsShouted(sentence)) Read(reading, sentence, initials, found);
        return found;
    }

    private static bool HasCapitals(Sentence sentence)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (IsCandidate(sentence.Paragraph.Text, tokens[i])) return true;
        return false;
    }

    /// <summary>Two capitals, or one letter of "O/E" and "S.W.".</summary>
    private static bool IsCandidate(string text, Token token)
    {
        if (!token.IsCapitalised || token.Length > 9) return false;
        if (token.Length == 1) return token.End < text.Length && text[token.End] is '/' or '.' or '&';
        for (var i = token.Start + 1; i < token.End; i++)
            if (char.IsUpper(text[i])) return true;
        return token.Length is 4 or 5;
    }

    private static bool IsShouted(Sentence sentence)
    {
        var (capitals, words) = (0, 0);
        var tokens = sentence.Paragraph.Tokens;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!tokens[i].IsWord || tokens[i].Length < 2) continue;
            words++;
            if (IsAllCapitals(tokens[i].In(sentence.Paragraph.Text))) capitals++;
        }
        return words >= 4 && capitals * 2 > words;
    }

    private static void Read(Reading reading, Sentence sentence, Lazy<HashSet<string>> initials, List<AcronymUse> found)
    {
        var (text, tokens) = (sentence.Paragraph.Text, sentence.Paragraph.Tokens);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!IsCandidate(text, tokens[i]) || (tokens[i].IsGlued && i > 0 && tokens[i - 1].Kind == TokenKind.Number)) continue;
            var end = EndOfRun(tokens, i, sentence.EndToken);
            var use = end > i + 1 ? Known(reading, sentence, i, end) : null;
            if (use is null && end > i + 1 && HasDigits(text, tokens, i, end)) { i = end - 1; continue; }
            use ??= Known(reading, sentence, i, i + 1) ?? Unknown(reading, sentence, i, initials);
            if (use is null || Shouting.IsStressed(sentence, use.FirstToken, use.EndToken) || IsAllowed(reading, use) || IsInitials(use, initials) || IsInnocent(use)) { if (end > i + 1 && use is not null) i = use.EndToken - 1; continue; }
            found.Add(use);
            i = use.EndToken - 1;
        }
    }

    /// <summary>To the end of what is written without spaces: "CP-IS", "O/E", "S.W.", "SAR-2231".</summary>
    private static int EndOfRun(List<Token> tokens, int first, int end)
    {
        var i = first + 1;
        while (i < end && tokens[i].IsGlued && (tokens[i].Kind == TokenKind.Number || (tokens[i].IsWord && tokens[i].First is not ('\'' or '’')) || tokens[i].IsHyphen || tokens[i].First is '/' or '.' or '&' or '+')) i++;
        while (i > first + 1 && !tokens[i - 1].IsWord && tokens[i - 1].Kind != TokenKind.Number) i--;
        return i;
    }

    private static bool HasDigits(string text, List<Token> tokens, int first, int end) =>
        text.AsSpan(tokens[first].Start, tokens[end - 1].End - tokens[first].Start).ContainsAnyInRange('0', '9');

    private static AcronymUse? Known(Reading reading, Sentence sentence, int first, int end)
    {
        var (text, tokens, glossary) = (sentence.Paragraph.Text, sentence.Paragraph.Tokens, reading.Options.Glossary);
        var words = text[tokens[first].Start..tokens[end - 1].End];
        var dotted = words.Contains('.', StringComparison.Ordinal);
        if (dotted)
        {
            if (IsByName(tokens, first, end)) return null;
            words = words.Replace(".", "", StringComparison.Ordinal);
        }
        var isPlural = false;
        if (!glossary.Acronyms.TryGetValue(words, out var entry) && words.Length > 2 && words[^1] == 's')
            isPlural = glossary.Acronyms.TryGetValue(words[..^1], out entry);
        return entry is null || glossary.KnownAcronyms.Contains(words) ? null : new(sentence.Paragraph, sentence, first, end, entry.Term, isPlural, entry);
    }

    private static AcronymUse? Unknown(Reading reading, Sentence sentence, int i, Lazy<HashSet<string>> initials)
    {
        var (text, tokens) = (sentence.Paragraph.Text, sentence.Paragraph.Tokens);
        var word = tokens[i].In(text).ToString();
        var isPlural = word.Length > 2 && word[^1] == 's' && IsAllCapitals(word.AsSpan(0, word.Length - 1));
        var letters = isPlural ? word[..^1] : word;
        if (letters.Length is < 2 or > 6 || !IsAllCapitals(letters) || reading.Options.Glossary.KnownAcronyms.Contains(letters) || reading.Options.Glossary.KnownAcronyms.Contains(word)) return null;
        if (letters.All(c => c is 'I' or 'V' or 'X') || Words.Contains(letters.ToLowerInvariant()) || initials.Value.Contains(letters)) return null;
        if (IsByNumber(text, tokens, i) || IsByName(tokens, i, i + 1) || IsByCapitals(text, tokens, i)) return null;
        if (letters.Length > 3 && letters.AsSpan().ContainsAny("AEIOU") && !(i + 1 < tokens.Count && Nouns.Contains(tokens[i + 1].In(text).ToString())) && !(i > sentence.FirstToken && Determiners.Contains(tokens[i - 1]))
            && !(i > 0 && i + 1 < tokens.Count && tokens[i - 1].Is('(') && tokens[i + 1].Is(')'))) return null;
        return new(sentence.Paragraph, sentence, i, i + 1, letters, isPlural, null);
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsUpper(c)) return false;
        return word.Length > 0;
    }

    /// <summary>References, postcodes, number plates, neutral citations.</summary>
    private static bool IsByNumber(string text, List<Token> tokens, int i) =>
        IsNumeric(text, tokens, i - 1) || IsNumeric(text, tokens, i + 1) || (i > 0 && tokens[i - 1].Is(']'));

    private static bool IsNumeric(string text, List<Token> tokens, int i) =>
        i >= 0 && i < tokens.Count && (tokens[i].Kind == TokenKind.Number || (tokens[i].IsCapitalised && tokens[i].In(text).ContainsAnyInRange('0', '9')));

    /// <summary>Beside a capitalised word: a surname in capitals, a firm, initials.</summary>
    private static bool IsByName(List<Token> tokens, int first, int end) =>
        (first > 1 && IsName(tokens[first - 1]) && (tokens[first - 2].IsWord || first > 2)) || (end < tokens.Count && IsName(tokens[end]))
        || (end + 1 < tokens.Count && tokens[end].Is('.') && IsName(tokens[end + 1]) && tokens[end].IsGlued && first + 1 < end);

    private static bool IsName(Token token) => token.IsCapitalised && token.Length > 2;

    private static bool IsByCapitals(string text, List<Token> tokens, int i) =>
        (i > 0 && tokens[i - 1].IsWord && tokens[i - 1].Length > 3 && IsAllCapitals(tokens[i - 1].In(text)))
        || (i + 1 < tokens.Count && tokens[i + 1].IsWord && tokens[i + 1].Length > 3 && IsAllCapitals(tokens[i + 1].In(text)));

    private static bool IsAllowed(Reading reading, AcronymUse use) =>
        (use.Entry is not null && reading.Options.Glossary.Allows(use.Entry, use.Words, reading.Options.TermsAllowed))
        || reading.Options.TermsAllowed.Contains(use.Letters) || reading.Options.Glossary.Allowed.Contains(use.Letters);

    /// <summary>"MH rang" where a Maria Hughes is named; but "the MH team" is the acronym.</summary>
    private static bool IsInitials(AcronymUse use, Lazy<HashSet<string>> initials)
    {
        if (use.Letters.Length > 3 || !initials.Value.Contains(use.Letters)) return false;
        if (use.FirstToken == use.Sentence.FirstToken) return true;
        var before = use.Paragraph.Tokens[use.FirstToken - 1];
        return !(before.IsWord && !before.IsCapitalised && Determiners.Contains(before));
    }

    private static bool IsInnocent(AcronymUse use)
    {
        if (use.Entry is not { Innocent.Count: > 0 } entry) return false;
        var (text, tokens) = (use.Paragraph.Text, use.Paragraph.Tokens);
        foreach (var phrase in entry.Innocent)
        {
            var matcher = new PhraseMatcher();
            matcher.Add(phrase, 0);
            for (var i = Math.Max(0, use.FirstToken - 4); i <= use.FirstToken; i++)
                if (matcher.Longest(text, tokens, i, tokens.Count) is { } wider && wider.EndToken >= use.EndToken) return true;
        }
        return false;
    }
}
