using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Areas
{
    private const int Title = 8;

    private static readonly (string Name, DocumentKind Kind, Lexicon Sign, Lexicon Words)[] Required =
        [.. Csv.ReadEmbedded("data/areas.csv").Select(row => (row["area"], Enum.Parse<DocumentKind>(row["kind"]), Lexicon.Of(row["sign"]), Lexicon.Of(row["words"])))];

    public static readonly Rule Rule = new()
    {
        Id = "areas",
        Tip = Tip.Holistic,
        Title = "Cover the whole of a life",
        Why = "What an assessment leaves out, the plan that follows from it leaves out too.",
        Reach = Reach.Document,
        Check = Check,
        Examples =
        [
            Bad("# Needs assessment under the Care Act 2014\nMrs Lowe cooks her own meals and washes and dresses herself. Her flat is on the ground floor. Her sister visits. She is retired. She takes the bus to the shops. Her GP sees her about her heart. She is safe at home.") with { Kind = DocumentKind.Assessment },
            Good("# Needs assessment under the Care Act 2014\nMrs Lowe cooks her own meals and washes and dresses herself. Her flat is on the ground floor. Her sister visits. She is retired. She takes the bus to the shops. Her GP sees her about her heart. She is safe at home. She has no worries about money.") with { Kind = DocumentKind.Assessment },
            Good("# Duty note\nMrs Lowe rang.") with { Kind = DocumentKind.CaseNote },
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        if (reading.Options.Template is { Areas.Count: > 0 } template && TemplateWords.Of(reading) is { HasFields: true } words)
            return Told([.. template.Areas.Where(a => !IsCovered(a, words)).Select(a => $"“{a.Title}”")]);
        return reading.Kind is { } kind ? Told(Missing(reading, kind)) : [];
    }

    private static IEnumerable<Hit> Told(List<string> missing) =>
        missing.Count > 0 ? [new(null, $"Nothing is said here about {Listed(missing)}: say so if it does not apply.")] : [];

    /// <summary>Whether a field that the template names for an area says something.</summary>
    private static bool IsCovered(ExpectedArea area, TemplateWords words) => words.Answers.Any(a => a.IsFilled && area.Fields.Any(field => field.Split('=') is var named
        && (a.Tag == named[0] || a.Tag.StartsWith(named[0] + ".", StringComparison.Ordinal)) && (named.Length == 1 || words.Text(a) == named[1])));

    private static List<string> Missing(Reading reading, DocumentKind kind)
    {
        var missing = new List<string>();
        foreach (var (name, of, sign, words) in Required)
        {
            if (of != kind || !reading.Paragraphs.Take(Title).Any(p => sign.Find(p, 0, p.Tokens.Count).Any())) continue;
            if (!reading.Paragraphs.Any(p => !IsTitle(p) && words.Find(p, 0, p.Tokens.Count).Any())) missing.Add(name);
        }
        return missing;
    }

    private static bool IsTitle(ParagraphReading paragraph) => paragraph.Index == 0 && !paragraph.IsProse;

    private static string Listed(List<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";
}
