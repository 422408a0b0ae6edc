using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>Puts a fact's value into a form in which the same facts are the same: without case, accents, stops and titles.</summary>
internal static class FactNormal
{
    private static readonly WordSet Titles = new("mr mrs ms miss mx the a an of is was are now at her his their its and in to into with has have under subject since dated"), Negations = new("no none nil not nkda nka n.k.d.a");
    private static readonly Dictionary<ulong, string> Streets = new[] { ("rd", "road"), ("st", "street"), ("ave", "avenue"), ("ln", "lane"), ("dr", "drive"), ("cl", "close"), ("ct", "court") }.ToDictionary(p => WordHash.Folded(p.Item1), p => p.Item2);

    private static readonly string[] Statuses =
    [
        "interim care order", "care order", "interim supervision order", "supervision order", "placement order", "special guardianship", "child arrangements order", "emergency protection order", "guardianship", "community treatment order",
        "authorisation", "child protection plan", "child in need", "former relevant", "pre-settled status", "settled status", "leave to remain", "refugee", "informal", "voluntary", "section",
    ];

    public static string Of(FactKind kind, ParagraphReading paragraph, int first, int end)
    {
        if (kind == FactKind.Allergy && Enumerable.Range(first, Math.Min(2, end - first)).Any(i => Negations.Contains(paragraph.Tokens[i]))) return FactMention.None;
        if (kind == FactKind.Reference) return string.Concat(paragraph.Text[paragraph.Tokens[first].Start..paragraph.Tokens[end - 1].End].Where(char.IsLetterOrDigit)).ToUpperInvariant();
        var words = Words(kind, paragraph, first, end).ToList();
        var whole = string.Join(' ', words);
        return kind switch
        {
            FactKind.LegalStatus => Status(whole) is { } status ? status == "section" ? Section(words) : status : whole,
            FactKind.Gp => Doctor(words) + Between + Institution(paragraph, first, end, Doctors),
            FactKind.School => Institution(paragraph, first, end, Classes) is { Length: > 0 } school ? school : whole,
            _ => whole,
        };
    }

    /// <summary>Whether each word of the one is a word of the other, whichever is shorter.</summary>
    public static bool IsWithin(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        var words = longer.Split(' ');
        return shorter.Split(' ').All(words.Contains);
    }

    private static IEnumerable<string> Words(FactKind kind, ParagraphReading paragraph, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var token = paragraph.Tokens[i];
            if (!(token.IsWord || token.Kind == TokenKind.Number) || Titles.Contains(token) || token.First is '\'' or '’') continue;
            var word = token.Kind == TokenKind.Number ? token.In(paragraph.Text).ToString() : token.In(paragraph.Text).ToString().ToLowerInvariant();
            if (kind == FactKind.Address && i > first && Streets.TryGetValue(token.Folded, out var street)) word = street;
            yield return kind is FactKind.Name or FactKind.KnownAs ? GivenNames.Fold(word) : word;
        }
    }

    private static string? Status(string value) => Array.Find(Statuses, status => value.Contains(status, StringComparison.Ordinal)) ?? (value.Contains("children in need", StringComparison.Ordinal) ? "child in need" : null);

    /// <summary>Two known statuses are one only where they are the same: an interim care order is no care order.</summary>
    public static bool AreOneStatus(string a, string b) => a == b || (!(IsKnown(a) && IsKnown(b)) && IsWithin(a, b));

    /// <summary>Whether it is a status that the list has.</summary>
    public static bool IsKnown(string status) => Array.IndexOf(Statuses, status) >= 0 || (status.StartsWith("section ", StringComparison.Ordinal) && status.Length <= LongestSection);

    private const int LongestSection = 11;

    /// <summary>Under section 17 a child is in need; under the same section of another Act a patient is on leave.</summary>
    private static string Section(List<string> words)
    {
        var at = words.IndexOf("section");
        if (at < 0 || at + 1 >= words.Count) return "section";
        return words[at + 1] == "17" && !words.Contains("leave") ? "child in need" : $"section {words[at + 1]}";
    }

    private const string Between = "|";

    private static readonly WordSet Doctors = new("dr gp gps doctor registered the her his their she he they"), Classes = new("year reception class form");

    private static readonly HashSet<string> Institutions = [.. "school academy college nursery primary juniors infants junior infant high grammar secondary surgery practice centre center clinic medical health".Split(' ')];

    /// <summary>The same doctor, or of the same surgery where one names no doctor; where one names only the doctor and one only the surgery, nothing says that it changed.</summary>
    public static bool AreOneDoctor(string a, string b)
    {
        var (x, y) = (a.Split(Between), b.Split(Between));
        return x[0].Length > 0 && y[0].Length > 0 ? x[0] == y[0] : x[1].Length == 0 || y[1].Length == 0 || IsWithin(x[1], y[1]);
    }

    /// <summary>A doctor is known by the surname after the title.</summary>
    private static string Doctor(List<string> words) => words.IndexOf("dr") is >= 0 and var at && at + 1 < words.Count ? $"dr {words[at + 1]}" : "";

    /// <summary>The name of a school or surgery: the run of capitals with such a word in it, else the first.</summary>
    private static string Institution(ParagraphReading paragraph, int first, int end, WordSet notNames)
    {
        var (best, run, isSure) = ("", new List<string>(), false);
        for (var i = first; i <= end; i++)
        {
            if (i < end && IsNamePart(paragraph, i, notNames)) { run.Add(paragraph.Tokens[i].In(paragraph.Text).ToString().ToLowerInvariant()); continue; }
            if (i < end && run.Count > 0 && (paragraph.Tokens[i].Is('.') || paragraph.Tokens[i].First is '\'' or '’')) continue;
            if (run.Count > 0 && !isSure && (best.Length == 0 || run.Exists(Institutions.Contains))) (best, isSure) = (string.Join(' ', run), run.Exists(Institutions.Contains));
            run.Clear();
        }
        return best;
    }

    /// <summary>"goes to Beech Hill School": where the school's own name begins.</summary>
    public static int SchoolStart(ParagraphReading paragraph, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (IsNamePart(paragraph, i, Classes)) return i;
        return first;
    }

    private static bool IsNamePart(ParagraphReading paragraph, int i, WordSet notNames) => paragraph.Tokens[i] is { IsWord: true, IsCapitalised: true } token
        && !notNames.Contains(token) && Calendar.MonthOf(token) == 0 && !(i > 0 && notNames == Doctors && IsTitle(paragraph.Tokens, i - 1));

    /// <summary>"Dr", or the stop after it.</summary>
    private static bool IsTitle(List<Token> tokens, int i) => tokens[i].Folded == Dr || (i > 0 && tokens[i].Is('.') && tokens[i - 1].Folded == Dr);

    private static readonly ulong Dr = WordHash.Folded("dr");
}
