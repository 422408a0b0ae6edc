using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Recording.Analysis.Language;
using Recording.Analysis.Rules;
using Recording.Analysis.Text;

namespace Recording.Analysis.Checks;

/// <summary>Checks a document against the rule book.</summary>
public static class Checker
{
    private const int MostFindingsOfARule = 200;

    /// <summary>Checks a document: same document, options and date, same findings.</summary>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static CheckResult Check(DocumentText document, CheckOptions options, CancellationToken cancellation = default)
    {
        var reading = new Reading(document, options, cancellation);
        var hits = new List<(Rule Rule, Hit Hit)>();
        foreach (var rule in RuleBook.Rules)
        {
            cancellation.ThrowIfCancellationRequested();
            if (options.RulesOff.Contains(rule.Id) || !IsAsked(rule, options)) continue;
            hits.AddRange(rule.Check(reading).Where(hit => !IsOfTemplate(rule, hit, reading)).Select(hit => (rule, hit)));
        }
        var standing = Overlaps.Resolve(hits).ToList();
        var wanted = standing.Where(found => IsWanted(found.Hit, options)).ToLookup(found => found.Rule.Tip);
        var findings = Travelling(document, standing, options).ToList();
        return new(
            Facts(reading),
            [.. Enum.GetValues<Tip>().Select(tip => new TipCount(tip, wanted[tip].Count()))],
            findings, wanted.Sum(tip => tip.Count()) - findings.Count)
        { Reasoning = ReasonedOpinion.In(reading) };
    }

    /// <summary>Whether a rule speaks against words that are the template's and not the writer's; a section is told by its heading, and prompts are to be taken out.</summary>
    private static bool IsOfTemplate(Rule rule, Hit hit, Reading reading) =>
        hit.Span is { } span && rule.Id is not "section" && TemplateWords.Of(reading) is { } words
        && (words.AreFixed(span) && !hit.IsOfTemplate || words.ArePrompt(span) && rule.Id is not ("placeholder" or "guidance"));

    private static bool IsAsked(Rule rule, CheckOptions options) => rule.Reach switch
    {
        Reach.Earlier => options.IsWhole && options.Earlier.Count > 0,
        Reach.Document => options.IsWhole,
        _ => true,
    };

    /// <summary>What one rule finds by itself.</summary>
    internal static IReadOnlyList<Hit> Check(Rule rule, DocumentText document, CheckOptions options) =>
        [.. rule.Check(new(document, options))];

    private static bool IsWanted(Hit hit, CheckOptions options) => options.Paragraphs is not { } wanted
        || hit.Span is { } span && Enumerable.Range(span.Paragraph, span.EndParagraph - span.Paragraph + 1).Any(wanted.Contains);

    /// <summary>The first wanted hits of each rule as findings, as many as may travel. An id counts all hits, whichever of them are wanted.</summary>
    private static IEnumerable<Finding> Travelling(DocumentText document, IEnumerable<(Rule Rule, Hit Hit)> hits, CheckOptions options)
    {
        var (seen, counts) = (new Dictionary<(string, string, string), int>(), new Dictionary<string, int>());
        foreach (var (rule, hit) in hits)
        {
            if (counts.GetValueOrDefault(rule.Id) >= MostFindingsOfARule) continue;
            var target = hit.Span is { } span ? Target.Of(document, span) : null;
            var key = (rule.Id, target?.Part ?? "", hit.Span is { } words ? Target.Quoted(document, words) : "");
            var occurrence = seen[key] = seen.GetValueOrDefault(key) + 1;
            if (!IsWanted(hit, options)) continue;
            counts[rule.Id] = counts.GetValueOrDefault(rule.Id) + 1;
            yield return new(
                Hash(key.Id, key.Item2, key.Item3, occurrence), rule.Id, rule.Tip, options.Severities.TryGetValue(rule.Id, out var set) ? set : hit.Severity ?? rule.Severity, hit.Message, rule.Why, target, hit.Fixes,
                [.. hit.Related.Select(r => Related.Of(r, document))], hit.Span is { } place ? RevisionAt(document, place) : null);
        }
    }

    private static Revision? RevisionAt(DocumentText document, Span span) =>
        document.Paragraphs[span.Paragraph].Revisions.FirstOrDefault(r => r.Start <= span.Start && span.Start < r.Start + r.Length)?.Revision;

    private static string Hash(string rule, string part, string words, int occurrence) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rule, part, words, occurrence.ToString(CultureInfo.InvariantCulture)))).AsSpan(0, 8));

    private static DocumentFacts Facts(Reading reading)
    {
        var options = reading.Options;
        var dates = Dates.Of(reading);
        return new(
            reading.Paragraphs.Sum(p => p.Tokens.Count(t => t.IsWord && !(t.IsGlued && t.First is '\'' or '’'))),
            reading.Paragraphs.Count, reading.Kind, People.Of(reading).Subject,
            dates.Document, dates.Source, null, Readability.Of(reading).Age, reading.Document.Warnings);
    }
}
