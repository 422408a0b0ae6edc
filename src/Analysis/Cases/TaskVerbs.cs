using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>What people undertake to do once, as against what they do again and again or what becomes of them.</summary>
internal static class TaskVerbs
{
    private static readonly HashSet<ulong> Verbs = [.. ("ring call phone telephone speak talk write send ask arrange book refer contact apply chase check find order make complete update email meet look collect "
        + "register request discuss follow share set invite report submit fill confirm organise organize liaise visit bring get give provide buy fix mend repair return draft prepare review explore research print post measure "
        + "install test clean take keep put see read tell let inform notify raise pass forward seek obtain consult investigate pursue hold convene circulate copy scan sign file record draw produce finish begin start "
        + "move clear sort pay lend show teach try learn join drop pick drive deliver replace change remove add open close assess reassess plan explain remind query secure source translate interpret negotiate appeal challenge "
        + "fit hand supply adjust paint cut build hang label pack list note calculate cost price chair present host choose nominate identify name locate trace settle book drop post walk drive lay hire rent design enrol enter renew fund free advertise recruit sell wash fetch carry pop nudge press type pull run swap text compose cover dig ferry").Split(' ')
        .Select(verb => WordHash.Folded(verb))];

    public static bool Contains(Token token, string text) =>
        Verbs.Contains(token.Folded) || (token.In(text) is [.. var stem, 'e', 'd'] && (Verbs.Contains(WordHash.Folded(stem)) || Verbs.Contains(WordHash.Folded(token.In(text)[..^1])) || (stem.Length > 3 && stem[^1] == stem[^2] && Verbs.Contains(WordHash.Folded(stem[..^1]))))) || (Inflection.Base(token.In(text).ToString()) is { } plain && Verbs.Contains(WordHash.Folded(plain)));

    private static readonly WordSet States = new("be have live stay remain continue know need like want feel think hope go come move leave start begin attend return understand believe seem appear own miss lose keep enjoy sleep eat manage cope see hear meet help die grow become wait "
        + "differ disagree stand work behave drink smoke stop not never");
    private static readonly Lexicon Deeds = Lexicon.Of(
        "go (over|through|back to|back over|round to|and {word}|with {1-3} to|by {1-3} to) ", "come (back to|round to|and {word}) ", "see (to|about|that|if|whether) ",
        "have {1-8} (off|over|ready|done|sorted|changed|fixed|mended|fitted|copied|signed|checked|delivered|installed|repaired|cleared|moved|put|sent|typed|tested|serviced|replaced|assessed|reviewed|cut)", "have a (word|look|talk|chat) ",
        "keep (a|an) (diary|log|record|note|list|chart) ", "meet {1-4} (to|about|and)", "help {1-4} (to|with|fill|write|find|move|apply) ", "stop (the|his|her|their|a) ", "leave {1-5} (with|at|for|in|on) ", "start (the|a|an) ", "work (out|through|up) ", "stand in ");

    /// <summary>Whether a verb says what becomes of somebody, and not what they do once for somebody: "to stay", "to be seen"; "to go over the letters" is a deed.</summary>
    public static bool IsState(Sentence sentence, int verb) =>
        States.Contains(sentence.Paragraph.Tokens[verb]) && Deeds.At(sentence.Paragraph, verb, sentence.EndToken) is null;
}
