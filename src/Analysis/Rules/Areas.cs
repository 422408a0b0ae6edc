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
        Check = reading => reading.Kind is { } kind && Missing(reading, kind) is { Count: > 0 } missing
            ? [new(null, $"Nothing is said here about {Listed(missing)}: say so if it does not apply.")] : [],
        Examples =
        [
            Bad("# Needs assessment under the Care Act 2014\nMrs Lowe cooks her own meals and washes and dresses herself. Her flat is on the ground floor. Her sister visits. She is retired. She takes the bus to the shops. Her GP sees her about her heart. She is safe at home.") with { Kind = DocumentKind.Assessment },
            Good("# Needs assessment under the Care Act 2014\nMrs Lowe cooks her own meals and washes and dresses herself. Her flat is on the ground floor. Her sister visits. She is retired. She takes the bus to the shops. Her GP sees her about her heart. She is safe at home. She has no worries about money.") with { Kind = DocumentKind.Assessment },
            Good("# Duty note\nMrs Lowe rang.") with { Kind = DocumentKind.CaseNote },
        ],
    };

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
