using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Text;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Section
{
    private static readonly ExpectedTemplate Note = new("Visit note", [new("What happened", true), new("What was agreed", true), new("What I think", false)],
        new HashSet<string> { "Who:", "[What was seen and said]" });

    public static readonly Rule Rule = new()
    {
        Id = "section",
        Tip = Tip.ItCompliant,
        Severity = Severity.Problem,
        Title = "Write every part that the template asks for",
        Why = "Readers look for what the template promises, and take a part that is missing for a matter that was not looked at.",
        Reach = Reach.Document,
        Check = Check,
        Examples =
        [
            Bad("# What happened\nAma opened the door.") with { Template = Note },
            Bad("# What happened\nAma opened the door.\n# [|What was agreed|]\nWho:") with { Template = Note },
            Bad("# [|What happened|]\n[What was seen and said]\n# What was agreed\nShe will ring on 4 May 2026.") with { Template = Note },
            Good("# What happened\nAma opened the door.\n# What was agreed\nShe will ring on 4 May 2026.") with { Template = Note },
            Good("# 1. WHAT HAPPENED\nAma opened the door.\n# What was agreed\nWho: Ama") with { Template = Note },
            Good("# What happened\nAma opened the door."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        if (reading.Options.Template is not { } template || TemplateWords.Of(reading) is not { } words) yield break;
        var paragraphs = reading.Document.Paragraphs;
        foreach (var section in template.Sections.Where(s => s.Required))
        {
            var headings = Enumerable.Range(0, paragraphs.Count).Where(i => paragraphs[i].Role == ParagraphRole.Heading && IsSame(paragraphs[i].Text, section.Heading)).ToList();
            if (headings.Count == 0) yield return new(null, $"The section “{section.Heading}”, which the template “{template.Title}” asks for, is missing.");
            else if (headings.TrueForAll(h => IsEmpty(paragraphs, h, words)))
                yield return new(new Span(headings[0], 0, paragraphs[headings[0]].Text.Length), $"Nothing is written under “{section.Heading}” yet.");
        }
    }

    /// <summary>Whether nothing but what the blank template holds stands between a heading and the next of its level.</summary>
    private static bool IsEmpty(IReadOnlyList<Paragraph> paragraphs, int heading, TemplateWords words)
    {
        for (var i = heading + 1; i < paragraphs.Count && paragraphs[i].Part == paragraphs[heading].Part; i++)
        {
            var paragraph = paragraphs[i];
            if (paragraph.Role == ParagraphRole.Heading && paragraph.HeadingLevel <= paragraphs[heading].HeadingLevel) return true;
            if (paragraph.Role is ParagraphRole.Heading or ParagraphRole.Guidance or ParagraphRole.Placeholder or ParagraphRole.Contents) continue;
            if (words.Says(i)) return false;
        }
        return true;
    }

    /// <summary>Whether two headings say the same, their numbers apart.</summary>
    private static bool IsSame(string heading, string expected) =>
        string.Equals(Bare(heading), Bare(expected), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string heading) => heading.TrimStart("0123456789.() \t".ToCharArray()).Trim(' ', '\t', ':', '.');
}
