using Recording.Analysis.Language;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Undated
{
    public static readonly Rule Rule = new()
    {
        Id = "undated",
        Tip = Tip.Timely,
        Severity = Severity.Problem,
        Title = "Date the entry",
        Why = "An entry without its date cannot be put in order with the others, nor relied on in court.",
        Reach = Reach.Document,
        Check = Check,
        Examples =
        [
            Bad("# [|Call from the health visitor|]\nShe rang me about Lena and will offer a test on 25 February 2026."),
            Bad("# Family\nHe lives with his aunt. [|Telephone call with Pauline Reid.|] She will sleep at the flat."),
            Bad("# Housing\n[|Spoke to Tanya Brookes at the housing office.|] The arrears stand at £90."),
            Bad("[|Joint home visit with the nurse, who measured the rail.|]"),
            Bad("# [|Unannounced home visit|]\nNobody answered the door."),
            Bad("Date of birth: 3 May 2017\n# [|Conversation with the tutor|]\nMr Hart has taught him since 8 September 2025, and praised his maths.\nThe enrolment ended on 12 September 2025."),
            Bad("She has a cat.\n[|Keeping in touch visit.|] He was painting the hall."),
            Bad("She has a cat.\n[|Quick phone call with Ken.|] He drives a lorry."),
            Good("# Interview\nShe sat by the window.\n- Review meeting to be booked with the school."),
            Good("# Tuesday 3 February 2026: home visit\nSpoke to the neighbour. Telephone call from the nurse."),
            Good("# Visit to the ward\nDate of visit: Thursday 6 November 2025\nHe was in bed."),
            Good("# Case note\nName: Lena Hart\nDate: 3 February 2026\nWorker: Jo Marsh\nTeam: Adults\nPresent: Lena and her aunt\n# Home visit\nLena was in the garden."),
            Good("# Home visit\nI visited the family on Thursday 18 September 2025."),
            Good("12/03/2026 Home visit to Mr Shah. Meeting with the family was hard for him."),
            Good("I think the meeting with the school helped. Meeting the nurse, he smiled."),
            Bad("# Agreed\n- Lena will ring the school.\n- [|Family meeting with Ann and Joe.|] They will let him fetch his clothes."),
            Bad("She has a cat.\n[|Inspection with the fire officer, Mr Holt.|] He wrote to the owner.\n[|Video meeting with Ms Lacey.|] She will keep a seat for him."),
            Good("# Plan\n- Home visit to Mr Shah."),
            Good("Inspection with the fire officer showed a fault. Chat with the family is easy."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var entries = Entries.Of(reading);
        foreach (var paragraph in reading.Paragraphs)
        {
            if (Sections.IsHeading(paragraph.Source) ? paragraph.Tokens.Count > 0 && entries.IsUndatedHeading(paragraph) : false)
                yield return Hit(paragraph.Whole, paragraph.Text);
            var isItem = paragraph.Source.Role == Text.ParagraphRole.ListItem && paragraph.Sentences.Count > 1;
            if (paragraph.Source.Role != Text.ParagraphRole.Prose && !isItem) continue;
            foreach (var sentence in isItem ? paragraph.Sentences.Take(1) : paragraph.Sentences)
                if (entries.IsUndatedOpening(sentence)) yield return Hit(sentence.Span, sentence.Text.ToString());
        }
    }

    private static Hit Hit(Text.Span span, string words) =>
        new(span, $"“{(words.Length > 80 ? words[..80] + "…" : words.TrimEnd('.'))}” announces an entry and gives no date.")
        {
            Fixes = [new("Add the date", Asks: "On which day was it?")],
        };
}
