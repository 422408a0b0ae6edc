using System.Buffers;

namespace Recording.Analysis.Language;

/// <summary>The words by which a bracket or a label shows that something is still to be filled in.</summary>
internal static class BlankWords
{
    /// <summary>Orders: a bracket that begins with one asks the author for something, in quotation marks too.</summary>
    private static readonly WordSet Orders = new("insert enter add type complete select choose click tap specify state fill put give write describe list provide include "
        + "attach paste delete amend edit replace update check confirm find ask tbc tba tbd xx xxx xxxx lorem todo dn query qry drafting");

    /// <summary>Names of fields: a bracket that holds nothing but these and small words is a field.</summary>
    private static readonly WordSet Fields = new("name names date dates time times number numbers no address telephone phone tel email mobile dob birth age reference ref role title "
        + "job team organisation agency school hospital ward surgery practice amount sum figure figures total hours days weeks months years duration frequency details detail "
        + "text here signature initials surname forename forenames first last middle full relationship child children young person mother father "
        + "parent carer client adult worker social manager author assessor reviewer chair service "
        + "user applicant respondent gender he she they him her them his hers their theirs sex ethnicity religion language status type reason "
        + "outcome location place venue town city county postcode local authority council borough court case id nhs document report section paragraph page day month year "
        + "placeholder field value item option answer example sentence recipient sender contact next kin gp doctor nurse professional "
        + "and or of the a an for to in on at by with your my our this that be is as if applicable appropriate necessary required known relevant follow confirmed added completed inserted advised "
        + "agreed decided provided supplied determined pending outstanding awaited awaiting missing blank unknown whom who where when which what how many much");

    private static readonly WordSet Small = new("and or of the a an for to in on at by with your my our this that be is as if he she they him her them his hers their theirs no here mother father child "
        + "children parent carer adult applicant respondent known unknown person who whom where when which what how many much day year month first last court next doctor nurse relevant example");

    private static readonly string[] Ends = ["to follow", "to be confirmed", "to be added", "to be completed", "to be inserted", "to be advised", "to be agreed", "tbc", "tba", "tbd", "to finish", "to complete", "to add", "to check", "to confirm", "to insert", "to update", "to write", "to do", "here", "as appropriate", "as applicable", "?"];

    private static readonly string[] Notes = ["sic", "redacted", "withheld", "removed", "anonymised", "exhibit", "translated", "translation", "inaudible", "illegible", "laughing", "unclear", "name changed", "address known", "blank", "deceased", "emphasis", "original", "pause", "crying", "laughs"];

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(":?\t"), Crosses = SearchValues.Create("xX?._-…*•●▪ ");

    public static bool Ask(ReadOnlySpan<char> content, bool isQuoted)
    {
        var words = content.Trim();
        if (words.IsEmpty) return false;
        foreach (var note in Notes) if (words.Contains(note, StringComparison.OrdinalIgnoreCase)) return false;
        if (words.Length > 4 && words.IndexOfAnyExceptInRange('0', '9') < 0) return IsFiller(words);
        if (words.IndexOfAnyExcept(Crosses) < 0) return words.Length > 1 || words is "?" or "•" or "●";
        var tokens = new List<Token>();
        Tokenizer.Tokenize(words.ToString(), tokens);
        if (Orders.Contains(tokens[0]) || (tokens.Count > 1 && tokens[0].Folded == Please && Orders.Contains(tokens[1]))) return true;
        if (isQuoted) return false;
        foreach (var end in Ends) if (words.EndsWith(end, StringComparison.OrdinalIgnoreCase)) return true;
        return IsField(tokens) || IsAskedFor(words, tokens);
    }

    /// <summary>"[date of the meeting]", "[electronic signature]", "[school – check name]": a few words in lower case or in capitals, whose noun is a field's or that end in an order.</summary>
    private static bool IsAskedFor(ReadOnlySpan<char> content, List<Token> tokens)
    {
        if (tokens.Count > LongestField || content.ContainsAnyInRange('0', '9') || HasName(content, tokens)) return false;
        if (tokens.Count == 1) return content.Length > 2 && content.IndexOfAnyExceptInRange('a', 'z') < 0 && !Telling.Contains(tokens[0]);
        var head = tokens.FindIndex(Links.Contains);
        for (var i = 1; i < tokens.Count; i++)
            if (Telling.Contains(tokens[i])) return false;
            else if (Orders.Contains(tokens[i]) && tokens[i - 1].Kind == TokenKind.Punctuation) return true;
        return !Telling.Contains(tokens[0]) && (Heads.Contains(tokens[^1]) || (head > 0 && Heads.Contains(tokens[head - 1])));
    }

    /// <summary>Capitals that are no acronym, where not all is in capitals.</summary>
    private static bool HasName(ReadOnlySpan<char> content, List<Token> tokens)
    {
        if (content.IndexOfAnyInRange('a', 'z') < 0) return false;
        foreach (var token in tokens)
            if (token.IsCapitalised && content[token.Start..token.End].IndexOfAnyInRange('a', 'z') >= 0) return true;
        return false;
    }

    /// <summary>0000000, 1111111 and 12345678: digits to satisfy a form.</summary>
    public static bool IsFiller(ReadOnlySpan<char> word)
    {
        if (word.Length < 5 || word.ContainsAnyExceptInRange('0', '9')) return false;
        var (same, rising) = (true, true);
        for (var i = 1; i < word.Length; i++) (same, rising) = (same && word[i] == word[0], rising && (word[i] - word[i - 1] + 10) % 10 == 1);
        return same || rising;
    }

    private const int LongestField = 7;
    private static readonly WordSet Links = new("of for when");

    /// <summary>The nouns that fields are called by.</summary>
    private static readonly WordSet Heads = new("name names date dates time number address telephone phone email dob age reference ref role title team organisation school hospital ward surgery amount sum figure "
        + "figures total hours duration frequency details text signature initials surname forename relationship gender ethnicity religion language status type reason outcome location venue postcode photo photograph "
        + "logo picture genogram ecomap chronology table crest stamp summary paragraph wording quote quotation sentence example description times rate cost price grade level score result day month year");

    /// <summary>A bracket that tells and does not ask.</summary>
    private static readonly WordSet Telling = new("is was were are has had have did does said see per re his her their my our not no same above below wrong correct former maiden real only this that it");

    private static bool IsField(List<Token> tokens)
    {
        var real = 0;
        foreach (var token in tokens)
        {
            if (!token.IsWord || (token.IsGlued && token.First is '\'' or '’')) continue;
            if (!Fields.Contains(token)) return false;
            if (!Small.Contains(token)) real++;
        }
        return real > 0 || tokens.Exists(token => token.Is('/'));
    }

    /// <summary>"(name of teacher)", "(insert date)": round brackets that open with what only a form says.</summary>
    public static bool AskInRound(ReadOnlySpan<char> content)
    {
        foreach (var field in RoundFields)
            if (content.Equals(field, StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var opening in RoundOpenings)
            if (content.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return true;
        if (content is [.., '?'] && content.Length < 30 && Asks(content[..^1])) return true;
        foreach (var end in RoundEnds)
            if (content.Length < 40 && content.EndsWith(end, StringComparison.OrdinalIgnoreCase) && !content.Contains(',')) return true;
        return content.Length < 30 && (content.EndsWith(" here", StringComparison.OrdinalIgnoreCase) || content.StartsWith("add ", StringComparison.OrdinalIgnoreCase)) && !content.Contains(',');
    }

    /// <summary>"(surname?)", "(date of birth?)", "(?)".</summary>
    private static bool Asks(ReadOnlySpan<char> content)
    {
        if (content.Trim(" ?").IsEmpty) return true;
        var tokens = new List<Token>();
        Tokenizer.Tokenize(content.ToString(), tokens);
        return tokens.Count < 5 && IsField(tokens);
    }

    private static readonly string[] RoundFields = ["name", "names", "date", "dates", "time", "address", "full name", "first name", "surname", "dob", "date of birth", "school name", "name of school", "amount", "insert", "specify", "please specify", "please state", "role", "job title", "day", "list", "number", "insert name", "place", "date and time", "x", "xx", "initials"];

    private static readonly string[] RoundEnds = [" to confirm", " to check", " to add", " to insert", " to complete", " to update", " to advise", " to fill in", " tbc", " tba"];

    private static readonly string[] RoundOpenings = ["name of a ", "name of the ", "name of child", "name of worker", "name of school", "name of teacher", "name of person", "name of parent", "name of mother", "name of father", "name of carer", "name of manager", "name of chair", "name of agency", "name of organisation", "name of social ", "name of placement", "name of hospital", "name of ward", "name of doctor", "name of nurse", "name of judge", "name of court", "name of friend", "name of sibling", "names of ", "insert ", "enter name", "enter date", "add name", "add date", "add details", "date tbc", "name tbc", "time tbc", "check this", "check date", "check name", "check spelling", "date to be ", "name to be ", "state name", "specify ", "your name", "client name", "child's name", "worker name", "delete as", "to be completed", "to be confirmed", "to be inserted", "to be added", "to be advised", "to be agreed", "to be arranged", "to be allocated", "to be supplied", "to be provided", "to be checked", "to be filled", "to be updated", "name awaited", "date awaited", "details awaited", "number awaited", "to follow"];

    /// <summary>Whether a pair of brackets with nothing in it stands where a word would: "on [ ] March", "£[ ]"; others are boxes to tick.</summary>
    public static bool IsGap(ReadOnlySpan<char> before)
    {
        foreach (var word in BeforeGaps)
            if (before.EndsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    private static readonly string[] BeforeGaps = ["£", " on ", " at ", " of ", " by ", " the ", " is ", " was ", " in ", " from ", " with ", " to ", " for ", " Mr ", " Ms ", " Mrs ", " Dr "];

    /// <summary>A line to sign on: its label stands on the same line, not sentences before.</summary>
    public static bool IsForSigning(ReadOnlySpan<char> before)
    {
        if (before.LastIndexOf(". ") is > 0 and var end) before = before[end..];
        return before.Contains("sign", StringComparison.OrdinalIgnoreCase) || before.Contains("print name", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Louis XX, chapter XX.</summary>
    public static bool IsNumbered(ReadOnlySpan<char> before)
    {
        var word = before.TrimEnd();
        var start = word.LastIndexOf(' ') + 1;
        return word[start..] is "Louis" or "Chapter" or "chapter" or "Part" or "part" or "Article" or "article" or "Title" or "title" or "Volume" or "volume" or "Schedule" or "schedule" or "sized" or "size" or "Size" or "ending" || word.EndsWith("ed in", StringComparison.Ordinal);
    }

    /// <summary>"xx minutes".</summary>
    public static bool IsMeasured(ReadOnlySpan<char> after)
    {
        foreach (var unit in Units)
            if (after.StartsWith(unit, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>"for x months": a lone x after a word that a number follows.</summary>
    public static bool IsCounted(ReadOnlySpan<char> before)
    {
        foreach (var word in BeforeNumbers)
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        return before.TrimEnd().IsEmpty || IsLabelled(before);
    }

    private static readonly string[] BeforeNumbers = [" for ", " of ", " in ", " after ", " within ", " every ", " about ", " lasted ", " took ", " over ", " than ", " least ", " past ", " last ", " next ", " aged ", " is ", " was ", " has ", " had "];

    private static readonly string[] Units = [" minutes", " hours", " days", " weeks", " months", " years", " times", " per ", " people", " children", " miles", " March", " April", " May ", " June", " July", " August", " January", " February", " September", " October", " November", " December", "%", "kg", " kg", "pm", "am"];

    public static bool IsLabelled(ReadOnlySpan<char> before) => before.TrimEnd() is { Length: > 0 } label && LabelEnds.Contains(label[^1]);

    private static readonly ulong Please = WordHash.Folded("please");
}
