using Recording.Analysis.Checks;
using Recording.Analysis.Lexicons;
using Recording.Analysis.Text;

namespace Recording.Analysis.Language;

/// <summary>Finds the day on which a document was written: by its label, its signature, its title or its last entry.</summary>
internal static class DocumentDate
{
    private const int LongestLabelled = 30, TitleParagraphs = 3;

    private static readonly Lexicon Labels = Lexicon.Load("document-date");

    public static (DateOnly Date, DateSource Source, DateMention? From) Find(Reading reading, IReadOnlyList<DateMention>[] mentions)
    {
        var own = Labelled(reading, mentions) ?? Alone(reading, mentions) ?? Titled(reading, mentions) ?? LastEntry(reading, mentions);
        if (own?.Date is { } date) return (date, DateSource.Text, own);
        return (reading.Options.Dated ?? reading.Options.Today, reading.Options.Dated is null ? DateSource.Today : DateSource.Given, null);
    }

    private static bool IsUsable(DateMention mention) => mention is { HasYear: true, IsBirth: false, Date: not null };

    /// <summary>"Date of report: Friday 3 October 2025", "Written by: A Name, 3 October 2025"; of several the last day.</summary>
    private static DateMention? Labelled(Reading reading, IReadOnlyList<DateMention>[] mentions)
    {
        DateMention? found = null;
        for (var i = 0; i < mentions.Length; i++)
        {
            var paragraph = reading.Paragraphs[i];
            if (paragraph.Source.Part.Kind is PartKind.Comment || paragraph.Tokens.Count is 0 or > LongestLabelled) continue;
            if (!OpensWithLabel(paragraph)) continue;
            var date = mentions[i].LastOrDefault(IsUsable) ?? (FormRows.Of(reading).ValueOf(paragraph) is { } value ? mentions[value.Index].LastOrDefault(IsUsable) : null);
            if (date is not null && (found is null || date.Date > found.Date)) found = date;
        }
        return found;
    }

    /// <summary>A label of the document's own date, then a colon, a tab, the end of the cell, or the date itself.</summary>
    private static bool OpensWithLabel(ParagraphReading paragraph)
    {
        if (!paragraph.Tokens[0].IsCapitalised) return false;
        foreach (var match in Labels.Find(paragraph, 0, Math.Min(paragraph.Tokens.Count, 12)))
        {
            if (match.FirstToken > 0) return false;
            if (match.Entry["means"] != "own") return false;
            return match.EndToken == paragraph.Tokens.Count || !paragraph.Tokens[match.EndToken].IsWord
                || Calendar.WeekdayOf(paragraph.Tokens[match.EndToken]) is not null
                || paragraph.Text.AsSpan(paragraph.Tokens[match.EndToken - 1].End).StartsWith("\t") || match.EndToken > 1;
        }
        return false;
    }

    /// <summary>A paragraph that is nothing but a date: a letter's, or the one under a signature.</summary>
    private static DateMention? Alone(Reading reading, IReadOnlyList<DateMention>[] mentions)
    {
        for (var i = 0; i < mentions.Length; i++)
            if (mentions[i] is [var only] && IsUsable(only) && reading.Paragraphs[i] is var p && p.Source.Cell is null && p.Source.Role == ParagraphRole.Prose
                && only.FirstToken == 0 && only.EndToken >= p.Tokens.Count - 1) return only;
        return null;
    }

    private static DateMention? Titled(Reading reading, IReadOnlyList<DateMention>[] mentions)
    {
        for (var i = 0; i < mentions.Length && i < TitleParagraphs; i++)
            if (Sections.IsHeading(reading.Paragraphs[i].Source) && mentions[i].LastOrDefault(IsUsable) is { } date) return date;
        return null;
    }

    /// <summary>The latest day that a heading gives, as in a log of entries.</summary>
    private static DateMention? LastEntry(Reading reading, IReadOnlyList<DateMention>[] mentions) => reading.Paragraphs
        .Where(p => Sections.IsHeading(p.Source)).SelectMany(p => mentions[p.Index]).Where(IsUsable).MaxBy(m => m.Date);
}
