using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>What people undertake to do once, as against what they do again and again or what becomes of them.</summary>
internal static class TaskVerbs
{
    private static readonly HashSet<ulong> Verbs = [.. WordClasses.Find("job")!.SelectMany(row => row.Split('|')).Append("start begin learn keep").SelectMany(row => row.Split(' ')).Select(verb => WordHash.Folded(verb))];

    /// <summary>Whether a word is the base form of one: "ring", not "rang".</summary>
    public static bool IsBase(Token token) => Verbs.Contains(token.Folded);

    public static bool Contains(Token token, string text) =>
        Verbs.Contains(token.Folded) || (token.In(text) is [.. var stem, 'e', 'd'] && (Verbs.Contains(WordHash.Folded(stem)) || Verbs.Contains(WordHash.Folded(token.In(text)[..^1])) || (stem.Length > 3 && stem[^1] == stem[^2] && Verbs.Contains(WordHash.Folded(stem[..^1]))))) || (Inflection.Base(token.In(text).ToString()) is { } plain && Verbs.Contains(WordHash.Folded(plain)));

    private static readonly WordSet States = new("be have live stay remain continue know need like want feel think hope go come move leave start begin attend return understand believe seem appear own miss lose keep enjoy sleep eat manage cope see hear meet help die grow become wait "
        + "differ disagree stand support sit join hold work behave abide the a an his her him them it me us this that my our their its your you drink smoke stop not never");
    private static readonly Lexicon Deeds = Lexicon.Of(
        "go (over|through|back to|back over|round to|and {word}|with {1-3} to|by {1-3} to) ", "come (back to|round to|and {word}) ", "see (to|about|that|if|whether) ",
        "have {1-8} (off|over|ready|done|sorted|changed|fixed|mended|fitted|copied|signed|checked|delivered|installed|repaired|cleared|moved|put|sent|typed|tested|serviced|replaced|assessed|reviewed|cut|seen to|looked at|looked into|put in|put up|booked|filed|made|drawn up|done|printed|posted|arranged|serviced|returned)", "return (the|his|her|their|my|our|its|it|a|an) ", "get {1-8} (off|over|ready|done|sorted|changed|fixed|mended|looked at|seen to|put up|put in)", "have a (word|look|talk|chat) ",
        "keep (a|an) (diary|log|record|note|list|chart) ", "meet {1-4} (to|about|and)", "help {1-4} (to|with|fill|write|find|move|apply) ", "stop (the|his|her|their|a) ", "leave {1-5} (with|at|for|in|on) ", "join {1-4} (at|in|for|to) ", "hold (a|an|the) ", "come (out|over) to {job}", "support {1-5} to {job}", "see (the|my|her|his|a) {1-4} about", "start (the|a|an) ", "work (out|through|up) ", "stand in ");

    /// <summary>Whether a deed begins at a word in its base form.</summary>
    public static bool IsDeedAt(Sentence sentence, int verb) => sentence.Paragraph.Tokens[verb] is { IsWord: true } word
        && (Deeds.At(sentence.Paragraph, verb, sentence.EndToken) is not null || (IsBase(word) && !States.Contains(word)));

    /// <summary>Whether a verb says what becomes of somebody, and not what they do once for somebody: "to stay", "to be seen"; "to go over the letters" is a deed.</summary>
    public static bool IsState(Sentence sentence, int verb) =>
        States.Contains(sentence.Paragraph.Tokens[verb]) && Deeds.At(sentence.Paragraph, verb, sentence.EndToken) is null;
}
