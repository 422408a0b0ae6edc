using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Language.Pasted;
using Recording.Analysis.Text;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class PasteResidue
{
    public static readonly Rule Rule = new()
    {
        Id = "paste-residue",
        Tip = Tip.Professional,
        Title = "Tidy what pasting brought in",
        Why = "Another font, grey text or a broken line tells the reader that the words were copied, and perhaps not read.",
        Reach = Reach.Document,
        Check = reading => Fonts(reading).Concat(Links(reading)).Concat(Marks(reading)).Concat(Breaks(reading)).OrderBy(hit => hit.Span),
        Examples =
        [
            Bad("She lives alone and sees her sister on Sundays.\n[|Tenzin has been doing well at the allotment this week.|]\nHe told me that he goes there by bus on his own.\nThe project pays its two till staff the minimum wage.")
                with { Shaped = Shapes.MailFontInSecond },
            Bad("The nurse said that she would [|come|on|] Monday to see him.") with { Shaped = Shapes.BrokenAtBars },
            Bad("Her niece is Ann Rowe[|<mailto:ann@rowe.example>|] of Wrensford."),
            Good("22 Mill Lane|Ashgrove|AG1 4LB") with { Shaped = Shapes.BrokenAtBars },
            Good("She lives alone and sees her sister on Sundays."),
        ],
    };

    private static IEnumerable<Hit> Fonts(Reading reading)
    {
        if (BodyFormat.Of(reading) is not { } body) yield break;
        Span? open = null;
        foreach (var paragraph in reading.Paragraphs)
        {
            var other = paragraph.IsProse && paragraph.Source.Part.Kind == PartKind.Body ? body.Strange(paragraph.Source) : null;
            if (other is not { } strange)
            {
                if (open is { } done && paragraph.Tokens.Count > 0) { yield return Font(done); open = null; }
                continue;
            }
            var here = new Span(paragraph.Index, strange.Start, strange.End);
            var goesOn = open is { } before && strange.Start == 0 && before.End == reading.Paragraphs[before.EndParagraph].Text.Length;
            if (open is { } ended && !goesOn) yield return Font(ended);
            open = goesOn ? open!.Value with { EndParagraph = here.EndParagraph, End = here.End } : here;
        }
        if (open is { } last) yield return Font(last);
    }

    private static Hit Font(Span span) => new(span, "These words are in another font, size or colour than the text around them, as if pasted.");

    private static IEnumerable<Hit> Links(Reading reading)
    {
        var isLetter = Kinds.Of(reading).Kind == DocumentKind.Letter;
        foreach (var paragraph in reading.Paragraphs)
            foreach (var link in paragraph.Source.Links)
            {
                if (link.Length == 0) continue;
                var isTracked = link.Address.Contains("safelinks.protection", StringComparison.OrdinalIgnoreCase) || link.Address.Contains("urldefense", StringComparison.OrdinalIgnoreCase);
                var isMail = link.Address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && paragraph.IsProse && paragraph.Tokens.Count > 20 && !isLetter;
                if (isTracked || isMail) yield return new(new(paragraph.Index, link.Start, link.Start + link.Length), "This link was brought in from an email.");
            }
    }

    /// <summary>Addresses behind links and pictures, which a mail turned into plain text shows in brackets.</summary>
    private static IEnumerable<Hit> Marks(Reading reading)
    {
        foreach (var paragraph in reading.Paragraphs)
            if (paragraph.IsProse && MailRemains.In(paragraph.Text) is { } found)
                yield return new(new(paragraph.Index, found.Start, found.End), "This was brought in from an email.");
    }

    /// <summary>A line broken between two words of one sentence.</summary>
    private static IEnumerable<Hit> Breaks(Reading reading)
    {
        foreach (var paragraph in reading.Paragraphs)
        {
            if (!paragraph.IsProse) continue;
            var text = paragraph.Text;
            for (var at = text.IndexOf('\n', StringComparison.Ordinal); at > 0 && at + 1 < text.Length; at = text.IndexOf('\n', at + 1))
            {
                if (!char.IsLower(text[at + 1]) || !(char.IsLower(text[at - 1]) || text[at - 1] is ',' or ' ')) continue;
                var (first, last) = (at, at + 1);
                while (first > 0 && !char.IsWhiteSpace(text[first - 1])) first--;
                while (last < text.Length && !char.IsWhiteSpace(text[last])) last++;
                if (first == at || text[..first].IndexOf(' ', StringComparison.Ordinal) < 0) continue;
                yield return new(new(paragraph.Index, first, last), "A line is broken here in the middle of a sentence.") { Fixes = [Fix.Write(text[first..at] + " " + text[(at + 1)..last])] };
                break;
            }
        }
    }
}
