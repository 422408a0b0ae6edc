namespace Recording.Analysis.Language;

/// <summary>The forms of an English word, each verb form with its place so that another verb can be put into the same.</summary>
internal static class Inflection
{
    /// <summary>The irregular verbs that records use: base, past, participle, and the forms that break the rules otherwise.</summary>
    private static readonly Dictionary<string, string[]> Irregular = new[]
    {
        "be is are am was were been being 's 're 'm", "have has had having 've", "do does did done doing", "go goes went gone going",
        "get gets got gotten getting", "give gives gave given giving", "take takes took taken taking", "make makes made making",
        "come comes came coming", "become becomes became becoming", "see sees saw seen seeing", "say says said saying", "tell tells told telling",
        "think thinks thought thinking", "know knows knew known knowing", "feel feels felt feeling", "find finds found finding",
        "keep keeps kept keeping", "leave leaves left leaving", "lose loses lost losing", "bring brings brought bringing", "put puts putting",
        "run runs ran running", "hold holds held holding", "stand stands stood standing", "understand understands understood understanding",
        "speak speaks spoke spoken speaking", "break breaks broke broken breaking", "choose chooses chose chosen choosing",
        "write writes wrote written writing", "draw draws drew drawn drawing", "grow grows grew grown growing", "throw throws threw thrown throwing",
        "show shows showed shown showing", "hit hits hitting", "hurt hurts hurting", "let lets letting", "set sets setting", "cut cuts cutting",
        "sit sits sat sitting", "meet meets met meeting", "lead leads led leading", "read reads reading", "send sends sent sending",
        "spend spends spent spending", "build builds built building", "sell sells sold selling", "buy buys bought buying",
        "catch catches caught catching", "teach teaches taught teaching", "fight fights fought fighting", "seek seeks sought seeking",
        "begin begins began begun beginning", "drink drinks drank drunk drinking", "ring rings rang rung ringing", "fall falls fell fallen falling",
        "eat eats ate eaten eating", "drive drives drove driven driving", "hide hides hid hidden hiding", "lie lies lied lying lay lain",
        "lay lays laid laying", "pay pays paid paying", "mean means meant meaning", "sleep sleeps slept sleeping", "steal steals stole stolen stealing",
        "shake shakes shook shaken shaking", "undertake undertakes undertook undertaken undertaking", "withdraw withdraws withdrew withdrawn withdrawing",
        "refer refers referred referring", "occur occurs occurred occurring", "refute refutes refuted refuting", "commit commits committed committing",
        "admit admits admitted admitting", "permit permits permitted permitting", "transfer transfers transferred transferring",
        "deal deals dealt dealing", "stick sticks stuck sticking", "feed feeds fed feeding", "win wins won winning", "wear wears wore worn wearing",
        "bear bears bore borne bearing", "forget forgets forgot forgotten forgetting", "blow blows blew blown blowing", "bite bites bit bitten biting",
        "beat beats beaten beating", "quit quits quitting", "cost costs costing", "burst bursts bursting", "swear swears swore sworn swearing", "sink sinks sank sunk sinking",
        "child children", "person people persons", "man men", "woman women", "wife wives", "life lives", "foot feet", "tooth teeth", "criterion criteria", "crisis crises",
        "diagnosis diagnoses", "analysis analyses", "basis bases", "self selves",
    }.Select(line => line.Split(' ')).ToDictionary(forms => forms[0], StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Bases = Irregular.SelectMany(verb => verb.Value, (verb, form) => (form, verb.Key))
        .GroupBy(pair => pair.form, StringComparer.Ordinal).ToDictionary(forms => forms.Key, forms => forms.First().Key, StringComparer.Ordinal);

    /// <summary>The base of an irregular form: "ring" of "rang"; null where the word is not listed.</summary>
    public static string? Base(string form) => Bases.GetValueOrDefault(form);

    /// <summary>Every form of a word, itself included; a hyphenated word inflects in its last part.</summary>
    public static IEnumerable<string> Forms(string word) =>
        Irregular.TryGetValue(word, out var forms) ? forms.Append(WithS(word)).Distinct() : new[] { word, WithS(word), Past(word), Ing(word) }.Distinct();

    public static string WithS(string word) => word switch
    {
        _ when word.EndsWith('y') && !Vowel(word, 2) => word[..^1] + "ies",
        _ when word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) => word + "es",
        "go" or "do" or "veto" or "echo" => word + "es",
        _ => word + "s",
    };

    public static string Plural(string word) =>
        Irregular.TryGetValue(word, out var forms) && !HasIng(forms) ? forms[1] : WithS(word);

    /// <summary>As in "she gives".</summary>
    public static string ThirdPerson(string word) => Irregular.TryGetValue(word, out var forms) && HasIng(forms) ? forms[1] : WithS(word);

    public static string Past(string word) => word switch
    {
        "be" => "was",
        _ when Irregular.TryGetValue(word, out var forms) && HasIng(forms) => Middle(forms).FirstOrDefault(word),
        _ when word.EndsWith('e') => word + "d",
        _ when word.EndsWith('y') && !Vowel(word, 2) => word[..^1] + "ied",
        _ when Doubles(word) => word + word[^1] + "ed",
        _ => word + "ed",
    };

    /// <summary>As in "has been given".</summary>
    public static string Participle(string word) => word switch
    {
        "be" => "been",
        "get" => "got",
        _ when Irregular.TryGetValue(word, out var forms) && HasIng(forms) => Middle(forms).LastOrDefault(word),
        _ => Past(word),
    };

    private static bool HasIng(string[] forms) => forms.Any(f => f != forms[0] && f.EndsWith("ing", StringComparison.Ordinal));

    /// <summary>What stands between "gives" and "giving".</summary>
    private static IEnumerable<string> Middle(string[] forms) => forms.Skip(2).TakeWhile(f => !f.EndsWith("ing", StringComparison.Ordinal));

    public static string Ing(string word) => word switch
    {
        _ when Irregular.TryGetValue(word, out var forms) && forms.FirstOrDefault(f => f.EndsWith("ing", StringComparison.Ordinal) && f != word) is { } ing => ing,
        _ when word.EndsWith("ie", StringComparison.Ordinal) => word[..^2] + "ying",
        _ when word.EndsWith('e') && !word.EndsWith("ee", StringComparison.Ordinal) => word[..^1] + "ing",
        _ when Doubles(word) => word + word[^1] + "ing",
        _ => word + "ing",
    };

    /// <summary>Longer words with the stress at their end ("concurred", but "offered").</summary>
    private static readonly HashSet<string> StressedLast = [.. "concur incur recur demur defer infer confer prefer deter submit omit emit transmit remit regret equip acquit rebut allot abet".Split(' ')];

    /// <summary>Short words double their last consonant ("stopped"), and British English doubles a last l ("cancelled").</summary>
    private static bool Doubles(string word)
    {
        if (StressedLast.Contains(word)) return true;
        if (word.Length < 3 || "aeiouwxy".Contains(word[^1], StringComparison.Ordinal) || !Vowel(word, 2)) return false;
        if (word[^1] == 'l' && !Vowel(word, 3)) return true;
        return !Vowel(word, 3) && !word[..^2].Any(c => "aeiouy".Contains(c, StringComparison.Ordinal));
    }

    private static bool Vowel(string word, int fromEnd) => word.Length >= fromEnd && "aeiou".Contains(word[^fromEnd], StringComparison.Ordinal);
}
