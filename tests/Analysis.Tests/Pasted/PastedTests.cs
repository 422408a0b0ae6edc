using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Language.Pasted;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Pasted;

/// <summary>The traps of pasted correspondence: what looks like a mail or a chat and is none, and the forms that real ones take.</summary>
public sealed class PastedTests
{
    private static List<string> Found(string text, DocumentKind? kind = null)
    {
        var document = Lines.Read(text) is var read && text.Contains('¶') ? read with { Paragraphs = [.. read.Paragraphs.Select(p => p with { Text = p.Text.Replace('¶', '\n') })] } : read;
        var blocks = PastedBlocks.Of(new Reading(document, new() { Kind = kind, Today = new(2026, 3, 12) }));
        return [.. Enum.GetValues<PastedKind>().SelectMany(k => blocks.OfKind(k).Select(b => $"{k} {b.Span.Paragraph}-{b.Span.EndParagraph}"))];
    }

    [Theory]
    [InlineData("From: 3 May 2024 To: 6 June 2024")]
    [InlineData("Tenancy\nFrom: 1 May 2024\nTo: Flat 2, High Road")]
    [InlineData("# Service list\nTo: Jo Reed, Reed LLP, 3 High Street, tel 01632 960111\nCc: the Official Solicitor")]
    [InlineData("Present: Jo Reed, Sue Lane\nApologies: Al Penn\nDate: 3 May 2024")]
    [InlineData("On average he eats twice a day.\nOn the other hand he likes soup.")]
    [InlineData("With regards to the flat, she moved in 2024.\nGeorge Best is her cousin.\nBest Street is near.")]
    [InlineData("The card was sent from my desk.\nShe wrote From: on the envelope.")]
    [InlineData("____________\nShe lives alone.\n------------\nShe walks.")]
    [InlineData(">>> see the map <<<\n>>> see the list <<<")]
    [InlineData("Sessions: 8.45am-1pm\nMonday 09:00 to 11:00\nTuesday 09:00 to 11:00\nWednesday 13:00")]
    [InlineData("I emailed her on 3 May 2024 and she answered the same day.")]
    [InlineData("Breakfast 08:15\nPorridge and tea.\nLunch 12:30\nSoup.")]
    [InlineData("08:15 JS: Took his tablets with water.\n12:30 JS: Ate half of his lunch.\n18:00 AP: Watched the match.")]
    public void A_trap_is_no_mail_and_no_chat(string text) => Assert.Empty(Found("# Report\nShe lives alone in the flat.\n" + text));

    [Theory]
    [InlineData("From: Sue Lane\nTo: Jo Reed\nSubject: Kai\nHe was definately in a right state, LOL.\nThanks\nSue", "email")]
    [InlineData("[03/05/2024, 14:22] Sue Lane: he was definately in a state LOL\n[03/05/2024, 14:23] Jo Reed: ok thx\n[03/05/2024, 14:25] Sue Lane: c u l8r", "chat")]
    public void Nothing_else_is_said_of_what_was_pasted(string pasted, string rule) =>
        Assert.Equal([rule], Checker.Check(Lines.Read("She lives alone in the flat.\n" + pasted), new() { Today = new(2026, 3, 12) }, TestContext.Current.CancellationToken)
            .Findings.Where(f => f.Target?.Start.Paragraph > 0).Select(f => f.Rule).Distinct());

    [Theory]
    [InlineData("From: Sue Lane\nTo: Jo Reed\nSubject: Kai\nHe is in today.\nThanks\nSue")]
    [InlineData("Subject: RE: Kai\nFrom: Sue Lane\nDate: 3 May 2024 at 11:04:20 BST\nTo: Jo Reed\nHi Jo,\nAll fine.\nCheers, Sue")]
    [InlineData("From: Sue Lane [mailto:sue@x.example] On Behalf Of Duty\nSent: 03 May 2024 11:04\nTo: Jo Reed\nSubject: Kai\nHi Jo\nAll fine.\nKR\nSue")]
    [InlineData("*From:* Sue Lane\n<sue@x.example>\n*Sent:* Friday, May 3, 2024 9:14 AM\n*To:* Jo Reed\n*Subject:* Kai\nAll fine.\nRegards\nSue")]
    [InlineData("From: Sue Lane¶Sent: 03 May 2024 11:04¶To: Jo Reed¶Subject: Kai\nAll fine.\nBest wishes\nSue")]
    [InlineData("From: Sue Lane Sent: 03 May 2024 11:04 To: Jo Reed Subject: Kai\nAll fine, let me know.\nThanks, Sue")]
    [InlineData("Begin forwarded message:\nFrom: Sue Lane <sue@x.example>\nDate: 3 May 2024\nTo: Jo\nAll fine!\nSue")]
    [InlineData("De : Luc Roux\nEnvoyé : lundi 6 mai 2024 09:14\nÀ : Jo Reed\nObjet : Kai\nBonjour Jo,\nTout va bien.\nCordialement\nLuc")]
    [InlineData("Von: Ute Holz\nGesendet: Montag, 6. Mai 2024 09:14\nAn: Jo Reed\nBetreff: Kai\nAlles gut.\nViele Grüße\nUte")]
    [InlineData("Od: Ewa Lis\nWysłano: 6 maja 2024 09:14\nDo: Jo Reed\nTemat: Kai\nWszystko dobrze.\nPozdrawiam\nEwa")]
    [InlineData("On Tue, 3 Apr 2012 at 14:20 Sue Lane\n<sue@x.example> wrote:\n> All fine.\n> Sue")]
    [InlineData("On 22 Aug 2015, at 19:21, Sue Lane <sue@x.example> wrote:\nHi Jo\nAll fine, speak soon.\nSue")]
    [InlineData("Join Zoom Meeting\nhttps://zoom.us/j/999\nMeeting ID: 999 123\nPasscode: 4411")]
    [InlineData("You don't often get email from sue@x.example. Learn why this is important\nHi Jo,\nAll fine.\nThanks\nSue")]
    public void A_pasted_mail_is_one_block(string text) =>
        Assert.Equal([$"Email 2-{text.Split('\n').Length + 1}"], Found("# Report\nShe lives alone in the flat.\n" + text + "\nI visited her on Monday 6 May 2024 and she told me that she is well."));

    [Theory]
    [InlineData("[12/03/2024, 14:22:10] Jo: you there\n[12/03/2024, 14:23:10] Mum: yes")]
    [InlineData("12/03/2024, 14:22 - Jo: you there\n12/03/2024, 14:23 - Mum: yes")]
    [InlineData("[14:22, 12/03/2024] Jo: you there\n[14:23, 12/03/2024] Mum: yes")]
    [InlineData("[14:22] Reed, Jo\nyou there\n[14:23] Lane, Sue\nyes")]
    [InlineData("Jo Reed  14:22\nyou there\nSue Lane  14:23\nyes")]
    [InlineData("Jo (14:22): you there\nMum (14:23): yes")]
    [InlineData("Jo: r u there\nMum: yes x\nJo: ok c u l8r")]
    public void A_pasted_chat_is_one_block(string text) =>
        Assert.Equal([$"Chat 2-{text.Split('\n').Length + 1}"], Found("# Report\nShe lives alone in the flat.\n" + text + "\nI visited her on Monday 6 May 2024 and she told me that she is well."));

    [Fact]
    public void A_forwarded_mail_within_a_mail_belongs_to_its_block() => Assert.Equal(["Email 1-9"], Found(
        "# Report\nFrom: A Lane\nSent: 3 May 2024 11:04\nTo: Jo Reed\nFYI\nAnn\nFrom: B Penn\nSent: 2 May 2024 10:00\nTo: A Lane\nAll fine, thanks!\n# Next\nShe walks."));

    [Fact]
    public void A_letter_keeps_its_greeting_and_its_close() =>
        Assert.Empty(Found("Dear Hanh,\nThank you for meeting me.\nYours sincerely,\nSol Reed\nPersonal adviser\nsol@x.example", DocumentKind.Letter));

    [Fact]
    public void The_authors_own_signature_is_left_alone() =>
        Assert.Empty(Found("# Report\nShe lives alone.\nKind regards\nSol Reed\nSocial worker\n01632 960111"));
}
