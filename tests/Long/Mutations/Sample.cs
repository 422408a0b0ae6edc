namespace Recording.Long.Mutations;

/// <summary>Of the members of a project some that stand for all: taken at even steps through folders and files.</summary>
/// <param name="All">How many members there are.</param>
/// <param name="Members">Those that were chosen, in order.</param>
internal sealed record Sample(int All, IReadOnlyList<Member> Members)
{
    /// <summary>Where in the first step the first is taken: one choice for all runs, so that two runs can be compared.</summary>
    private const double Start = 0.5;

    /// <summary>About so many units of source to a mutant that counts, as measured in Templates.</summary>
    private const int UnitsAMutant = 95;

    /// <summary>Of the members in files below a project's folders, all or as many as give about so many mutants.</summary>
    /// <param name="folders">From the project's own; none for all of it.</param>
    public static Sample Of(string project, IReadOnlyList<string> folders, int? mutants)
    {
        var files = (folders.Count == 0 ? [project] : folders.Select(folder => Path.Combine(project, folder)))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(project, file).Replace('\\', '/')).Distinct().Order(StringComparer.Ordinal);
        List<Member> all = [.. files.SelectMany(file => Member.In(file, File.ReadAllText(Path.Combine(project, file))))];
        var share = mutants is { } wanted ? Math.Min(1, (double)wanted * UnitsAMutant / all.Sum(member => member.End - member.Start)) : 1;
        return new(all.Count, [.. all.Where((_, i) => Math.Floor(Start + (i + 1) * share) > Math.Floor(Start + i * share))]);
    }

    /// <summary>As the tool takes them: each file with the spans in it.</summary>
    public IEnumerable<string> Patterns => Members.GroupBy(member => member.Path).Select(file => file.Key + string.Concat(file.Select(member => $"{{{member.Start}..{member.End}}}")));
}
