using Recording.Analysis.Lexicons;
using Recording.Analysis.Text;

namespace Recording.Analysis.Language;

/// <summary>The people a document names, their ways of being named, and whom it is about.</summary>
internal sealed class People
{
    private static readonly Lexicon Subjects = Lexicon.Load("subject");
    private static readonly WordSet Joins = new("and or with");
    private static readonly WordSet Childhood = new("child children boy girl baby pupil");

    private readonly Dictionary<string, NamePart> _parts = [];
    private readonly IReadOnlyList<NameRun>[] _runs;
    private readonly IReadOnlyList<NameRun>?[] _persons;
    private readonly Dictionary<string, (int Count, NameRun First)> _full = [];

    private People(Reading reading)
    {
        Lower = LowerCase(reading);
        _runs = [.. reading.Paragraphs.Select(paragraph => paragraph.Tokens.Count == 0 ? [] : NameRun.In(paragraph, Lower).ToArray())];
        _persons = new IReadOnlyList<NameRun>?[_runs.Length];
        foreach (var runs in _runs)
            for (var i = 0; i < runs.Count; i++) Take(runs[i], i > 0 ? runs[i - 1] : null);
        foreach (var part in _parts.Values)
            if (part.Partners.Count > 0 && part.IsPerson) part.IsIntroduced = true;
        var labelled = Labelled(reading);
        HasLabel = labelled is not null;
        Subject = reading.Options.Subject ?? labelled ?? MostNamed();
        SubjectParts = (Subject ?? "").Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(GivenNames.Fold).ToHashSet();
    }

    public static People Of(Reading reading) => reading.Understand(r => new People(r));

    /// <summary>The person it is about, as named in full; null where it names nobody.</summary>
    public string? Subject { get; }

    /// <summary>Whether a label of the document names the person it is about.</summary>
    public bool HasLabel { get; }

    /// <summary>The words of the subject's name, folded.</summary>
    public IReadOnlySet<string> SubjectParts { get; }

    /// <summary>Whether a label such as "Child:" names the subject, so that a title with the surname names somebody else.</summary>
    public bool IsChild { get; private set; }

    public IEnumerable<NameRun> RunsIn(Sentence sentence) =>
        _runs[sentence.Paragraph.Index] is { Count: > 0 } runs
            ? runs.Skip(Order.First(runs, run => run.FirstToken >= sentence.FirstToken)).TakeWhile(run => run.EndToken <= sentence.EndToken) : [];

    /// <summary>The person named last before a token of a paragraph, in it or in the one before.</summary>
    public NameRun? LastNamedBefore(ParagraphReading paragraph, int token)
    {
        var named = PersonsIn(paragraph.Index);
        if (Order.First(named, run => run.FirstToken >= token) is > 0 and var next) return named[next - 1];
        return paragraph.Index > 0 && PersonsIn(paragraph.Index - 1) is [.., var last] ? last : null;
    }

    private IReadOnlyList<NameRun> PersonsIn(int paragraph) =>
        _persons[paragraph] ??= [.. _runs[paragraph].Where(run => !run.IsPlace && IsPerson(run))];

    public bool NamesSubject(NameRun run) =>
        !(IsChild && run.HasTitle) && run.Parts().Any(i => SubjectParts.Contains(Folded(run, i)) || SubjectParts.Any(part => GivenNames.AreForms(part, Folded(run, i))))
        && !(IsChild && run.Length > 1 && !SubjectParts.Contains(Folded(run, run.FirstToken)));

    /// <summary>Whether the last word of a person's name stands at a token.</summary>
    public bool NamesPerson(Sentence sentence, int token) =>
        RunsIn(sentence).Any(run => !run.IsPlace && run.EndToken == token + 1 && (run.HasTitle || IsPerson(run)));

    private bool IsPerson(NameRun run) => run.Parts().Any(i => _parts.TryGetValue(Folded(run, i), out var part) && part.IsPerson);

    private static string Folded(NameRun run, int token) => GivenNames.Fold(run.Paragraph.Tokens[token].In(run.Paragraph.Text).ToString());

    public IReadOnlyCollection<NamePart> Parts => _parts.Values;

    public NamePart? Part(string folded) => _parts.GetValueOrDefault(folded);

    /// <summary>The words that the document has in lower case.</summary>
    public HashSet<ulong> Lower { get; }

    private static HashSet<ulong> LowerCase(Reading reading)
    {
        var lower = new HashSet<ulong>();
        foreach (var paragraph in reading.Paragraphs)
            foreach (var token in paragraph.Tokens)
                if (token.IsWord && !char.IsUpper(token.First)) lower.Add(token.Folded);
        return lower;
    }

    private void Take(NameRun run, NameRun? before)
    {
        if (run.IsPlace) return;
        var words = run.Parts().Select(i => (Token: i, Folded: GivenNames.Fold(run.Paragraph.Tokens[i].In(run.Paragraph.Text).ToString()))).Where(w => w.Folded.Length > 1).ToList();
        if (words.Count is 0 or > 5) return;
        var (role, introduced) = (NameContext.HasRole(run), NameContext.IsExplained(run));
        var full = words.Count > 1 && (run.HasTitle || GivenNames.Contains(words[0].Folded) || introduced || NameContext.IsLabelled(run));
        var joined = before is not null && run.FirstToken - before.EndToken is 1 or 2 && Joins.Contains(run.Paragraph.Tokens[run.FirstToken - 1]);
        foreach (var (token, folded) in words)
        {
            if (!_parts.TryGetValue(folded, out var part)) _parts[folded] = part = new(folded);
            part.Count++;
            if (!run.Paragraph.IsQuoted(run.Paragraph.Tokens[token])) part.Places.Add((run, token));
            part.IsPerson |= run.HasTitle || full || role || GivenNames.Contains(folded);
            part.HasRole |= role;
            part.IsIntroduced |= introduced || full || NameContext.IsLabelled(run) || (joined && words.Count == 1 && !run.IsAtStart && NameContext.IsLabelled(before!));
            if (words.Count > 1) foreach (var other in words) if (other.Folded != folded) part.Partners.Add(other.Folded);
        }
        if (!full) return;
        var name = run.Words;
        _full[name] = _full.TryGetValue(name, out var seen) ? (seen.Count + 1, seen.First) : (1, run);
    }

    /// <summary>The name after "Name:", "Child:", "Re:" and the like, in the order of how surely each tells.</summary>
    private string? Labelled(Reading reading)
    {
        (int Rank, string Name)? best = null;
        foreach (var paragraph in reading.Paragraphs)
        {
            if (paragraph.Tokens.Count == 0 || Subjects.Find(paragraph, 0, Math.Min(paragraph.Tokens.Count, 8)).FirstOrDefault() is not { Entry: { } entry } match || match.FirstToken > 2) continue;
            var rank = int.Parse(entry["rank"], System.Globalization.CultureInfo.InvariantCulture);
            if (best is { } found && found.Rank <= rank) continue;
            if (NameAfter(reading, paragraph, match.EndToken) is not { } name) continue;
            best = (rank, name);
            IsChild = Childhood.Contains(paragraph.Tokens[match.FirstToken]) || Childhood.Contains(paragraph.Tokens[match.EndToken - 1]);
        }
        return best?.Name;
    }

    private static string? NameAfter(Reading reading, ParagraphReading paragraph, int at)
    {
        var tokens = paragraph.Tokens;
        if (at < tokens.Count && tokens[at].Is(':')) at++;
        else if (at < tokens.Count && !paragraph.Source.Role.Equals(ParagraphRole.Heading)) return null;
        else if (at >= tokens.Count)
        {
            if (FormRows.Of(reading).ValueOf(paragraph) is not { } value) return null;
            (paragraph, at) = (value, 0);
        }
        foreach (var run in NameRun.In(paragraph, []))
            if (run.FirstToken >= at && run.FirstToken <= at + 3) return run is { IsPlace: false, Length: > 1 } ? run.Words : null;
        return null;
    }

    private string? MostNamed()
    {
        string? best = null;
        var most = 1;
        foreach (var (name, (count, first)) in _full)
        {
            var score = count;
            foreach (var token in first.Parts()) score += _parts.TryGetValue(GivenNames.Fold(first.Paragraph.Tokens[token].In(first.Paragraph.Text).ToString()), out var part) ? part.Count : 0;
            if (score > most && score > 5) (best, most) = (name, score);
        }
        return best;
    }
}
