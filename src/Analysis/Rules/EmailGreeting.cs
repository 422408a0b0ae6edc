using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Language.Pasted;
using Recording.Analysis.Text;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class EmailGreeting
{
    public static readonly Rule Rule = new()
    {
        Id = "email-greeting",
        Tip = Tip.Professional,
        Title = "Take the email's greeting out",
        Why = "A record speaks to whoever reads it years from now, not to a colleague in the next room.",
        Reach = Reach.Document,
        CoversBlock = true,
        Check = Check,
        Examples =
        [
            Bad("[|Good morning Callista, I hope this finds you well.|] Naomi has been brought to all six of her appointments."),
            Bad("[|Hi Sue,|]\nShe has been to the clinic on 3 May 2025."),
            Bad("He was seen on 3 May 2025. [|Many thanks for your help.|]"),
            Bad("He was seen on 3 May 2025.\n[|Cheers all,|]\nHis sister came too. [|Have a lovely weekend everyone!|]"),
            Bad("She has a new coat. [|Hope that makes sense, thanks team.|]"),
            Bad("[|Thanks a bunch,|]\nShe has a new coat."),
            Good("She told me that she had had a lovely weekend. She thanked everyone. Good luck came her way."),
            new("Dear Hanh,\nThank you for meeting me. Many thanks again for the spring rolls.\nYours sincerely,\nSolomon Achterveld", false) { Kind = DocumentKind.Letter },
            Good("He said, “Hi Sue, hope you're well.”"),
            Good("She says good morning to everyone on the ward."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var blocks = PastedBlocks.Of(reading);
        foreach (var block in blocks.OfKind(PastedKind.Greeting)) yield return At(block.Span, Words(reading, block.Span));
        if (Kinds.Of(reading).Kind == DocumentKind.Letter) yield break;
        foreach (var sentence in reading.Prose)
            if (Pleasantries.Is(sentence) && !sentence.Paragraph.IsQuoted(sentence.Start, sentence.End) && !blocks.Covers(sentence.Span)) yield return At(sentence.Span, Words(reading, sentence.Span));
        foreach (var (sentence, match) in Find.Phrases(reading, MailPhrases.Courtesies))
            if (!blocks.Covers(match.Span) && !Pleasantries.Is(sentence)) yield return At(match.Span, match.Words);
    }

    private static string Words(Reading reading, Span span) => Target.Quoted(reading.Document, span);

    private static Hit At(Span span, string words) =>
        new(span, $"“{(words.Length > 80 ? words[..80] + "…" : words)}” is how an email speaks.") { Fixes = [Fix.Write("")] };
}
