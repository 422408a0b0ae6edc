using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>By which deeds another is known to be done: what was sent was received, what was ordered arrived, who was referred was seen.</summary>
internal static class DeedEnds
{
    private static readonly Dictionary<ulong, HashSet<ulong>> Ends = Read();
    private static readonly HashSet<ulong> Asking = Stems("ask ring speak write contact talk chase discuss raise approach press query enquire find look check establish explore request consult call tell findout");

    private static readonly HashSet<ulong> Light = Stems("make do put give have get take");

    /// <summary>Whether words tell the end of a deed.</summary>
    /// <param name="save">Words that tell what it is about, and not what became of it.</param>
    public static bool Has(ulong deed, HashSet<ulong> words, HashSet<ulong>? save = null)
    {
        if (!Ends.TryGetValue(deed, out var ends)) return false;
        foreach (var word in words)
            if (ends.Contains(word) && save?.Contains(word) != true) return true;
        return false;
    }

    public static bool Knows(ulong deed) => Ends.ContainsKey(deed);

    /// <summary>The deed that a verb stands for: in "make a referral" that of the noun.</summary>
    public static ulong Of(ulong verb, HashSet<ulong> about) => Light.Contains(verb) ? about.FirstOrDefault(word => word != verb && !Light.Contains(word) && Ends.ContainsKey(word), verb) : verb;

    /// <summary>The deed of a verb with its particle: in "put in for a hoist" to apply; null where the verb stands for itself.</summary>
    public static ulong? At(Sentence sentence, ulong verb)
    {
        if (verb == 0 || !Phrasal.ContainsKey(verb)) return null;
        var tokens = sentence.Paragraph.Tokens;
        for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
            if (tokens[i].IsWord && Gist.Stem(tokens[i].In(sentence.Paragraph.Text)) == verb)
            {
                for (var k = i + 1; k < sentence.EndToken && k <= i + FarthestParticle; k++)
                    if (Phrasal[verb].TryGetValue(tokens[k].Folded, out var deed)) return deed;
                return null;
            }
        return null;
    }

    private const int FarthestParticle = 4;

    private static readonly Dictionary<ulong, Dictionary<ulong, ulong>> Phrasal = ReadPhrasal();

    private static Dictionary<ulong, Dictionary<ulong, ulong>> ReadPhrasal()
    {
        var deeds = new Dictionary<ulong, Dictionary<ulong, ulong>>();
        foreach (var row in Csv.ReadEmbedded("lexicons/deed-phrases.csv"))
            foreach (var verb in Stems(row["verb"]))
                foreach (var particle in row["particle"].Split(' '))
                    (deeds.TryGetValue(verb, out var of) ? of : deeds[verb] = []).TryAdd(WordHash.Folded(particle), Gist.Stem(row["deed"]));
        return deeds;
    }

    /// <summary>Whether who asked has done it.</summary>
    public static bool IsAsking(ulong deed) => deed == 0 || Asking.Contains(deed);

    private static Dictionary<ulong, HashSet<ulong>> Read()
    {
        var ends = new Dictionary<ulong, HashSet<ulong>>();
        foreach (var row in Csv.ReadEmbedded("lexicons/deed-ends.csv"))
            foreach (var deed in Stems(row["deed"]))
                if (!ends.TryAdd(deed, Stems(row["end"]))) ends[deed].UnionWith(Stems(row["end"]));
        return ends;
    }

    private static HashSet<ulong> Stems(string words) => [.. words.Split(' ').Select(word => Gist.Stem(word))];
}
