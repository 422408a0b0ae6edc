namespace Recording.Analysis.Language;

/// <summary>A run of capitalised words that may name a person, a title before it left out.</summary>
/// <param name="IsPlace">Whether a word in it says that it names a place, a street or an organisation.</param>
/// <param name="IsAtStart">Whether it begins its sentence, where any word has a capital.</param>
internal sealed record NameRun(ParagraphReading Paragraph, int FirstToken, int EndToken, bool HasTitle, bool IsPlace, bool IsAtStart)
{
    private static readonly WordSet Titles = new("mr mrs ms miss mx dr prof professor pc pcso wpc wpcso dc ds di dci sgt sergeant sister nurse matron judge sir lady lord dame cllr councillor reverend rev canon father imam rabbi master");

    private static readonly WordSet Places = new("street road avenue lane close drive court house lodge hall way terrace gardens grove place square park hill crescent view mews row green rise villas "
        + "council borough county city hospital ward clinic surgery centre center school academy college university nursery team service services trust board authority office department police "
        + "church mosque temple library hub unit home homes housing association society agency ltd limited group foundation charity station bank building buildings flat room court act order "
        + "code rules regulations scheme plan assessment report project club cafe café bridge farm cottage manor close walk quay wharf docks dock market shop supermarket pharmacy chemist "
        + "general primary secondary infant junior high grammar community family united city town village north south east west upper lower new old great heol ysgol stryd maes festival");

    private static readonly WordSet NotNames = new("january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
        + "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thurs fri sat sun christmas easter ramadan eid diwali hanukkah bank new "
        + "english welsh scottish irish british polish urdu punjabi turkish arabic somali french german spanish italian portuguese cantonese mandarin bengali gujarati hindi tamil pashto dari farsi "
        + "kurdish romanian bulgarian lithuanian latvian ukrainian russian chinese european african asian caribbean jamaican nigerian ghanaian pakistani indian bangladeshi jewish muslim christian hindu sikh catholic "
        + "england wales scotland ireland britain london europe uk i i'm god universal credit benefit allowance mum dad mam nan nana nanny gran grandma grandad grandpa granny auntie uncle mummy daddy mother father "
        + "year reception section part article paragraph schedule appendix annex exhibit table figure number page case chapter form applicant respondent guardian claimant tenant landlord child children "
        + "social worker manager officer director head key lead senior deputy chief honour dear yours sincerely faithfully regards re ref reference date dated name address telephone tel email note");

    private static readonly WordSet Particles = new("de da di del van von der den bin ibn al el ap ab ferch le la st");

    private static readonly WordSet Openers = new("a an the this that these those he she they it we you his her their its our my your who what when where why how which while whilst if as at by for from in into of off on onto out over to up with without "
        + "after before during since until because although though but and or nor so yet both each every either neither all any some most many few several no not none nobody nothing there here then now today yesterday tomorrow "
        + "also however therefore meanwhile finally first firstly second secondly third lastly next once twice again only just even still already later earlier together since between under above below about against among through throughout across along near "
        + "dear hello hi thanks thank please yes ask tell call write visit see meet read record check contact speak send give take make let arrange complete confirm discuss refer review agree continue support help between is are was were has have had do does did will would can could should may might must "
        + "one two three four five six seven eight nine ten people staff carers carer family parents parent children child police school health housing education nursing social adult young breakfast lunch tea dinner money rent work sleep swimming home school college "
        + "visited met saw rang phoned telephoned texted emailed called spoke wrote took drove told gave sent asked collected supported observed joined helped reminded advised encouraged prompted accompanied contacted interviewed");

    public int Length => EndToken - FirstToken;

    /// <summary>"Dr", "Mrs", "PC".</summary>
    public static bool IsTitle(string word) => Titles.Has(word);

    /// <summary>The words of a run that are names, hyphens and particles left out.</summary>
    public IEnumerable<int> Parts()
    {
        for (var i = FirstToken; i < EndToken; i++)
            if (Paragraph.Tokens[i].IsCapitalised) yield return i;
    }

    public string Words => Paragraph.Text[Paragraph.Tokens[FirstToken].Start..Paragraph.Tokens[EndToken - 1].End];

    /// <summary>The runs of a paragraph.</summary>
    /// <param name="lower">The words that the document has in lower case too.</param>
    public static IEnumerable<NameRun> In(ParagraphReading paragraph, HashSet<ulong> lower)
    {
        var tokens = paragraph.Tokens;
        var sentence = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            while (sentence + 1 < paragraph.Sentences.Count && paragraph.Sentences[sentence + 1].FirstToken <= i) sentence++;
            if (!tokens[i].IsCapitalised) continue;
            var start = i == paragraph.Sentences[sentence].FirstToken || (i > 0 && tokens[i - 1].Kind == TokenKind.Punctuation && tokens[i - 1].First is '“' or '"' or '‘' or '\'' or ':' or '(');
            var title = false;
            var first = i;
            while (first < tokens.Count && Titles.Contains(tokens[first]) && tokens[first].IsCapitalised)
            {
                title = true;
                first++;
                if (first < tokens.Count && tokens[first].Is('.')) first++;
            }
            if (!title && start && (Openers.Contains(tokens[first]) || (lower.Contains(tokens[first].Folded) && !GivenNames.Contains(GivenNames.Fold(tokens[first].In(paragraph.Text).ToString())))))
            {
                first++;
                start = false;
            }
            var (end, place) = End(paragraph, first);
            if (end > first) yield return new(paragraph, first, end, title, place, start && !title);
            i = Math.Max(i, end - 1);
        }
    }

    private static (int End, bool IsPlace) End(ParagraphReading paragraph, int first)
    {
        var tokens = paragraph.Tokens;
        var (i, place) = (first, false);
        while (i < tokens.Count)
        {
            if (IsNameLike(paragraph, tokens[i]) || (i > first && Places.Contains(tokens[i]) && tokens[i].IsCapitalised)) { place |= Places.Contains(tokens[i]); i++; }
            else if (i > first && IsSurnameInCapitals(paragraph, tokens, i)) i++;
            else if (i > first && tokens[i].IsHyphen && tokens[i].IsGlued && i + 1 < tokens.Count && tokens[i + 1].IsCapitalised) i++;
            else if (i > first && Particles.Contains(tokens[i]) && i + 1 < tokens.Count && IsNameLike(paragraph, tokens[i + 1])) i++;
            else break;
        }
        return (i, place || (first > 0 && tokens[first - 1].Kind == TokenKind.Number && !IsYear(tokens, first - 1) && i < tokens.Count && tokens[i].Is(',')));
    }

    /// <summary>"On 4 November 2023 Dale Pike, her father, …": the number is a date's, not a house's.</summary>
    private static bool IsYear(List<Token> tokens, int at) => tokens[at].Length == 4 && at > 0 && Calendar.MonthOf(tokens[at - 1]) > 0;

    /// <summary>"Ada LOWE", as the police write.</summary>
    private static bool IsSurnameInCapitals(ParagraphReading paragraph, List<Token> tokens, int i) =>
        tokens[i] is { IsWord: true, Length: >= ShortestSurname } token && !token.In(paragraph.Text).ContainsAnyExceptInRange('A', 'Z') && GivenNames.Contains(GivenNames.Fold(tokens[i - 1].In(paragraph.Text).ToString())) && char.IsLower(tokens[i - 1].In(paragraph.Text)[^1]);

    private const int ShortestSurname = 4;

    private static bool IsNameLike(ParagraphReading paragraph, Token token)
    {
        if (!token.IsCapitalised || token.Length < 2 || NotNames.Contains(token) || Titles.Contains(token)) return false;
        var word = token.In(paragraph.Text);
        return !char.IsUpper(word[1]) || word[1] == '\'' || (word.Length > 2 && char.IsLower(word[2]));
    }
}
