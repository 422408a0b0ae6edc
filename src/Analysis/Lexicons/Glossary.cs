using Recording.Analysis.Language;

namespace Recording.Analysis.Lexicons;

/// <summary>
/// The terms, acronyms and stiff or wordy phrases that the checker knows, each with its plain alternative: its own, and those of
/// an organisation. All of them are CSV files that open in a spreadsheet.
/// </summary>
public sealed class Glossary
{
    private static readonly Lazy<Glossary> Own = new(LoadOwn);
    private readonly Lazy<GlossaryMatcher> _matcher;
    private readonly HashSet<string> _allowed;

    private Glossary(IReadOnlyList<GlossaryEntry> entries, IEnumerable<string> known, IEnumerable<string> allowed, IReadOnlyList<GlossaryProblem> problems)
    {
        Entries = entries;
        Problems = problems;
        Acronyms = entries.Where(e => e.Form == TermForm.Acronym).GroupBy(e => e.Term).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        AcronymHashes = [.. Acronyms.Keys.Select(k => WordHash.Exact(k))];
        KnownAcronyms = [.. known.Where(k => !Acronyms.ContainsKey(k))];
        Allowed = [.. allowed];
        _allowed = [.. Allowed.Select(Normal)];
        _matcher = new(() => new GlossaryMatcher(Entries));
    }

    /// <summary>The lists that come with the checker.</summary>
    public static Glossary BuiltIn => Own.Value;

    public IReadOnlyList<GlossaryEntry> Entries { get; }

    /// <summary>The lines of the organisation's files that could not be used.</summary>
    public IReadOnlyList<GlossaryProblem> Problems { get; }

    /// <summary>Terms and acronyms that the organisation's readers know.</summary>
    public IReadOnlyList<string> Allowed { get; }

    internal IReadOnlyDictionary<string, GlossaryEntry> Acronyms { get; }
    internal HashSet<ulong> AcronymHashes { get; }
    internal HashSet<string> KnownAcronyms { get; }
    internal GlossaryMatcher Matcher => _matcher.Value;

    /// <summary>These entries and no others.</summary>
    internal static Glossary Of(IReadOnlyList<GlossaryEntry> entries) => new(entries, [], [], []);

    /// <summary>
    /// The lists that come with the checker and those of a folder: each <c>.csv</c> file with the columns of the glossary adds terms
    /// or acronyms (and replaces those of the same name); a file whose name begins with "allow" and that has a column <c>term</c>
    /// names terms that need no explanation.
    /// </summary>
    /// <param name="folder">Where the organisation keeps its files; where there is none, nothing is added.</param>
    public static Glossary Open(string folder)
    {
        if (!Directory.Exists(folder)) return BuiltIn;
        return Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal).Aggregate(BuiltIn, (glossary, file) =>
        {
            using var reader = new StreamReader(file);
            return glossary.With(Path.GetFileName(file), reader);
        });
    }

    /// <summary>This glossary and one more file.</summary>
    /// <param name="file">Its name, for the problems found in it.</param>
    public Glossary With(string file, TextReader reader)
    {
        var rows = Csv.Read(reader).ToList();
        var problems = Problems.ToList();
        if (rows.Count > 0 && !rows[0].Values.ContainsKey("term"))
            return new(Entries, KnownAcronyms, Allowed, [.. problems, new(file, 1, "there is no column “term”.")]);
        if (file.StartsWith("allow", StringComparison.OrdinalIgnoreCase))
            return new(Entries, KnownAcronyms, [.. Allowed, .. rows.Select(r => r["term"]).Where(t => t.Length > 0)], problems);
        var added = GlossaryFile.Entries(rows, GlossaryList.Term, file, problems).ToList();
        var names = added.Select(e => e.Term).ToHashSet();
        return new([.. added, .. Entries.Where(e => !names.Contains(e.Term))], KnownAcronyms, Allowed.Where(a => !names.Contains(a)), problems);
    }

    /// <summary>Whether the organisation or the writer allows a term, in the form it is written in or in its base form.</summary>
    internal bool Allows(GlossaryEntry entry, string words, IReadOnlyList<string> more)
    {
        if (_allowed.Count == 0 && more.Count == 0) return false;
        var (term, written) = (Normal(entry.Term), Normal(words));
        return _allowed.Contains(term) || _allowed.Contains(written) || more.Any(m => Normal(m) is var allowed && (allowed == term || allowed == written));
    }

    private static string Normal(string term) => term.Replace('-', ' ').Trim().ToLowerInvariant();

    private static Glossary LoadOwn()
    {
        var problems = new List<GlossaryProblem>();
        IEnumerable<GlossaryEntry> Read(string name, GlossaryList list) =>
            GlossaryFile.Entries(Csv.ReadEmbedded($"glossary/{name}.csv"), list, name + ".csv", problems);
        List<GlossaryEntry> entries =
        [
            .. ((string[])["terms-adults", "terms-children", "terms-health", "terms-management", "terms-practice"]).SelectMany(name => Read(name, GlossaryList.Term)),
            .. Read("officialese", GlossaryList.Officialese), .. Read("wordy", GlossaryList.Wordy), .. Read("letter-terms", GlossaryList.LetterTerm),
            .. Read("acronyms", GlossaryList.Acronym),
        ];
        return new(entries, Csv.ReadEmbedded("glossary/known-acronyms.csv").Select(row => row["term"]), [], problems);
    }
}
