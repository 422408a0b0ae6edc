using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>For whom something is, where it is said: "to Dad", "Mr Lal".</summary>
/// <param name="Receivers">The relatives to or for whom it is.</param>
/// <param name="Titles">The title of each name that has one.</param>
internal sealed record TaskParties(IReadOnlySet<ulong> Receivers, IReadOnlyDictionary<ulong, ulong> Titles)
{
    private static readonly WordSet Men = new("mr"), Women = new("mrs ms miss"), Kin = new("brother sister mother father mum mam dad son daughter husband wife partner aunt uncle cousin nan gran grandmother grandfather grandad friend neighbour stepdad stepmum"), Before = new("to for with from by"), Determiners = new("the his her their my");
    private static readonly ulong Man = WordHash.Folded("mr"), Woman = WordHash.Folded("mrs");

    public static TaskParties None { get; } = new(new HashSet<ulong>(), new Dictionary<ulong, ulong>());

    public static TaskParties In(Sentence sentence, int first, int end)
    {
        var (receivers, titles, tokens) = (default(HashSet<ulong>), default(Dictionary<ulong, ulong>), sentence.Paragraph.Tokens);
        for (var i = first; i + 1 < end; i++)
            if (Men.Contains(tokens[i]) || Women.Contains(tokens[i]))
                (titles ??= [])[tokens[tokens[i + 1].Is('.') && i + 2 < end ? i + 2 : i + 1].Folded] = Men.Contains(tokens[i]) ? Man : Woman;
            else if (Before.Contains(tokens[i]))
            {
                var kin = Determiners.Contains(tokens[i + 1]) && i + 2 < end ? i + 2 : i + 1;
                if (Kin.Contains(tokens[kin])) (receivers ??= []).Add(Gist.Stem(tokens[kin].In(sentence.Paragraph.Text)));
            }
        return receivers is null && titles is null ? None : new(receivers ?? None.Receivers, titles ?? None.Titles);
    }

    /// <summary>Whether another's is told: the letter to his mother, and not to his father.</summary>
    public bool IsOther(TaskParties later) => (Receivers.Count > 0 && later.Receivers.Count > 0 && !Receivers.Overlaps(later.Receivers))
        || Titles.Any(title => later.Titles.TryGetValue(title.Key, out var other) && other != title.Value);
}
