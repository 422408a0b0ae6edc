using Recording.Analysis.Checks;

namespace Recording.Analysis.Language;

/// <summary>Finds ordinary words in capitals, as against acronyms, surnames, codes and the forms of a court.</summary>
internal static class Shouting
{
    private static readonly WordSet Ordinary = new("not never nobody none nothing always must should shall will would could cannot can't won't don't didn't very really extremely totally completely absolutely "
        + "definitely clearly only just still again also all any every everyone everything everybody each both no yes now urgent urgently immediately important vital essential please stop warning beware danger dangerous "
        + "repeatedly constantly continually continuously frequently often sometimes no-one anyone anything anybody someone before after until unless without because however but this that these those here there "
        + "already ever whatsoever whatever under over more most less least many much few same different other another another's own first last final finally worse worst better best bad good great huge massive serious "
        + "seriously severe severely high highly low too so such quite refuse refuses refused refusal ignore ignored failed fail fails lied lies lying angry hates hate love loves loved want wants wanted need needs needed "
        + "know knows known told tell tells said says say ask asked asking again's twice once three four five six seven eight nine ten hours days weeks months years times alone together away back out off down up "
        + "inside outside home drunk drugs violent abusive aggressive unsafe safe risk priority action required attention note chased chase waiting wait still-waiting late overdue missed wrong right true false fact truth "
        + "finished done complete completed every-time day night daily weekly do does did be been being is are was were has have had am if when where why how who's what which whose than then with from for into "
        + "against about around between during through refusing denied denies deny admits admitted agreed disagree disagrees disagreed allowed forbidden contact visit visits call called calling phone phoned emailed ring rang "
        + "zero several various numerous loads lots tons nowhere anywhere everywhere somewhere reason reasons decision decided happy unhappy sad upset crying screaming shouting screamed shouted furious disgusting awful "
        + "terrible horrible appalling unacceptable ridiculous amazing brilliant fantastic excellent perfect child's mother's father's house money food sleep school work family people children parents baby person woman man boy girl "
        + "think believe sure certain unsure obvious obviously apparently sadly unfortunately luckily otherwise instead except possibly maybe perhaps probably likely unlikely even though although despite "
        + "and one ones else nor keeps keep kept goes went gets comes came makes made takes took gives gave thinks wants lives sleeps cries rings "
        + "yay wow argh ugh woop whoop hooray hurray eek phew oops aha yum yuk yuck ouch boom thanks hello cheers");

    private static readonly WordSet Acronyms = new("must it us who pip mash dash salt care safe start star smart team plan reach hope act ace aim cat cam cot dot dip has had are be is am in on so to no do if as at or an my me we he by up of go "
        + "all act fast need for us aids step steps wrap talk chat pals space home");

    private static readonly WordSet Court = new("it and upon whereas ordered declared directed recorded agreed further order take notice between matter court applicant respondent hearing before penal if you must");

    private static readonly WordSet Stock = new("private confidential strictly official sensitive restricted draft copy protected without prejudice end not protectively marked appendix annex exhibit schedule part section yes no "
        + "high medium low red amber green resuscitate attempt do");

    public static IEnumerable<(int Start, int End)> In(Reading reading, Sentence sentence)
    {
        var tokens = sentence.Paragraph.Tokens;
        bool? isNotice = null;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!IsCapitals(sentence.Paragraph, i)) continue;
            if (isNotice ??= IsMostlyCapitals(sentence)) yield break;
            var end = i + 1;
            while (end < sentence.EndToken && (IsCapitals(sentence.Paragraph, end) || (tokens[end].Length == 1 && tokens[end].First is 'I' or 'A' && end + 1 < sentence.EndToken && IsCapitals(sentence.Paragraph, end + 1)))) end++;
            if (Shouts(reading, sentence, i, end) is var (first, last)) yield return (tokens[first].Start, tokens[last - 1].End);
            i = end - 1;
        }
    }

    private static bool IsCapitals(ParagraphReading paragraph, int i)
    {
        var token = paragraph.Tokens[i];
        if (!token.IsCapitalised || token.Length < 2) return false;
        foreach (var c in token.In(paragraph.Text)) if (!char.IsUpper(c) && c is not ('\'' or '’')) return false;
        return true;
    }

    /// <summary>The ordinary words of a run of capitals, from the first to the last; null where there are none or it is set so for another reason.</summary>
    private static (int First, int End)? Shouts(Reading reading, Sentence sentence, int first, int end)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (end - first == tokens.Count) return null;
        var (from, to, count, others) = (-1, -1, 0, 0);
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Length == 1) continue;
            if (!Ordinary.Contains(tokens[i]) && !(Acronyms.Contains(tokens[i]) && end - first > 1)) { others++; continue; }
            if (Stock.Contains(tokens[i]) && end - first == 1) continue;
            from = from < 0 ? i : from;
            to = i + 1;
            count++;
        }
        if (count == 0 && IsStressed(sentence, first, end)) return (first, end);
        if (count == 0 || (count == 1 && end - first == 1 && IsAcronym(tokens, first) && !IsStressed(sentence, first, end))) return null;
        if (others > count || IsOfForms(reading, sentence, first, end) || IsGluedOn(tokens, first, end)) return null;
        return others > 0 && count + others > 1 && count < 2 && end - first > 2 ? null : (from, to);
    }

    /// <summary>MUST is a screening tool as well; "she MUST go" is not it.</summary>
    private static bool IsAcronym(List<Token> tokens, int i) =>
        Acronyms.Contains(tokens[i]) && !(tokens[i].Folded == Must && i + 1 < tokens.Count && tokens[i + 1].IsWord && !Tools.Contains(tokens[i + 1]));

    /// <summary>A small word in capitals that grades the word after it or stands where only that word can: "SO much", "they ARE late".</summary>
    public static bool IsStressed(Sentence sentence, int first, int end)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (end != first + 1 || end >= sentence.EndToken || !Graded.Contains(tokens[first])) return false;
        if (first == sentence.FirstToken) return tokens[first].Folded == So && tokens[end] is { IsWord: true, IsCapitalised: false } next && !Facts.Contains(next);
        var (before, after) = (tokens[first - 1], tokens[end]);
        return before.IsWord && !before.IsCapitalised && !Articles.Contains(before) && after.IsWord && !after.IsCapitalised && !Facts.Contains(after);
    }

    private static readonly WordSet Graded = new("so has had are be am is do all who we he if");

    private static readonly WordSet Articles = new("the a an this that interim her his their under full final");

    private static readonly WordSet Facts = new("was is will has made expires expired ended ends for in to and or application lasts granted order orders on under may can had were team scheme form at with by from");

    private static readonly ulong So = WordHash.Folded("so");

    private static readonly ulong Must = WordHash.Folded("must");

    private static readonly WordSet Tools = new("score scores scored tool screening screen assessment assessments chart form of was is and for at in on nutrition malnutrition");

    /// <summary>A paragraph in capitals is a heading or a notice.</summary>
    private static bool IsMostlyCapitals(Sentence sentence)
    {
        var (capitals, words) = (0, 0);
        for (var i = 0; i < sentence.Paragraph.Tokens.Count; i++)
        {
            if (!sentence.Paragraph.Tokens[i].IsWord) continue;
            words++;
            capitals += IsCapitals(sentence.Paragraph, i) ? 1 : 0;
        }
        return capitals * 10 > words * 7;
    }

    private static bool IsOfForms(Reading reading, Sentence sentence, int first, int end)
    {
        var tokens = sentence.Paragraph.Tokens;
        var (court, stock) = (0, 0);
        for (var i = first; i < end; i++)
        {
            court += Court.Contains(tokens[i]) ? 1 : 0;
            stock += Stock.Contains(tokens[i]) ? 1 : 0;
        }
        if (stock == end - first) return true;
        var isCourt = Kinds.Of(reading).Kind == DocumentKind.CourtReport;
        return court * 2 >= end - first && (isCourt || first == sentence.FirstToken) && court > 0 && !(end - first == 1 && !isCourt)
            || (end - first > 2 && tokens[first].Folded == WordHash.Folded("it") && tokens[first + 1].Folded == WordHash.Folded("is") && Court.Contains(tokens[first + 2]));
    }

    /// <summary>Part of a code or a name: COVID-19, NOT-FOR-RESUS.</summary>
    private static bool IsGluedOn(List<Token> tokens, int first, int end) =>
        (first > 0 && tokens[first].IsGlued && tokens[first - 1].First is '/' or '_' or '#') || (end < tokens.Count && tokens[end].IsGlued && tokens[end].First is '/' or '_' or '#');
}
