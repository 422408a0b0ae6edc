using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>What people undertake to do once, as against what they do again and again or what becomes of them.</summary>
internal static class TaskVerbs
{
    private static readonly HashSet<ulong> Verbs = [.. WordClasses.Find("job")!.SelectMany(row => row.Split('|')).Append("start begin learn keep").SelectMany(row => row.Split(' ')).Select(verb => WordHash.Folded(verb))];

    /// <summary>Whether a word is the base form of one: "ring", not "rang".</summary>
    public static bool IsBase(Token token, string text) => Verbs.Contains(token.Folded) || IsAgain(token, text);

    public static bool Contains(Token token, string text) =>
        IsBase(token, text) || (token.In(text) is [.. var stem, 'e', 'd'] && (Verbs.Contains(WordHash.Folded(stem)) || Verbs.Contains(WordHash.Folded(token.In(text)[..^1])) || (stem.Length > 3 && stem[^1] == stem[^2] && Verbs.Contains(WordHash.Folded(stem[..^1]))))) || (Inflection.Base(token.In(text).ToString()) is { } plain && Verbs.Contains(WordHash.Folded(plain)));

    private static readonly WordSet States = new("be have live stay remain continue know need like want feel think hope go come move leave start begin attend return understand believe seem appear own miss lose keep enjoy sleep eat manage cope see hear meet help die grow become wait "
        + "differ disagree stand support sit join hold work behave abide the a an his her him them it me us this that my our their its your you drink smoke stop not never");
    private static readonly Lexicon Deeds = Lexicon.Of(
        "go (over|through|back to|back over|round to|and {word}|with {1-3} to|by {1-3} to) ", "come (back to|round to|and {word}) ", "see (to|about|that|if|whether) ",
        "have {1-8} (off|over|ready|done|sorted|changed|fixed|mended|fitted|copied|signed|checked|delivered|installed|repaired|cleared|moved|put|sent|typed|tested|serviced|replaced|assessed|reviewed|cut|seen to|looked at|looked into|put in|put up|booked|filed|made|drawn up|done|printed|posted|arranged|serviced|returned)", "return (the|his|her|their|my|our|its|it|a|an) ", "get {1-8} (off|over|ready|done|sorted|changed|fixed|mended|looked at|seen to|put up|put in)", "have a (word|look|talk|chat) ",
        "keep (a|an) (diary|log|record|note|list|chart) ", "meet {1-4} (to|about|and)", "help {1-4} (to|with|fill|write|find|move|apply) ", "stop (the|his|her|their|a) ", "leave {1-5} (with|at|for|in|on) ", "join {1-4} (at|in|for|to) ", "hold (a|an|the) ", "come (out|over) to {job}", "support {1-5} to {job}", "see (the|my|her|his|a) {1-4} about", "have (a|an|the|his|her|our|my|their|{name}) {1-4} {job}", "get {1-5} to {job}", "get {1-6} (in|off|out|over|round|across) (by|before|to|this|next|on|at|.)", "do (the|a|an|his|her|their|my|our|{name} 's|its|some|two|all) ", "have {1-9} ({sent}|{ed})", "sit down (with|and) ", "join (up|with) ", "take (over|on|part in) ", "start (the|a|an) ", "work (out|through|up) ", "stand in ");

    private static readonly Lexicon NoDeeds = Lexicon.Of("carry on ", "find (it|that|him|her|them) (hard|easy|difficult|odd|strange|helpful|in|at|with|too) ", "put up with ", "pick up (on|speed|again)", "(draw|pay) (near|attention)", "(set|turn|get) out (below|here|in)", "(refer|return) to (him|her|it|them|this) (as|below|later)", "make (sense|progress|friends|do)", "(give|take) (rise|place|after)", "read (well|and write)", "follow (rules|the rules)");

    /// <summary>"rewrite", "recheck": to do again what is a deed.</summary>
    private static bool IsAgain(Token token, string text) => token.In(text) is ['r', 'e', _, _, _, ..] word && Verbs.Contains(WordHash.Folded(word[2..]));

    /// <summary>Whether a deed begins at a word in its base form.</summary>
    public static bool IsDeedAt(Sentence sentence, int verb) => sentence.Paragraph.Tokens[verb] is { IsWord: true } word
        && (Deeds.At(sentence.Paragraph, verb, sentence.EndToken) is not null || (IsBase(word, sentence.Paragraph.Text) && !States.Contains(word) && NoDeeds.At(sentence.Paragraph, verb, sentence.EndToken) is null));

    /// <summary>What a writer does within the record: "I will describe these below".</summary>
    private static readonly WordSet About = new("describe argue address deal outline comment turn begin conclude focus concentrate limit consider suggest say mention add recommend respect accept admit believe agree trust insist welcome is are am was were has had did does been being also in on at of , .");

    /// <summary>"carry on", "find it hard".</summary>
    public static bool IsIdle(Sentence sentence, int verb) => NoDeeds.At(sentence.Paragraph, verb, sentence.EndToken) is not null;

    /// <summary>Whether a verb says what becomes of somebody, and not what they do once for somebody: "to stay", "to be seen"; "to go over the letters" is a deed.</summary>
    public static bool IsState(Sentence sentence, int verb) =>
        (States.Contains(sentence.Paragraph.Tokens[verb]) || About.Contains(sentence.Paragraph.Tokens[verb]) || NoDeeds.At(sentence.Paragraph, verb, sentence.EndToken) is not null) && Deeds.At(sentence.Paragraph, verb, sentence.EndToken) is null;
}
