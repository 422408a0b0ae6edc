using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class TextSpeak
{
    private static readonly Lexicon Phrases = Lexicon.Load("text-speak");

    public static readonly Rule Rule = new()
    {
        Id = "text-speak",
        Tip = Tip.Professional,
        Title = "Write as for a report, not as for a text message",
        Why = "Short forms, smileys and capitals carry a mood that the reader cannot check and the person may resent.",
        Check = Check,
        Examples =
        [
            Bad("I will ring [|tmrw|] and [|pls|] could she have the form [|b4|] Friday."),
            Bad("Her blood test was in January[|!!|] She was pleased [|:)|]"),
            Bad("She was [|SO|] tired, and we [|ARE|] late."),
            Bad("The keys go to him [|AND NO ONE ELSE|]. His aunt [|KEEPS|] ringing."),
            Bad("[|FYI|] he has gone, and is paid twice [|per mth|]."),
            Good("She is under the SO made in May. The order says that IT IS ORDERED THAT the child shall live with her mother."),
            Bad("She [|MUST NOT|] leave the children with him, and [|NOBODY|] has told her."),
            Bad("We met [|@|] 3pm and he was happy [|😀|]."),
            Bad("The visit went well[|?!|] He was glad."),
            Bad("He said it was [|REALLY BAD|] at home."),
            Good("The MUST score was 2 and the DNACPR form is in his notes."),
            Good("IT IS ORDERED THAT the child shall live with the mother.\nAND UPON reading the report"),
            Good("Jane SMITH saw the GP, and PC Binns is the OIC."),
            Good("There are two reasons (see below :)"),
            Good("# WHAT MUST HAPPEN NEXT\nShe will move on 3 May 2025!"),
            Good("She wrote, “pls come tmrw!! :)”"),
            Good("STRICTLY PRIVATE AND CONFIDENTIAL"),
            Good("[✓] Agreed ☐ Not agreed ☑ Shared"),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        foreach (var (_, match) in Find.Phrases(reading, Phrases))
        {
            var plain = match.Entry["plain"];
            yield return new(match.Span, plain.Length > 0 ? $"“{match.Words}” is text-speak for “{plain}”." : $"“{match.Words}” is text-speak: write it out in full.")
            {
                Fixes = plain.Length > 0 && plain != "message" ? [Fix.Write(plain)] : [new("Write it out", Asks: $"What does “{match.Words}” stand for?")],
            };
        }
        foreach (var sentence in reading.Prose)
        {
            foreach (var span in Smileys.In(sentence))
                if (!sentence.Paragraph.IsQuoted(span.Start, span.End)) yield return Hit(sentence, span, "is better said in words");
            foreach (var span in Shouting.In(reading, sentence))
                if (!sentence.Paragraph.IsQuoted(span.Start, span.End)) yield return Hit(sentence, span, "shouts: small letters say the same");
        }
    }

    private static Hit Hit(Sentence sentence, (int Start, int End) span, string why)
    {
        var words = sentence.Paragraph.Text[span.Start..span.End];
        return new(new(sentence.Paragraph.Index, span.Start, span.End), $"“{words}” {why}.") { Fixes = FixOf(sentence, span, words) };
    }

    private static IReadOnlyList<Fix> FixOf(Sentence sentence, (int Start, int End) span, string words)
    {
        if (char.IsLetter(words[0])) return [Fix.Write(span.Start == sentence.Start ? words[..1] + words[1..].ToLowerInvariant() : words.ToLowerInvariant())];
        if (words[0] is '!' or '?') return [Fix.Write(words.Contains('?', StringComparison.Ordinal) ? "?" : ".")];
        return words == "@" ? [Fix.Write("at")] : [Fix.Write("")];
    }
}
