namespace Recording.Analysis.Language;

/// <summary>What an opinion rests on: the sentences in its neighbourhood that give a reason or a fact on the same matter.</summary>
internal static class Basis
{
    private const int Reach = 2;

    private static readonly WordSet Pointers = new("this that these those it i we my our because for both two three four"), Grounds = new("reason reasons evidence grounds signs examples");

    /// <summary>The sentences an opinion rests on, its own among them where it gives the reason itself; none if it has no basis.</summary>
    /// <param name="isOwnView">Whether the writer says that it is their view; then what is told with it is taken as its reason more readily.</param>
    public static List<Sentence> Of(Sentence opinion, Evidence evidence, bool isOwnView)
    {
        var here = evidence.In(opinion);
        var found = new List<Sentence>();
        if (here.Has(Bearing.Reasons | Bearing.Cites | Bearing.Quotes | Bearing.Observes)) found.Add(opinion);
        var matters = Matters.In(opinion).About;
        for (var distance = 1; distance <= Reach && opinion.Neighbour(distance) is { } next; distance++)
        {
            var there = evidence.In(next);
            if (distance == 1 && there.Has(Bearing.Reasons) && (isOwnView || Points(next) || IsOnMatter(matters, next, isOwnView))) found.Add(next);
            else if (there.IsBasis && !there.Has(Bearing.Opines) && IsOnMatter(matters, next, isOwnView)) found.Add(next);
            else if (found.Count == 0 && distance == 1 && !there.IsBasis) break;
        }
        for (var distance = -1; distance >= -Reach && opinion.Neighbour(distance) is { } before; distance--)
        {
            var there = evidence.In(before);
            if (!there.IsBasis || there.Has(Bearing.Opines)) break;
            if (here.Has(Bearing.Concludes) || IsOnMatter(matters, before, isOwnView)) found.Add(before);
        }
        return found;
    }

    /// <summary>"This is because …", "My reasons are …": the reason is of what was just said.</summary>
    private static bool Points(Sentence next)
    {
        var (tokens, first) = (next.Paragraph.Tokens, next.FirstToken);
        return Pointers.Contains(tokens[first]) || (first + 1 < next.EndToken && Grounds.Contains(tokens[first + 1]));
    }

    /// <summary>A fact on another matter is no basis; but a view that its writer owns is taken to rest on what is told with it.</summary>
    private static bool IsOnMatter(uint matters, Sentence fact, bool isOwnView) =>
        isOwnView || (Matters.In(fact).About & matters) != 0;
}
