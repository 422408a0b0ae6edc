using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Language;

public sealed class FormRowsTests
{
    private static readonly (string, string)[] Form =
    [
        ("What", "Detail"), ("Name", "Edna Rowe"), ("Date of birth", "14 June 1941"), ("Visit", "Tuesday 3 March 2026, 10:15 to 11:40"),
        ("Written up", "Monday 9 March 2026"), ("Written by", "Tom Ash, social worker"),
    ];

    [Fact]
    public void A_form_row_dates_the_document() => Assert.Equal(new DateOnly(2026, 3, 9), Dates.Of(Read(Form)).Document);

    [Fact]
    public void A_form_row_says_whose_birth_date_it_is()
    {
        var born = Assert.Single(BirthDates.Of(Read(Form)).All);
        Assert.Equal("Edna Rowe", string.Join(' ', born.Names));
        Assert.Equal(new DateOnly(1941, 6, 14), born.Born.Date);
    }

    [Theory]
    [InlineData("Full name")]
    [InlineData("Child’s name")]
    [InlineData("Name of person")]
    public void Other_labels_name_the_person_too(string label) =>
        Assert.Equal("Rowe", Assert.Single(BirthDates.Of(Read([(label, "Edna Rowe"), ("DOB", "14 June 1941")])).All).Last);

    [Fact]
    public void A_form_row_names_the_subject() => Assert.Equal("Edna Rowe", People.Of(Read(Form)).Subject);

    [Fact]
    public void A_form_without_dates_in_its_birth_row_gives_none() => Assert.Empty(BirthDates.Of(Read([("Name", "Edna Rowe"), ("Date of birth", "not known")])).All);

    [Fact]
    public void Late_writing_up_and_a_wrong_age_are_found_from_a_form()
    {
        var result = Checker.Check(Text(Form), new() { Today = new(2026, 3, 12) }, TestContext.Current.CancellationToken);
        Assert.Contains(result.Findings, f => f.Rule == "late");
        Assert.Contains(result.Findings, f => f.Rule == "age");
    }

    private static Reading Read((string, string)[] rows) => new(Text(rows), new() { Today = new(2026, 3, 12) });

    private static DocumentText Text((string Label, string Value)[] rows)
    {
        List<Paragraph> paragraphs = [new() { Text = "Home visit to Edna Rowe", Index = 0, Role = ParagraphRole.Title }];
        foreach (var (label, value) in rows)
        {
            var row = (paragraphs.Count - 1) / 2;
            paragraphs.Add(new() { Text = label, Index = paragraphs.Count, Cell = new(0, row, 0, row == 0) });
            paragraphs.Add(new() { Text = value, Index = paragraphs.Count, Cell = new(0, row, 1, row == 0) });
        }
        paragraphs.Add(new() { Text = "I went because her daughter rang. Mrs Rowe is 83 and lives alone.", Index = paragraphs.Count });
        return new(paragraphs);
    }
}
