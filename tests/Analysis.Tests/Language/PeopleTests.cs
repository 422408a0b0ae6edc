using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Language;

public sealed class PeopleTests
{
    [Theory]
    [InlineData("# Care and support plan\nName: Parveen Akhtar\nMrs Akhtar teaches.", "Parveen Akhtar")]
    [InlineData("# Case note: visit to Kofi Mensah at his foster home\nFoster carers: Denise and Paul Attwell", "Kofi Mensah")]
    [InlineData("Applicant: Wrensford Council\nConcerning: Roza Demir, born 14 August 1959", "Roza Demir")]
    [InlineData("Children: Ayaan Warsame, born 22 September 2012, and Sagal Warsame\nMother: Hodan Warsame", "Ayaan Warsame")]
    [InlineData("The flat is damp and cold.", null)]
    public void The_person_a_record_is_about_is_recognised(string text, string? subject) =>
        Assert.Equal(subject, People.Of(Read(text)).Subject);

    [Fact]
    public void The_subject_given_wins() =>
        Assert.Equal("Ada Lowe", People.Of(new(Lines.Read("Name: Bo Hart"), new() { Today = new(2026, 3, 12), Subject = "Ada Lowe" })).Subject);

    [Theory]
    [InlineData("# Needs assessment under the Care Act 2014\nName: Ada Lowe", DocumentKind.Assessment)]
    [InlineData("# Care and support plan\nName: Ada Lowe", DocumentKind.CarePlan)]
    [InlineData("# Annual review of the care and support plan\nName: Ada Lowe", DocumentKind.Review)]
    [InlineData("# In the Family Court at Ashcombe: report under section 7 of the Children Act 1989\nCase number: A1", DocumentKind.CourtReport)]
    [InlineData("# Safeguarding enquiry report\nPerson: Ada Lowe", DocumentKind.SafeguardingReport)]
    [InlineData("# Report in support of a housing transfer\nName: Ada Lowe", DocumentKind.HousingReport)]
    [InlineData("# Case notes: child in need\nChild: Bo Hart", DocumentKind.CaseNote)]
    [InlineData("Thursday 26 February 2026\nDear Hanh,\nThank you for coming.\nYours sincerely,\nSolomon", DocumentKind.Letter)]
    public void The_kind_of_a_record_is_recognised(string text, DocumentKind kind) => Assert.Equal(kind, Read(text).Kind);

    [Fact]
    public void A_text_that_shows_no_kind_has_none() => Assert.Null(Read("The flat is damp and cold.").Kind);

    [Theory]
    [InlineData("catherine", "katherine", true)]
    [InlineData("sara", "sarah", true)]
    [InlineData("erin", "eric", false)]
    [InlineData("terence", "terry", false)]
    [InlineData("achterberg", "actherberg", true)]
    [InlineData("brandao", "brandao", false)]
    public void Two_spellings_of_one_name_are_told_from_two_names(string a, string b, bool one) => Assert.Equal(one, GivenNames.AreSpellingsOfOne(a, b));

    private static Reading Read(string text) => new(Lines.Read(text), new() { Today = new(2026, 3, 12) });
}
