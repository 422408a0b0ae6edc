using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Language;

/// <summary>What stands around a name and says whose it is.</summary>
internal static class NameContext
{
    private const int Near = 8;

    private static readonly Lexicon Roles = Lexicon.Load("roles");
    private static readonly WordSet AfterName = new("who whose born aged from of at known is's called next across opposite upstairs downstairs");
    private static readonly WordSet Births = new("born aged who");
    private static readonly WordSet Introducers = new("called named known as");
    private static readonly WordSet Being = new("is was");

    /// <summary>A role, relation or birth right beside the name: "his brother, Emmanuel", "Jaydon, who is 9".</summary>
    public static bool HasRole(NameRun run)
    {
        var (tokens, name) = (run.Paragraph.Tokens, run.FirstToken);
        if (run.HasTitle) name -= name > 1 && tokens[name - 1].Is('.') ? 2 : 1;
        var from = Math.Max(0, name - 1);
        if (from > 0 && tokens[from].Is(',')) from--;
        if (from < name && Roles.Find(run.Paragraph, from, name).Any()) return true;
        var next = run.EndToken;
        if (next < tokens.Count && (tokens[next].Is(',') || tokens[next].Is('('))) next++;
        return next < tokens.Count && (Births.Contains(tokens[next]) || Roles.Find(run.Paragraph, next, Math.Min(tokens.Count, next + 4)).Any(m => next > run.EndToken || m.FirstToken == next));
    }

    /// <summary>Whether the clause says who is named: a role or relation somewhere before, or an explanation after.</summary>
    public static bool IsExplained(NameRun run)
    {
        if (HasRole(run)) return true;
        var tokens = run.Paragraph.Tokens;
        var from = run.FirstToken;
        while (from > 0 && run.FirstToken - from < Near && !tokens[from - 1].Is('.') && !tokens[from - 1].Is(';')) from--;
        if (Roles.Find(run.Paragraph, from, run.FirstToken).Any() || (run.HasTitle && run.FirstToken > 1 && Being.Contains(tokens[run.FirstToken - 2]))) return true;
        for (var i = Math.Max(0, run.FirstToken - 2); i < run.FirstToken; i++)
            if (Introducers.Contains(tokens[i])) return true;
        if (run.EndToken >= tokens.Count) return false;
        var next = tokens[run.EndToken];
        if (Being.Contains(next) && Roles.Find(run.Paragraph, run.EndToken + 1, Math.Min(tokens.Count, run.EndToken + 5)).Any()) return true;
        return next.Is(',') || next.Is('(') || next.Is(':') || AfterName.Contains(next);
    }

    /// <summary>Whether it stands in a line such as "Foster carers: Denise and Paul Attwell", in a heading or in a table.</summary>
    public static bool IsLabelled(NameRun run)
    {
        var tokens = run.Paragraph.Tokens;
        if (run.Paragraph.Source.Cell is not null) return true;
        for (var i = 1; i < Math.Min(run.FirstToken, 8); i++)
            if (tokens[i].Is(':')) return true;
        return false;
    }
}
