using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using Recording.Analysis.Text;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Placeholder
{
    private static readonly Lexicon Phrases = Lexicon.Load("placeholder");

    /// <summary>What leaves a field open where it is all that follows a label.</summary>
    private static readonly Lexicon AfterLabel = Lexicon.Of(
        "to be (confirmed|advised|added|completed|inserted|provided|supplied|determined|agreed|arranged|decided|updated|notified|established)", "to (add|insert|fill in|update|complete) [(later|when known|once known)]", "(awaiting|pending|awaited) [(-|–|,)] to (add|insert|follow|update|complete|confirm)", "(add|insert|fill in) later",
        "not known yet", "[still] (needs|need) (adding|inserting|filling in|completing)", "(check|find out|ask) (this|date|name|spelling|with manager)", "to follow", "(details|date|name|number) to follow",
        "pending", "not yet known", "awaiting (details|confirmation|information|date)", "yes / no", "yes/no", "y/n", "y / n", "yes / no / n/a", "xx", "x", "{0-3} to be (confirmed|advised|allocated|set|appointed|assigned|arranged|booked|scheduled|identified|decided|agreed)", "not (recorded|completed|entered|inputted|provided yet|done yet|added yet)",
        "00000000", "0000000000", "000000", "0000", "12345678", "1234567890", "123456", "(see|as) (template|guidance|notes below)",
        "(unknown|not known|not yet known|not sure|awaiting {0-3}|awaited|pending|outstanding|n/k|nk|tbc|none yet) [-|–|,|/] [to be|to|will|need to|needs to] (chase|chased|check|checked|update|updated|add|added|confirm|confirmed|complete|completed|insert|inserted|advise|advised|find out|obtain|obtained|ask|verify|follow) [(later|up|please|with {1-2})]",
        "[please] (select|choose|pick|specify|enter|complete|insert|add|tick|delete|state) [(one|an option|an item|from list|from the list|as appropriate|here|now|below|option|date|name|text)]", "(none|nothing|no option|no value|no date|not) (selected|chosen|entered|set|answered|inserted|specified)",
        "[still] (blank|left blank|incomplete|unanswered|outstanding|to do|to complete|to insert|to check|to chase|to ask|to find out|to obtain|to update)", "(will|to) (update|add|complete|confirm|insert) [this] (later|when known|once known|asap|shortly|soon|next week)",
        "(ask|check with|get from|need from|see) (mum|dad|school|manager|gp|ward|family|team manager|the school|the ward)");

    public static readonly Rule Rule = new()
    {
        Id = "placeholder",
        Tip = Tip.ItCompliant,
        Severity = Severity.Problem,
        Title = "Fill in what is still open",
        Why = "A field left open makes the whole record look unread, and somebody may rely on what is not there.",
        Reach = Reach.Paragraph,
        Check = Check,
        Examples =
        [
            Bad("The review is on [|XX/XX/2025|] with [|[insert name of chair]|]."),
            Bad("Date of discharge: [|TBC|]"),
            Bad("Telephone: [|____________|]"),
            Bad("[|{{child.name}}|] was seen by [|<name of worker>|] and [|«Surname»|]."),
            Bad("Review date: [|Click or tap to enter a date.|]"),
            Bad("Her hours are £[|XX|] a week, and his birthday is [|??/??/1980|]."),
            Bad("Does he agree? Yes / No [|(delete as appropriate)|]"),
            Bad("Housing reference: [|[to follow]|]\nName of school: [|to be confirmed|]"),
            Bad("Form of birth date: [|DD/MM/YYYY|]"),
            Bad("Name of school: [|awaiting - to add|]\nTenancy start: [|to insert later|]"),
            Bad("[|Lorem ipsum|] dolor sit amet."),
            Bad("[|Mr/Mrs/Ms|] Patel was seen on [|**/**/2026|] with [|(name of teacher)|]."),
            Bad("Next of kin: [|unknown - to chase|]\nNHS number: [|?|]\nThe call took [|xx|] minutes."),
            Good("Sam uses they, and he/she pronouns were not used."),
            Good("Signed: ____________ Date: ____________"),
            Good("________________________________________"),
            Good("He told me, “[My mother] is kind”, and wrote “definately” [sic]."),
            Good("The court followed Re B [2013] UKSC 33 at [45], and the name is [redacted]."),
            Good("She wrote from <jo@example.org> with a BMI of <19 and >18."),
            Good("The time of the visit is to be confirmed with her sister on Monday."),
            Good("Really?? he asked."),
            Good("Background ............ 12"),
            Good("Card ending XXXX1234 was used, and the test showed XX chromosomes."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        foreach (var paragraph in reading.Paragraphs)
        {
            if (paragraph.Source.Role is ParagraphRole.Contents or ParagraphRole.Guidance || paragraph.Text.Length == 0) continue;
            foreach (var (start, end) in Merged(paragraph))
                yield return new(new(paragraph.Index, start, end), Message(paragraph.Text[start..end]))
                {
                    Fixes = [new("Fill it in", Asks: "What belongs here?")],
                };
        }
    }

    private static string Message(string words) =>
        $"“{(words.Length > 80 ? words[..80] + "…" : words)}” is still to be filled in.";

    /// <summary>All that a paragraph leaves open, without overlaps, in order.</summary>
    private static List<(int Start, int End)> Merged(ParagraphReading paragraph)
    {
        var found = new List<(int Start, int End)>();
        foreach (var control in paragraph.Source.Controls)
            if (control is { IsPlaceholder: true, Length: > 0 }) found.Add((control.Start, control.Start + control.Length));
        if (paragraph.Source.Role == ParagraphRole.Placeholder && found.Count == 0) return [(0, paragraph.Text.Length)];
        found.AddRange(Blanks.In(paragraph));
        foreach (var match in Phrases.Find(paragraph, 0, paragraph.Tokens.Count))
            if (!paragraph.IsQuoted(match.Span.Start, match.Span.End)) found.Add(WithBrackets(paragraph.Text, match.Span.Start, match.Span.End));
        if (Labelled(paragraph) is { } labelled) found.Add(labelled);
        if (found.Count < 2) return found;
        found.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        var kept = new List<(int Start, int End)>();
        foreach (var one in found)
            if (kept.Count == 0 || one.Start >= kept[^1].End) kept.Add(one);
            else if (one.End > kept[^1].End) kept[^1] = (kept[^1].Start, one.End);
        return kept;
    }

    /// <summary>"(delete as appropriate)" with its brackets, "Choose an item." with its full stop.</summary>
    private static (int Start, int End) WithBrackets(string text, int start, int end)
    {
        if (start > 0 && end < text.Length && (text[start - 1], text[end]) is ('(', ')') or ('[', ']') or ('<', '>')) return (start - 1, end + 1);
        return end == text.Length - 1 && text[end] == '.' && end - start > 12 ? (start, end + 1) : (start, end);
    }

    /// <summary>"Review date: to be confirmed": a short label, its colon, and then nothing but that.</summary>
    private static (int Start, int End)? Labelled(ParagraphReading paragraph)
    {
        var tokens = paragraph.Tokens;
        var colon = -1;
        for (var i = 0; i < tokens.Count && i < 14; i++)
            if (tokens[i].Is(':') || (tokens[i].Is('?') && !tokens[i].IsHyphen)) colon = i;
        if (colon > 1 && colon == tokens.Count - 1 && tokens[colon - 1].Is(':')) return (tokens[colon].Start, tokens[colon].End);
        if (colon < 0 || tokens.Count - colon is < 2 or > 10) return null;
        var (first, end) = (colon + 1, tokens.Count);
        while (first < end && tokens[first].IsHyphen) first++;
        while (end > first && tokens[end - 1].IsHyphen) end--;
        foreach (var match in AfterLabel.Find(paragraph, first, end))
        {
            var rest = end - match.EndToken;
            if (match.FirstToken == first && (rest == 0 || (rest == 1 && tokens[end - 1].Is('.')))) return (match.Span.Start, match.Span.End);
        }
        return null;
    }
}
