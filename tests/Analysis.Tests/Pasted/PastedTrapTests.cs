using Recording.Analysis.Checks;

namespace Recording.Analysis.Tests.Pasted;

/// <summary>What looks like pasted correspondence and is none: each a trap into which programs that strip mails have fallen.</summary>
public sealed class PastedTrapTests
{
    private static PastedPage Report(params string[] lines) =>
        new PastedPage().Own("# Report", "She lives alone in the flat and walks to the shop.", "Her niece rings her on Sundays.").Own(lines);

    private static void IsNone(PastedPage page, DocumentKind? kind = null) => Assert.Empty(page.Own("I read the plan to her on 6 May 2024.").Blocks(kind));

    [Fact]
    public void Correspondence_in_the_style_of_a_quotation_is_an_exhibit() =>
        Assert.Equal(["Email 3-6 (exhibit)"], Report().Quoted("From: Sue Lane", "Sent: 3 May 2024 11:04", "To: Jo Reed", "Subject: Kai").Own("I read the plan to her on 6 May 2024.").Blocks());

    [Fact]
    public void An_email_introduced_as_an_exhibit_is_one() =>
        Assert.Equal(["Email 4-8 (exhibit)"], Report("The landlord’s email is exhibit AB1.", "From: Sue Lane", "Sent: 3 May 2024 11:04", "To: Jo Reed", "Subject: Kai", "Regards, Sue")
            .Own("I read the plan to her on 6 May 2024.").Blocks());

    [Fact]
    public void A_letter_set_out_as_a_quotation_is_no_paste() =>
        IsNone(Report("Dr Osei’s letter of 3 May 2024 reads:").Quoted("I saw Mrs Rowe in clinic.", "Her sight has not changed since March."));

    [Theory]
    [InlineData("From: 3 May 2024 To: 6 June 2024")]
    [InlineData("From: 3 May 2024", "To: 6 June 2024")]
    [InlineData("From: Monday 6 May 2024 09:00", "To: Friday 10 May 2024 17:00")]
    [InlineData("Date: 3 May 2024", "From: 09:00", "To: 11:00")]
    public void A_range_of_dates_is_no_header(params string[] lines) => IsNone(Report(lines));

    [Theory]
    [InlineData("Tenancy", "From: 1 May 2024", "To: Flat 2, High Road")]
    [InlineData("Moves", "From: 12 Mill Lane", "To: Elm House", "Date: 3 May 2024")]
    public void A_tenancy_from_and_to_is_no_header(params string[] lines) => IsNone(Report(lines));

    [Fact]
    public void A_courts_service_list_is_no_header() =>
        IsNone(Report("To: Jo Reed, Reed LLP, 3 High Street, Wrensford WF1 9AB, tel 01632 960111", "To: the Official Solicitor", "Cc: the Children’s Guardian, Ann Penn"), DocumentKind.CourtReport);

    [Fact]
    public void An_attendance_list_is_no_header() =>
        IsNone(Report("Attended: Jo Reed, social worker", "Attended: Sue Lane, health visitor", "Apologies: Al Penn", "Copies to: all who attended"));

    [Fact]
    public void A_distribution_list_is_no_header() =>
        IsNone(Report("Distribution", "To: Mrs Rowe; Jo Reed; the care home", "cc: Dr Osei, Mill Surgery"));

    [Fact]
    public void Addresses_with_telephones_and_postcodes_are_no_signature() =>
        IsNone(Report("Elm House, 14 Mill Lane, Wrensford WF1 9AB, 01632 960111", "Mill Surgery, 2 Tollgate Mews, Wrensford WF2 3CD, 01632 960112"));

    [Fact]
    public void A_rule_above_a_heading_is_no_mail() => IsNone(Report("________________", "# Health", "She is well.", "----------", "----------", "# Home", "It is warm."));

    [Fact]
    public void A_letterhead_is_no_signature() =>
        Assert.Empty(new PastedPage().Own("Wrensford Council", "Adult Social Care", "3 Mint Street, Wrensford WF1 9AB", "Telephone: 01632 960402", "Email: adults@wrensford.example", "www.wrensford.example",
            "# Report", "She lives alone in the flat and walks to the shop.", "Her niece rings her on Sundays.").Blocks());

    [Fact]
    public void The_author_block_of_a_court_report_is_no_signature() =>
        IsNone(Report("Name: Ifeoma Castell", "Role: social worker", "Telephone: 01632 960402", "Email: ifeoma.castell@wrensford.example"), DocumentKind.CourtReport);

    [Fact]
    public void The_authors_own_name_and_number_at_the_end_are_left_alone() =>
        Assert.Empty(Report("Kind regards", "Sol Reed", "Social worker", "01632 960111").Blocks());

    [Fact]
    public void Yours_sincerely_in_a_supporting_letter_is_the_documents_own() =>
        Assert.Empty(new PastedPage().Own("Dear Panel,", "I write in support of Mrs Rowe’s application for a ground-floor flat.", "She cannot manage the stairs.", "Yours sincerely", "Sol Reed", "Social worker", "01632 960111")
            .Blocks(DocumentKind.Letter));

    [Theory]
    [InlineData("On 5 June he wrote: “I want to go home.”")]
    [InlineData("On 5 June 2024 he wrote:", "“I want to go home.”")]
    [InlineData("On 20 April 2026 at 14:30 Anwen Bevan wrote:", "“The damp air is making his asthma worse.”")]
    [InlineData("On Tuesday she wrote: she is cold at night.")]
    public void Prose_that_tells_what_somebody_wrote_is_no_reply(params string[] lines) => IsNone(Report(lines));

    [Fact]
    public void On_average_and_on_the_other_hand_open_no_reply() =>
        IsNone(Report("On average he eats twice a day.", "On the other hand, Ann Lane wrote that he likes soup.", "On 3 May 2024 at 14:20 he ate: soup, bread and an apple."));

    [Fact]
    public void With_regards_to_is_no_close() => IsNone(Report("With regards to the flat, she moved in 2024.", "Regards to her sister were sent in March."));

    [Fact]
    public void Best_as_a_word_or_a_surname_is_no_close() => IsNone(Report("George Best", "Best Street, Wrensford", "Mrs Best is her cousin.", "Best of all is the garden."));

    [Fact]
    public void Sent_from_my_in_a_sentence_is_no_footer() => IsNone(Report("The card was sent from my desk on 3 May 2024.", "She told me that the text was sent from my colleague’s telephone."));

    [Fact]
    public void Rules_of_dashes_and_underscores_are_no_mark() => IsNone(Report("____________", "She lives alone.", "------------", "She walks.", "=====", "--", "She sleeps well."));

    [Fact]
    public void Lists_of_times_and_dates_are_no_header_and_no_chat() =>
        IsNone(Report("Tuesday, 3 June 2025 9:14 AM", "04 June 2025 16:02", "03/06/2025 09:14", "03/06/2025 10:20", "Monday 09:00 to 11:00", "Tuesday 09:00 to 11:00"));

    [Fact]
    public void From_in_mid_sentence_is_no_header() => IsNone(Report("She wrote From: on the envelope and To: under it, with the Subject: money.", "The letter said: From: the council."));

    [Fact]
    public void Angle_brackets_around_a_link_are_no_quoted_lines() => IsNone(Report(">>> see the map <<<", ">>> see the list <<<"));

    [Fact]
    public void Hours_with_a_dash_are_no_chat() => IsNone(Report("Open 8.45am-1pm", "Jo 8.45am-1pm", "Sue 1pm-5pm", "8.45am-1pm Jo"));

    [Theory]
    [InlineData("The messages that Mr Reed sent on 3 May 2025 and showed me read:", "[03/05/2025, 18:40] Gemma: She is not coming.", "[03/05/2025, 18:41] Seun: Why not?")]
    [InlineData("Exhibit AB2, WhatsApp transcript of 3 May 2025", "03/05/2025, 18:40 - Gemma: She is not coming.", "03/05/2025, 18:41 - Seun: Why not?")]
    [InlineData("Screenshot of 3 May 2025:", "Gemma 18:40", "not coming", "Seun 18:41", "y not")]
    public void Messages_exhibited_with_their_day_are_no_paste(params string[] lines) => IsNone(Report(lines));

    [Fact]
    public void The_headings_of_minutes_are_no_header() =>
        IsNone(Report("Date: 3 May 2024", "Time: 14:00", "Present: Jo Reed, Sue Lane", "Apologies: Al Penn", "Subject: the care plan", "Where: Elm House", "Minutes by: Ann Roe"));

    [Fact]
    public void A_chronology_with_columns_for_date_from_and_to_is_no_header() =>
        IsNone(Report().Table(["Date", "From", "To", "Subject"], ["3 May 2024 09:30", "Elm House", "Mill Ward", "Move"], ["6 May 2024 14:00", "Mill Ward", "Elm House", "Return"]));

    [Fact]
    public void A_referral_form_with_from_and_to_is_no_header() =>
        IsNone(Report().Table(["Date", "3 May 2024"], ["From", "Mill Surgery"], ["To", "Adult Social Care"], ["Subject", "Edna Rowe"]));

    [Fact]
    public void Telling_that_one_emailed_is_no_paste() =>
        IsNone(Report("I emailed her on 3 May 2024 and she answered the same day.", "In her email of 4 May 2024 she asked for a ramp.", "We spoke on Microsoft Teams, and I sent the meeting ID by text."));

    [Fact]
    public void Another_font_alone_is_no_mail() => IsNone(Report().Outlook("She has lived in the flat since 2019.", "Her rent is paid by standing order."));

    [Fact]
    public void Another_language_alone_is_no_mail() => IsNone(Report().Look("Arial", 24, null, "en-US", "She has lived in the flat since 2019.", "Her rent is paid by standing order."));

    [Fact]
    public void A_link_to_an_address_alone_is_no_mail() => IsNone(Report("Her niece can be reached at ann@rowe.example.").Linked("ann@rowe.example", "mailto:ann@rowe.example"));

    [Fact]
    public void Bold_labels_alone_are_no_header() => IsNone(Report("Date: 3 May 2024", "From: Elm House", "To: Mill Ward").BoldLabels(3));
}
