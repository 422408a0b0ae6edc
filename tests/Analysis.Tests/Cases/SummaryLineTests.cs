using Recording.Analysis.Cases;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Cases;

/// <summary>Sentences of a record, and the lines of the summary that they make or do not make.</summary>
public sealed class SummaryLineTests
{
    private static RecordContent Record(string text, int day, string author = "Ines Crowe, social worker") =>
        RecordContent.Of(new EarlierRecord($"Record {day}", new DateOnly(2025, 9, day), Lines.Read("Name: Ada Tull\n" + text)) { Author = author, Kind = Checks.DocumentKind.CaseNote });

    private static CaseSummary Of(params string[] texts) => CaseSummary.Of(texts.Select((text, i) => Record(text, i + 2)));

    [Theory]
    [InlineData("The bank forms will come to you from me before the holiday.")]
    [InlineData("It falls to me to chase the surgery for the wheelchair letter.")]
    [InlineData("I owe Mrs Tull a call about the blue badge.")]
    [InlineData("I gave her son my word that the ramp would be looked at by Friday.")]
    [InlineData("Joan Webb has taken it upon herself to clear the shed.")]
    [InlineData("JW to find a lunch club by half-term.")]
    [InlineData("You will have the result of the hearing test from me.")]
    [InlineData("I'm writing to the housing office tomorrow about the damp.")]
    [InlineData("She shall have a perching stool from our store.")]
    [InlineData("Will ring the pharmacy on Monday.")]
    [InlineData("We left it that Joan Webb would speak to the bank.")]
    [InlineData("Commode: I have undertaken to order one today.")]
    [InlineData("Joan Webb offered to go through the letters with her.")]
    [InlineData("Joan Webb says I shall have the figures from her by 20 September.")]
    public void An_undertaking_is_a_task(string text) => Assert.Single(Of(text).Tasks);

    [Theory]
    [InlineData("I offered to ring the bank. She preferred to do that herself.")]
    [InlineData("You will find that he is punctual and kind.")]
    [InlineData("It is not for me to guess what the court will do.")]
    [InlineData("Joan Webb was offered a seat and took it.")]
    [InlineData("She has to go to the shop on her own.")]
    [InlineData("Carers will write in the book at every call.")]
    [InlineData("If the money were ever found, a shower would be welcome.")]
    [InlineData("Could you send me the form?")]
    [InlineData("I asked her son to think about it and he made no promise.")]
    [InlineData("She is to be discharged on Monday.")]
    [InlineData("Visit to Joan Webb to see the garden.")]
    public void What_nobody_undertakes_is_no_task(string text) => Assert.Empty(Of(text).Tasks);

    [Theory]
    [InlineData("I will order a raised toilet seat from stores.", "The raised toilet seat is in place.")]
    [InlineData("I will send the pendant alarm form to Careline.", "The pendant alarm is round her neck and she likes it.")]
    [InlineData("Joan Webb undertook to mend the banister.", "The banister that Joan promised is up and painted; the banister holds.")]
    [InlineData("I will ask the locksmith to change the locks.", "Locks: sorted last week.")]
    [InlineData("Joan Webb undertook to speak to the memory clinic.", "Joan Webb was as good as her word, and the clinic has rung.")]
    [InlineData("I will apply for the blue badge.", "The blue badge has arrived.")]
    [InlineData("I shall order the bed lever.", "Both rails and the bed lever were delivered on Monday.")]
    public void A_later_record_says_that_it_was_done(string task, string later) => Assert.False(Assert.Single(Of(task, later).Tasks).IsOpen);

    [Theory]
    [InlineData("I will order a raised toilet seat from stores.", "No toilet seat has come.")]
    [InlineData("Joan Webb undertook to mend the banister.", "The banister is still leaning in the hall.")]
    [InlineData("I will send the pendant alarm form to Careline.", "The pendant alarm was not discussed.")]
    [InlineData("I will ask the locksmith to change the locks.", "The locks were to have been changed by now.")]
    [InlineData("I will apply for the blue badge.", "The badge form is in a drawer.")]
    [InlineData("I shall order the bed lever.", "Her new bed is by the window.")]
    [InlineData("I will find a signing class.", "There is still no signing class.")]
    public void What_is_not_done_stays_open(string task, string later) => Assert.True(Of(task, later).Tasks[0].IsOpen);

    [Theory]
    [InlineData("Codeine brought him out in a rash and his lips swelled.", FlagKind.Allergy)]
    [InlineData("Chart: no amoxicillin.", FlagKind.Allergy)]
    [InlineData("Elm Row is a two-person address until further notice.", FlagKind.StaffSafety)]
    [InlineData("The lurcher at number 4 has bitten a postman.", FlagKind.StaffSafety)]
    [InlineData("He said he would swing for the next worker who knocked.", FlagKind.StaffSafety)]
    [InlineData("Come in by the back, and keep off the stairs, which are rotten.", FlagKind.Instruction)]
    [InlineData("Nobody is to light the stove while she sleeps.", FlagKind.Instruction)]
    [InlineData("Her insulin has to be kept in the locked cupboard.", FlagKind.Health)]
    [InlineData("Mr Pike is forbidden to collect either child.", FlagKind.CourtOrder)]
    [InlineData("The street is never to reach Mr Pike or his mother.", FlagKind.NonDisclosure)]
    [InlineData("If he rings, we do not say where they are.", FlagKind.NonDisclosure)]
    [InlineData("Nothing that you post should let him work out where she is.", FlagKind.NonDisclosure)]
    [InlineData("I would ask that nobody gives her the milk pudding, as she chokes.", FlagKind.Instruction)]
    public void A_warning_is_a_flag_however_it_is_put(string text, FlagKind kind) => Assert.Equal(kind, Assert.Single(Of(text).Flags).Kind);

    [Theory]
    [InlineData("She told me, laughing, that never again would she let a man choose the paint.")]
    [InlineData("Visitors' papers must not be left on the table in the hall.")]
    [InlineData("The chair's parking space must not be blocked.")]
    [InlineData("Parents should never give cough mixture to babies.")]
    [InlineData("She must not be hurried over this.")]
    [InlineData("Never apologise for a late reply!")]
    [InlineData("She has had no penicillin since Tuesday.")]
    [InlineData("She ate no eggs at breakfast.")]
    [InlineData("He would never leave her without saying goodbye.")]
    [InlineData("The allergy clinic wrote to her.")]
    [InlineData("I neither confirmed nor denied that we know the family.")]
    [InlineData("Joan Webb is out on Fridays.")]
    public void A_turn_of_phrase_is_no_flag(string text) => Assert.Empty(Of(text).Flags);

    [Theory]
    [InlineData("The dog at number 4 has bitten a postman, so keep off the front path.", "The front path can be used once more, since the dog was put down.")]
    [InlineData("By his bail conditions Mr Pike may not go to the house.", "Bail is over and he is free to come to the door.")]
    [InlineData("On the stairs she is to have two people.", "The physiotherapist is content for one person to go with her on the stairs from now on.")]
    [InlineData("Elm Row is a two-person address.", "Elm Row is empty, so the rule about going in twos falls away.")]
    [InlineData("No penicillins for this child.", "The clinic gave her amoxicillin with no reaction, and the penicillin warning has been struck out.")]
    [InlineData("The court made an injunction. By its terms he may not come to the school.", "The injunction has lapsed.")]
    public void A_fact_withdraws_a_flag(string flag, string end) => Assert.DoesNotContain(Of(flag, end).Flags, f => f.IsInForce);

    [Theory]
    [InlineData("On the stairs she is to have two people.", "She was on the stairs again with two people.")]
    [InlineData("No penicillins for this child.", "Her chest is clear and she can play again.")]
    [InlineData("By his bail conditions Mr Pike may not go to the house.", "He was on bail in June too.")]
    public void Other_news_withdraws_none(string flag, string other) => Assert.Contains(Of(flag, other).Flags, f => f.IsInForce);

    [Fact]
    public void A_death_withdraws_each_warning_about_that_person()
    {
        var flags = Of("Visit Ada Tull in pairs, as Craig Dunn has hit a nurse.", "Craig Dunn must not be told where Ada Tull lives.", "Craig Dunn has died.").Flags;

        Assert.Equal([false, false], flags.Select(flag => flag.IsInForce));
    }

    [Fact]
    public void That_the_person_themselves_moved_away_withdraws_no_warning_that_only_names_them()
    {
        Assert.True(Assert.Single(Of("Do not visit Ada Tull alone: her lodger has hit a nurse.", "Ada Tull has moved away.").Flags).IsInForce);
        Assert.Contains(Of("Do not visit Craig Dunn alone: he has hit a nurse.", "Craig Dunn has moved away.").Flags, flag => !flag.IsInForce);
    }

    [Fact]
    public void A_record_that_names_no_subject_may_withdraw_a_warning()
    {
        var nameless = RecordContent.Of(new EarlierRecord("Record 9", new DateOnly(2025, 9, 9), Lines.Read("The dog was put down.")) { Kind = Checks.DocumentKind.CaseNote });

        Assert.DoesNotContain(CaseSummary.Of([Record("The dog at number 4 has bitten a postman, so keep off the front path.", 2), nameless]).Flags, flag => flag.IsInForce);
    }

    [Theory]
    [InlineData("She went over on the back step on Monday.", PatternKind.Fall)]
    [InlineData("She had a nasty tumble on 1 September 2025.", PatternKind.Fall)]
    [InlineData("Her legs gave way yesterday and she sat in the hall for an hour.", PatternKind.Fall)]
    [InlineData("On Monday nobody from the agency came at teatime.", PatternKind.MissedVisit)]
    [InlineData("On 1 September her tea call went uncovered.", PatternKind.MissedVisit)]
    [InlineData("On Monday he put his fist through the door.", PatternKind.Incident)]
    [InlineData("On Monday night he took her by the throat.", PatternKind.Incident)]
    [InlineData("Yesterday he hurled a bottle at the car.", PatternKind.Incident)]
    [InlineData("On Monday night her bed was empty, and she was back at six.", PatternKind.MissingEpisode)]
    public void An_event_is_of_its_pattern(string text, PatternKind pattern) => Assert.Equal(pattern, Assert.Single(Of(text).Chronology).Pattern);

    [Theory]
    [InlineData("Monday gone she fell in the hall.", "2025-09-01")]
    [InlineData("She came home on Friday of last week.", "2025-08-29")]
    [InlineData("Arrived Mon 1/9 with a fever.", "2025-09-01")]
    [InlineData("I called at ten this morning, as we had arranged.", "2025-09-02")]
    [InlineData("She rang a fortnight ago.", "2025-08-19")]
    public void A_day_is_known_however_it_is_said(string text, string day) => Assert.Equal(day, Assert.Single(Of(text).Chronology).Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("Twice in August the carers found the door open.")]
    [InlineData("I am asking the police today to put a marker on her number.")]
    [InlineData("The letter of 1 September is on file.")]
    public void What_has_no_day_of_its_own_is_no_event(string text) => Assert.Empty(Of(text).Chronology);

    [Fact]
    public void One_line_may_give_several_facts() =>
        Assert.Equal([FactKind.Name, FactKind.DateOfBirth, FactKind.Gp], Of("Patient: Ada Tull; DOB: 14 June 1951; GP: Dr Noon").Facts.Select(fact => fact.Kind));

    [Theory]
    [InlineData("Child: Ada Tull, born 14 June 2019")]
    [InlineData("She is well. Date of birth: 14 June 2019.")]
    [InlineData("Client: Ada Tull (date of birth 14 June 2019)")]
    public void A_date_of_birth_may_stand_within_a_line(string text) => Assert.Contains(Of(text).Facts, fact => fact.Kind == FactKind.DateOfBirth);

    [Fact]
    public void An_author_with_a_title_is_one_person_with_whom_the_text_names() =>
        Assert.Equal("Marek Osei", Assert.Single(CaseSummary.Of([Record("Please ring me.\nDr Marek Osei", 3, "Dr Marek Osei, consultant")]).People).Name);

    [Fact]
    public void A_record_about_a_brother_gives_the_familys_doctor_and_not_his_birthday()
    {
        string[] brothers = ["Re: Ned Tull\nDate of birth: 1 May 2022\nGP: Dr Noon", "Ned was at nursery."];
        var summary = CaseSummary.Of([Record("Date of birth: 14 June 2019", 2), .. brothers.Select((text, i) => RecordContent.Of(new EarlierRecord($"Brother {i}", new DateOnly(2025, 9, 3 + i), Lines.Read(text)) { Kind = Checks.DocumentKind.CaseNote }))]);
        Assert.Equal(("Ada Tull", "Dr Noon"), (summary.Subject, summary.Facts.Single(fact => fact.Kind == FactKind.Gp).Values.Single().Value));
        Assert.False(summary.Facts.Single(fact => fact.Kind == FactKind.DateOfBirth).IsContradicted);
    }
}
