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
        "(ask|check with|get from|need from|see) (mum|dad|school|manager|gp|ward|family|team manager|the school|the ward)",
        "[still] (need|needs|have|has) to (ask|check|find out|confirm|chase|obtain|get|add|insert)", "to be (written|finished|typed|inputted|filled in|attached|entered|drafted|discussed|assessed)",
        "(do not|don't|dont) know [yet]", "still to (write|do|finish|complete|add|check|ask|chase|come)", "(not|not yet) (started|begun|finished)", "123 456 7890", "(not sure|unsure) [- check]",
        "{1-5} (-|–|,) to (attach|add|insert|follow|confirm|complete|chase|check)", "00 : 00", "(select|choose|pick|enter) (date|item|option|value|name|time)", "(draft|rough|unfinished|in progress|wip|work in progress)",
        "(n/a|n / a|na) (-|–|,|?) (check|confirm|tbc|ask|to check|to confirm)", "not yet (completed|done|entered|written|filled in|added|inserted|recorded|obtained|provided)",
        "(see|as|as per|per|refer to|taken from|copy from|copied from|same as|unchanged since|no change since|no change from|as in) [the|my|our] (previous|last|earlier|old|original|existing|above|initial|first|other) [{0-2}] [(assessment|review|report|plan|form|record|visit|referral|section|notes|document|entry|version|answer|box|comments)]",
        "(see|as per|refer to|as on|on) (system|mosaic|liquidlogic|liquid logic|carefirst|care first|file|case file|rio|paris|eclipse|the system|case notes|the file|front sheet|referral|attached|attachment|chronology|notes)",
        "(as previous|as previously|as before|as last time|as last review|same as before|same as last time|ditto|as above|see above|as stated above)", "[delete|amend|change] (as appropriate|as applicable)",
        "(date|name|time|number|address|amount|who|when|where|which|school|venue|dob|surname|spelling|check|tbc|tba|unknown|not known|unsure|not sure|ask|team) ? [? ?] [(check|ask|confirm|chase)]", "(see|as) (above|below|previous|before) ? [? ?] [(check|ask|confirm)]",
        "(signature|name|date|text|photo|photograph|initials|details|address|logo|stamp|postcode|number) (here|goes here)", "(address line|line|street|town|city|county) [{number}]", "£ (00.00|00|000|0000)",
        "(enter|add|insert|type|complete|select|choose) {1-3} (here|below|now|later)", "(low|medium|high|none|yes|no) / (low|medium|high|none|yes|no) [/ (low|medium|high|none|yes|no|other)]");

    /// <summary>What leaves a field open where nothing else stands in the paragraph.</summary>
    private static readonly Lexicon Alone = Lexicon.Of(
        "[(this|text|details|section|analysis|summary|information|narrative|content|response)] [still] (to be (completed|added|inserted|written|filled in|updated|finished|provided|supplied|confirmed)|to follow|to complete|to do|to add|to write|to finish|to update)",
        "(not yet (completed|written|entered|filled in|finished|answered)|incomplete|left blank|awaiting (input|completion|text|information|details))", "(select|choose|pick|enter) (date|item|option|value|time)", "[see] (previous|last) (assessment|review|report|form|record|section)", "as per (previous|last) (assessment|review|report|form|record|plan)");
    private static readonly WordSet SameAs = new("address telephone phone postcode home mobile email surname contact name carer");

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
            Bad("Next visit: [|DATE?|]"),
            Bad("Next visit: [|../../2026|]"),
            Bad("The ramp will be built by [|[contractor]|] and she comes [|[X]|] times a week."),
            Bad("Your passport will be kept by [|(worker to confirm)|], and [|*name*|] has the form [|$FILE_NO$|]."),
            Good("The letter [sic] came by post. ☐ [x] He asked for it (the worker told me to confirm it)."),
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
            Bad("Consent to share: [|☐ Yes ☐ No|]\nRisk: [|as per last review|]"),
            Bad("Mrs Kaye pays [|£|] a week and has been a tenant for [|x|] years. [|{date of meeting}|]"),
            Bad("The judge, [|[name of the judge]|], made the order at [|[court – check name]|]."),
            Bad("Seen on [|[Date]|] at [|[School]|] by [|[Manager]|] with [|[Signature]|]: [|[Ethnicity]|], [|[Outcome]|], [|[Recipient]|], [|[Date If Known]|] and [|[Date Awaited]|]."),
            Bad("He rang [|(note to self)|] and [|[reminder to self]|]. His school is Hill End[|- to add later.|]"),
            Bad("His friend [|(?)|] came with [|(xx)|] and [|(place)|] on her birthday [|(date of birth?)|]."),
            Bad("Please sign at the cross. Quote [|AGR-____|] to him. His friend Len [|(surname?)|] rang, and the nurse is [|(to be added)|].".Replace("[|AGR-____|]", "AGR-[|____|]", StringComparison.Ordinal)),
            Bad("I will take the discharge letter to his doctor when he comes home to us on the ward in the morning or after lunch. Booking number: [|0000000|]\nBed number: [|#|]\nNext review: [|day/month/year|]"),
            Good("Consent to share: ☒ Yes ☐ No\nAddress: as above"),
            Good("He answered [as he often does] that the box [the black one] was his."),
            Good("Sam uses they, and he/she pronouns were not used."),
            Good("Signed: ____________ Date: ____________"),
            Good("________________________________________"),
            Good("He told me, “[My mother] is kind”, and wrote “definately” [sic]."),
            Good("The court followed Re B [2013] UKSC 33 at [45], and the name is [redacted]."),
            Good("She wrote from <jo@example.org> with a BMI of <19 and >18."),
            Good("The time of the visit is to be confirmed with her sister on Monday."),
            Good("Really?? he asked. No!?? (Was he)?? And “yes”?? he said."),
            Good("Background ............ 12"),
            Good("Card ending XXXX1234 was used, and the test showed XX chromosomes."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var words = TemplateWords.Of(reading);
        foreach (var hit in EmptyFields.In(reading)) yield return hit;
        foreach (var paragraph in reading.Paragraphs)
        {
            if (paragraph.Source.Role is ParagraphRole.Contents or ParagraphRole.Guidance || paragraph.Text.Length == 0) continue;
            foreach (var (start, end) in Merged(paragraph).Where(open => words?.ArePrompt(new(paragraph.Index, open.Start, open.End)) is not true))
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
        found.AddRange(OpenChoices.In(paragraph.Text));
        if (Labelled(paragraph) is { } labelled) found.Add(labelled);
        else if (Stands(paragraph)) found.Add((0, paragraph.Text.Length));
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

    /// <summary>Whether "To be completed" or the like is all that the paragraph says.</summary>
    private static bool Stands(ParagraphReading paragraph)
    {
        var count = paragraph.Tokens.Count;
        if (count is < 2 or > 8 || !paragraph.IsProse) return false;
        var end = paragraph.Tokens[^1].Is('.') ? count - 1 : count;
        return Alone.Find(paragraph, 0, end).Any(match => match.FirstToken == 0 && match.EndToken == end);
    }

    private const int LongestField = 24;

    /// <summary>"Review date: to be confirmed": a short label, its colon, and then nothing but that.</summary>
    private static (int Start, int End)? Labelled(ParagraphReading paragraph)
    {
        var tokens = paragraph.Tokens;
        var colon = -1;
        var start = tokens.Count > LongestField && paragraph.Sentences.Count > 1 ? paragraph.Sentences[^1].FirstToken : 0;
        for (var i = start + 1; i < tokens.Count && i < start + 14; i++)
            if (tokens[i].Is(':') || (tokens[i].Is('?') && (tokens[i - 1].Is(':') || (colon < 0 && i + 1 < tokens.Count)))) colon = i;
        if (colon > 1 && colon == tokens.Count - 1 && tokens[colon - 1].Is(':')) return (tokens[colon].Start, tokens[colon].End);
        if (colon < 0 || tokens.Count - colon is < 2 or > 10) return null;
        var (first, end) = (colon + 1, tokens.Count);
        if (paragraph.Text.AsSpan(tokens[colon].End).Trim() is { Length: > 1 } dashes && dashes.IndexOfAnyExcept('-', '–', '—') < 0) return (tokens[first].Start, tokens[end - 1].End);
        while (first < end && tokens[first].IsHyphen) first++;
        while (end > first && tokens[end - 1].IsHyphen) end--;
        foreach (var match in AfterLabel.Find(paragraph, first, end))
        {
            var rest = end - match.EndToken;
            if (match.FirstToken == first && (rest == 0 || (rest == 1 && tokens[end - 1].Is('.'))) && !IsSameAddress(paragraph, match, colon)) return (match.Span.Start, match.Span.End);
        }
        if (end == first + 1 && tokens[first].First is '#' or '*' or '~' or '@' or '&') return (tokens[first].Start, tokens[first].End);
        return end == first + 1 && BlankWords.IsFiller(tokens[first].In(paragraph.Text)) ? (tokens[first].Start, tokens[first].End) : null;
    }

    /// <summary>"Address: as above" is an answer.</summary>
    private static bool IsSameAddress(ParagraphReading paragraph, LexiconMatch match, int colon)
    {
        if (!match.Words.EndsWith("above", StringComparison.OrdinalIgnoreCase)) return false;
        for (var i = 0; i < colon; i++)
            if (SameAs.Contains(paragraph.Tokens[i])) return true;
        return false;
    }
}
