using Recording.Analysis.Checks;

namespace Recording.Analysis.Tests.Pasted;

/// <summary>The signals by which a pasted mail is known, in the text and in the formatting that it brings.</summary>
public sealed class PastedSignalTests
{
    private const string Back = "I visited her on Monday 6 May 2024 and she told me that she is well.";

    private static PastedPage Report() => new PastedPage().Own("# Report", "She lives alone in the flat and walks to the shop.", "Her niece rings her on Sundays.", "She likes the garden.");

    private static void IsOne(PastedPage page, string block)
    {
        var last = page.Document.Paragraphs.Count - 1;
        Assert.Equal([$"{block} 4-{last}"], page.Own(Back).Blocks());
    }

    [Theory]
    [InlineData("From: Sue Lane", "Sent: 03 May 2024 11:04", "To: Jo Reed", "Subject: Kai", "All fine.", "Regards", "Sue")]
    [InlineData("Date: Fri, 3 May 2024 11:04:20 +0100", "Subject: Kai", "From: sue@x.example", "To: jo@x.example", "Hi Jo", "All fine.", "Thanks", "Sue")]
    [InlineData("________________________________", "From: Sue Lane <sue@x.example>", "Sent: Friday, May 3, 2024 9:14:20 AM", "To: Jo Reed", "Subject: Re: Kai", "All fine.", "Get Outlook for iOS")]
    [InlineData("From: Duty on behalf of Sue Lane", "Sent: 03 May 2024 11:04", "To: Jo Reed", "Subject: [OFFICIAL-SENSITIVE] Kai", "All fine.", "Sue")]
    [InlineData("From: Sue Lane <mailto:sue@x.example>", "To: Jo Reed", "Subject: [EXTERNAL] Kai", "All fine.", "Many thanks", "Sue")]
    public void Header_lines_in_every_order_and_form(params string[] lines) => IsOne(Report().Own(lines), "Email");

    [Theory]
    [InlineData("-----Original Message-----", "From: Sue Lane", "Sent: 3 May 2024 11:02", "To: Jo Reed", "Subject: Kai", "All fine.", "Sue")]
    [InlineData("----- original message -----", "All fine, thanks for asking.", "Thanks, Sue")]
    [InlineData("---------- Forwarded message ---------", "From: Sue Lane <sue@x.example>", "Date: Fri, 3 May 2024 at 11:04", "Subject: Kai", "To: Jo Reed <jo@x.example>", "All fine.", "Sue")]
    [InlineData("Begin forwarded message:", "From: Sue Lane <sue@x.example>", "Subject: Kai", "Date: 3 May 2024 at 11:04:20 BST", "To: Jo Reed <jo@x.example>", "All fine.", "Sue")]
    public void Marks_of_answers_and_forwards(params string[] lines) => IsOne(Report().Own(lines), "Email");

    [Theory]
    [InlineData("On 22 Aug 2015, at 19:21, Sue Lane <sue@x.example> wrote:", "Hi Jo", "All fine.", "Sue")]
    [InlineData("On Tue, 3 Apr 2012 at 14:20", "Sue Lane", "<sue@x.example> wrote:", "> All fine.", "> Sue")]
    [InlineData("On Tue, 3 Apr 2012 at 14:20, Sue Lane <sue@x.example> sent:", "> All fine.", "> Sue")]
    [InlineData("Le mar. 3 avr. 2012 à 14:20, Luc Roux <luc@x.example> a écrit :", "> Tout va bien.", "> Luc")]
    public void Lines_that_say_who_wrote(params string[] lines) => IsOne(Report().Own(lines), "Email");

    [Fact]
    public void Lines_quoted_with_angle_brackets() => IsOne(Report().Own("> All fine with Kai.", "> He is in on Monday."), "Email");

    [Theory]
    [InlineData("Sent from my iPhone")]
    [InlineData("Kind regards", "Olwen Tranter", "MS Specialist Nurse", "01632 960731")]
    [InlineData("--", "Olwen Tranter", "MS Specialist Nurse", "01632 960731 | www.stennerby.example")]
    [InlineData("Kind regards", "Olwen Tranter", "[cid:image001.png@01DA9D2F.5E3C7A10]")]
    [InlineData("Please consider the environment before printing this email.")]
    [InlineData("This email and any attachments are confidential and intended solely for the addressee.")]
    public void Signatures_and_footers(params string[] lines) =>
        Assert.Equal([$"Signature 4-{lines.Length + 3}"], Report().Own(lines).Own(Back, "She takes tablets each morning at eight.", "She likes the radio and the news.").Blocks());

    [Theory]
    [InlineData("CAUTION: This email originated from outside of the organisation.", "Hi Jo", "All fine.", "Thanks", "Sue")]
    [InlineData("This message originated from outside of NHSmail. Please do not click links or open attachments unless you recognise the sender.", "Hi Jo", "All fine.", "Thanks", "Sue")]
    [InlineData("You don't often get email from sue@x.example. Learn why this is important", "Hi Jo", "All fine.", "Thanks", "Sue")]
    public void Banners_of_an_outside_sender(params string[] lines) => IsOne(Report().Own(lines), "Email");

    [Theory]
    [InlineData("Microsoft Teams meeting", "Join the meeting now", "Meeting ID: 338 214 907 55", "Passcode: Qp7v2L", "Dial in by phone", "+44 20 7946 0018,,4411# United Kingdom, London")]
    [InlineData("Join Zoom Meeting", "https://zoom.us/j/999", "Meeting ID: 999 123", "Passcode: 4411")]
    [InlineData("When: 03 May 2024 11:00-12:00.", "Where: Microsoft Teams Meeting", "Organizer: Sue Lane", "Required Attendees: Jo Reed; Al Penn")]
    public void Footers_of_meetings(params string[] lines) => IsOne(Report().Own(lines), "Email");

    [Theory]
    [InlineData("[12/03/2024, 14:22:10] Jo: you there", "[12/03/2024, 14:23:10] Mum: yes")]
    [InlineData("12/03/2024, 14:22 - Messages and calls are end-to-end encrypted.", "12/03/2024, 14:22 - Jo: you there", "12/03/2024, 14:23 - Mum: yes")]
    [InlineData("Today 14:22", "Jo: r u coming", "Mum: yes x", "Jo: ok c u l8r")]
    [InlineData("[14:22] Reed, Jo", "you there", "[14:23] Lane, Sue", "yes")]
    [InlineData("Jo Reed 14:22", "you there", "Sue Lane 14:23", "yes", "like 1")]
    public void Chats_of_WhatsApp_telephones_and_Teams(params string[] lines) => IsOne(Report().Own(lines), "Chat");

    [Fact]
    public void A_header_in_the_cells_of_a_table_with_the_mail_under_it() =>
        IsOne(Report().Table(["From:", "Sue Lane"], ["Sent:", "03 May 2024 11:04"], ["To:", "Jo Reed"], ["Subject:", "Kai"]).Own("All fine, thanks.", "Sue"), "Email");

    [Fact]
    public void A_header_in_cells_without_colons() =>
        IsOne(Report().Table(["From", "Sue Lane <sue@x.example>"], ["Sent", "03 May 2024 11:04"], ["To", "Jo Reed"], ["Subject", "RE: Kai"]).Own("All fine, thanks.", "Sue"), "Email");

    [Fact]
    public void A_mail_in_one_cell_of_a_table() =>
        IsOne(Report().Table(["From: Sue Lane¶Sent: 03 May 2024 11:04¶To: Jo Reed¶Subject: Kai¶All fine.¶Thanks¶Sue"]), "Email");

    [Fact]
    public void Bold_labels_in_another_font_with_no_time_and_no_address() =>
        IsOne(Report().Outlook("From: Sue Lane", "To: Jo Reed").BoldLabels(2).Outlook("He is in on Monday.", "The coach leaves at nine."), "Email");

    [Fact]
    public void A_sender_linked_to_an_address() =>
        IsOne(Report().Own("From: Sue Lane").Linked("Sue Lane", "mailto:sue@x.example").Own("To: Jo Reed", "All fine, thanks.", "Sue"), "Email");

    [Theory]
    [InlineData("Calibri", 22, "1F497D", "en-GB")]
    [InlineData("Arial", 20, null, "en-GB")]
    [InlineData("Tahoma", 24, null, "en-GB")]
    [InlineData("Arial", 24, "1F497D", "en-GB")]
    [InlineData("Arial", 24, null, "en-US")]
    public void A_greeting_with_the_look_or_language_of_another_document(string font, int size, string? color, string language) =>
        IsOne(Report().Look(font, size, color, language, "Hi Jo,", "Kai is in on Monday.", "The coach leaves at nine and he has his lunch."), "Email");

    [Fact]
    public void The_look_says_where_a_mail_ends() =>
        Assert.Equal(["Email 5-10"], Report().Own("She has lived in the flat since 2019, and her rent is paid by standing order.").Outlook("From: Sue Lane", "Sent: 3 May 2024 11:04", "To: Jo Reed", "She was seen in clinic on 2 May.", "She has put on weight.", "He said that he is pleased.")
            .Own("She told me that she eats twice a day.", "Her niece cooks on Sundays.").Blocks());

    [Fact]
    public void A_close_under_lines_in_another_look_takes_them_with_it() =>
        IsOne(Report().Outlook("Kai is in on Monday.", "The coach leaves at nine and he has his lunch.", "Many thanks", "Sue"), "Email");

    [Fact]
    public void A_forward_within_a_mail_belongs_to_its_block() =>
        IsOne(Report().Own("From: A Lane", "Sent: 3 May 2024 11:04", "To: Jo Reed", "FYI", "Ann", "From: B Penn", "Sent: 2 May 2024 10:00", "To: A Lane", "All fine, thanks!", "Bea"), "Email");

    [Fact]
    public void The_documents_own_hard_returns_do_not_hide_a_header() =>
        IsOne(Report().Own("From: Sue Lane¶Sent: 03 May 2024 11:04¶To: Jo Reed¶Subject: Kai", "All fine.", "Sue"), "Email");

    [Theory]
    [InlineData("The plan is at [cid:image001.png@01DA9D2F] in the file.", "[cid:image001.png@01DA9D2F]")]
    [InlineData("She can be reached on 01632 960111<tel:01632960111> each day.", "<tel:01632960111>")]
    [InlineData("Her niece is Ann Rowe<mailto:ann@rowe.example> of Wrensford.", "<mailto:ann@rowe.example>")]
    [InlineData("The form is at https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example for her.", "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example")]
    public void Links_and_pictures_that_a_mail_left_in_the_text(string text, string flagged) =>
        Assert.Contains(Checker.Check(Report().Own(text).Document, new() { Today = new(2026, 3, 12) }, TestContext.Current.CancellationToken).Findings,
            f => f.Rule == "paste-residue" && f.Target!.Quote.Exact == flagged);

    private const string InProse = "His niece can be reached by email at the address that she gave us when she came in on Sunday.";

    [Theory]
    [InlineData(true, InProse, "mailto:ann@rowe.example")]
    [InlineData(true, InProse, "MAILTO:ann@rowe.example")]
    [InlineData(false, InProse, "https://rowe.example")]
    [InlineData(false, InProse, "mailto:ann@rowe.example", DocumentKind.Letter)]
    [InlineData(false, "His niece can be reached by email at the address that she gave us when she came on Sunday.", "mailto:ann@rowe.example")]
    [InlineData(false, "# His niece can be reached by email at the address that she gave us when she came in on Sunday", "mailto:ann@rowe.example")]
    [InlineData(true, "Her niece can be reached by email.", "https://eur01.safelinks.protection.outlook.com/?url=x.example")]
    [InlineData(true, "Her niece can be reached by email.", "https://urldefense.com/v3/__x.example__")]
    public void A_link_is_a_mails_where_it_is_tracked_or_leads_to_an_address_from_within_prose(bool isFlagged, string text, string address, DocumentKind kind = DocumentKind.Assessment) =>
        Assert.Equal(isFlagged, Checker.Check(Report().Own(text).Linked("email", address).Document, new() { Today = new(2026, 3, 12), Kind = kind }, TestContext.Current.CancellationToken).Findings
            .Any(f => f.Rule == "paste-residue" && f.Target!.Quote.Exact == "email"));
}
