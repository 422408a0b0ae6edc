using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>What a task is about: the words from its verb to where the day by which, or a condition, begins.</summary>
internal static class TaskMatter
{
    private static readonly WordSet Deadlines = new("by before on within until for at this next");

    /// <summary>Where the thing to do ends and the day by which begins.</summary>
    public static int EndOf(RecordReading record, Sentence sentence, int verb)
    {
        var end = verb + 1;
        while (end < sentence.EndToken && !(Conditions.Contains(sentence.Paragraph.Tokens[end]) && !IsAsked(sentence, end)) && !(sentence.Paragraph.Tokens[end].Folded == As && sentence.Paragraph.Tokens[end - 1].Is(','))) end++;
        foreach (var date in Dates.Of(record.Reading).In(sentence.Paragraph, verb, end))
            if (date.FirstToken > verb + 1 && date.FirstToken <= end) return Deadlines.Contains(sentence.Paragraph.Tokens[date.FirstToken - 1]) ? date.FirstToken - 1 : date.FirstToken;
        return end;
    }

    /// <summary>"ask if the tablets can come in packs": what is asked, and no condition.</summary>
    private static bool IsAsked(Sentence sentence, int i) => sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text) is "if" && DeedEnds.IsAsking(Gist.Stem(sentence.Paragraph.Tokens[i - 1].In(sentence.Paragraph.Text)));

    /// <summary>What it is about; "Harbour Surgery" may be "the surgery" later.</summary>
    public static Gist About(RecordReading record, Sentence sentence, int first, int end, string who = "")
    {
        var gist = WithThings(record, sentence, Gist.Of(sentence.Paragraph, first, end), first, end);
        gist.Names.ExceptWith(who.Split(' ').Select(part => WordHash.Folded(part)));
        for (var i = first; i < end; i++)
            if (sentence.Paragraph.Tokens[i].IsCapitalised && TaskActor.IsAgency(sentence.Paragraph.Tokens[i])) gist.Words.Add(Gist.Stem(sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text)));
        return WithAcronyms(gist, sentence.Paragraph, first, end);
    }

    /// <summary>"Harbour Boxing Club" may be "the boxing club" later: a name that is no person's is of words.</summary>
    public static Gist WithThings(RecordReading record, Sentence sentence, Gist gist, int first, int end)
    {
        if (gist.Names.Count == 0) return gist;
        var people = People.Of(record.Reading);
        foreach (var run in people.RunsIn(sentence))
            if (run.FirstToken < end && run.EndToken > first && !run.HasTitle && (run.IsPlace || !people.NamesPerson(sentence, run.EndToken - 1)))
                AddThing(sentence, gist, run, first, end);
        return gist;
    }

    /// <summary>The whole name as one word, and its words but the first, which is often a place's: "Harbour" of "Harbour Boxing Club".</summary>
    private static void AddThing(Sentence sentence, Gist gist, NameRun run, int first, int end)
    {
        var parts = run.Parts().Where(i => i >= first && i < end).ToList();
        if (parts.Count == 1 && (parts[0] == sentence.FirstToken || !Joining.Contains(sentence.Paragraph.Tokens[parts[0] - 1]))) return;
        foreach (var i in parts.Skip(parts.Count > 1 ? 1 : 0)) gist.Words.Add(Gist.Stem(sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text)));
        if (parts.Count > 1) gist.Words.Add(Gist.Stem(string.Concat(parts.Select(i => sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text).ToString()))));
    }

    private static readonly WordSet Joining = new("for join joined with at to");

    /// <summary>"PEP" is what something is about, wherever it stands.</summary>
    public static Gist WithAcronyms(Gist gist, ParagraphReading paragraph, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (paragraph.Tokens[i] is { IsCapitalised: true, Length: >= 2 and <= 7 } token && (token.Length > 2 || Glossary.BuiltIn.AcronymHashes.Contains(token.Exact)) && token.In(paragraph.Text).IndexOfAnyExceptInRange('A', 'Z') < 0) gist.Words.Add(Gist.Stem(token.In(paragraph.Text)));
        return gist;
    }

    /// <summary>What is named first of it: the thing, the person, or of what is asked the matter.</summary>
    public static HashSet<ulong> CoreOf(Sentence sentence, int verb, int end)
    {
        var core = new HashSet<ulong>();
        var first = Given(sentence, MatterOf(sentence, verb, end), end);
        for (var i = first; i <= end; i++)
        {
            if (i < end && !(Links.Contains(sentence.Paragraph.Tokens[i]) && i > first)) continue;
            var about = Gist.Of(sentence.Paragraph, first, i);
            core.UnionWith(about.Words);
            core.UnionWith(about.Names);
            core.RemoveWhere(SoughtTask.IsSlight);
            if (core.Count > 0) break;
            first = i;
        }
        return core;
    }

    /// <summary>The last word of what is named first: "lever" in "order a bed lever".</summary>
    public static ulong HeadOf(Sentence sentence, int verb, int end)
    {
        var (tokens, head) = (sentence.Paragraph.Tokens, 0ul);
        for (var i = Given(sentence, MatterOf(sentence, verb, end), end); i < end && !(Links.Contains(tokens[i]) && head != 0); i++)
            if (tokens[i].IsWord && !(head != 0 && PastVerbs.IsAt(sentence.Paragraph, i)) && Gist.Of(sentence.Paragraph, i, i + 1).Words is { Count: 1 } words && !SoughtTask.IsSlight(words.First())) head = words.First();
        return head;
    }

    /// <summary>Where the thing begins in "send the staff a chart".</summary>
    private static int Given(Sentence sentence, int first, int end)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = first + 1; i < end && !Links.Contains(tokens[i]); i++)
            if (Articles.Contains(tokens[i]) && i > first + 1 - (tokens[first].IsCapitalised ? 1 : 0)) return i;
        return first;
    }

    private static readonly WordSet Articles = new("a an the some his her their our my another");

    /// <summary>Where what is asked or told begins: after "about" in "ring the school about the meals".</summary>
    private static int MatterOf(Sentence sentence, int verb, int end)
    {
        if (DeedEnds.IsAsking(Gist.Stem(sentence.Paragraph.Tokens[Math.Max(verb, sentence.FirstToken)].In(sentence.Paragraph.Text))))
            foreach (var matters in new[] { Matters, Aims })
                for (var i = verb + 2; i < end - 1; i++)
                    if (matters.Contains(sentence.Paragraph.Tokens[i])) return i + 1;
        return verb + 1;
    }

    /// <summary>Who is asked: "the physiotherapist" in "ask the physiotherapist to try him on the steps".</summary>
    public static HashSet<ulong> AskedOf(Sentence sentence, int verb, int end)
    {
        var matter = MatterOf(sentence, verb, end);
        if (matter <= verb + 2) return [];
        var asked = Gist.Of(sentence.Paragraph, verb + 1, matter - 1);
        asked.Words.UnionWith(asked.Names);
        for (var i = verb + 1; i < matter - 1; i++)
            if (sentence.Paragraph.Tokens[i] is { IsWord: true, IsCapitalised: true }) asked.Words.Add(Gist.Stem(sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text)));
        if (matter - verb > 2) asked.Words.Add(Gist.Stem(string.Concat(Enumerable.Range(verb + 1, matter - verb - 2).Select(i => sentence.Paragraph.Tokens[i]).Where(token => token.IsCapitalised).Select(token => token.In(sentence.Paragraph.Text).ToString()))));
        asked.Words.RemoveWhere(SoughtTask.IsSlight);
        return asked.Words;
    }

    private static readonly WordSet Matters = new("about re regarding concerning whether if support why"), Aims = new("for to that");

    private static readonly WordSet Links = new("with from for about to at in into on onto by before so if whether what how that which , ( – as through of");

    private static readonly ulong As = WordHash.Folded("as");

    private static readonly WordSet Conditions = new("once when after until before within because since if unless whereupon");
}
