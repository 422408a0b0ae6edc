using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Language;

/// <summary>What is read from tables: their totals, and the heads of their columns as labels.</summary>
public sealed class TableTests
{
    private static DocumentText Report(params string[] rows) => Table("Report of 12 March 2026", rows);

    private static DocumentText Table(string title, string[] rows)
    {
        List<Paragraph> paragraphs = [new() { Text = title, Index = 0, Role = ParagraphRole.Title }];
        for (var row = 0; row < rows.Length; row++)
            foreach (var (column, text) in rows[row].Split('|').Select(t => t.Trim()).Index())
                paragraphs.Add(new() { Text = text, Index = paragraphs.Count, Cell = new(0, row, column, false) });
        paragraphs.Add(new() { Text = "She lives alone.", Index = paragraphs.Count });
        return new(paragraphs);
    }

    private static List<string> Found(string rule, params string[] rows) => Found(rule, Report(rows));

    private static List<string> Found(string rule, DocumentText document) =>
        [.. Checker.Check(document, new() { Today = new(2026, 3, 12), Kind = DocumentKind.CaseNote }).Findings.Where(f => f.Rule == rule).Select(f => f.Target!.Quote.Exact)];

    [Theory]
    [InlineData("£130", "Item | Cost", "Rent | £80", "Food | £40", "Total | £130")]
    [InlineData("15 hours", "Day | Hours", "Monday | 6 hours", "Tuesday | 8 hours", "Total | 15 hours")]
    [InlineData("15", "Day | Hours", "Monday | 6", "Tuesday | 8", "Total hours | 15")]
    [InlineData("£95.50", "Item | Cost", "Rent | £80.25", "Post | ", "Food | £15.50", "In all | £95.50")]
    [InlineData("£75", "Item | Cost", "Rent | £40", "Heat | £30", "Subtotal | £75", "Food | £20", "Total | £90")]
    [InlineData("£160", "Item | Cost", "Rent | £40", "Heat | £30", "Subtotal | £70", "Food | £20", "Fares | £60", "Subtotal | £80", "Grand total | £160")]
    [InlineData("12", "Who | Mon | Tue | Wed | Total", "Agency | 3 | 3 | 4 | 12", "Niece | 1 | 1 | 1 | 3")]
    [InlineData("£19", "Item | Direct payment | Health | Total", "Gym | £5 | £6 | £11", "Pool | £4 | £4 | £8", "Bus | £10 | £8 | £19")]
    public void A_total_that_its_parts_do_not_make_is_found(string flagged, params string[] rows) => Assert.Equal([flagged], Found("sum", rows));

    [Theory]
    [InlineData("Item | Cost", "Rent | £80", "Food | £40", "Total | £120")]
    [InlineData("Item | Cost", "Rent | £80.40", "Food | £40.30", "Total | £121")]
    [InlineData("Item | Cost", "Rent | £80", "Food | –", "Fares | nil", "Bus | £40", "Total | £120")]
    [InlineData("Item | Cost", "Rent | £80", "Food | varies", "Bus | £40", "Total | £140")]
    [InlineData("Item | Cost", "Rent | £40", "Heat | £30", "Subtotal | £70", "Food | £20", "Total | £90")]
    [InlineData("Item | Cost", "Rent | £40", "Heat | £30", "Subtotal | £70", "Food | £20", "Fares | £60", "Subtotal | £80", "Total | £150")]
    [InlineData("Item | Amount", "Income | £400", "Rent | £80", "Food | £40", "Total spent | £120")]
    [InlineData("Item | Amount", "Rent | £80", "Less her contribution | £20", "Total | £60")]
    [InlineData("Item | Hours | Rate | Cost", "Care | 10 | £16 | £160", "Sitting | 5 | £16 | £80", "Total | 15 | £17 | £240")]
    [InlineData("Item | Hours | Weekly cost | Total", "Care | 10 | £16 | £160", "Sitting | 5 | £16 | £80")]
    [InlineData("Visit | Time | Total", "Care | 09:00 | 3", "Sitting | 10:00 | 4", "Total | 11:00 | 7")]
    [InlineData("Name | Age", "Ada | 9", "Max | 8", "Total children | 2")]
    public void A_total_that_is_right_rounded_or_of_something_else_is_not(params string[] rows) => Assert.Empty(Found("sum", rows));

    [Theory]
    [InlineData(true, "Contact | Notes", "Mr Ash | Telephone call with Ms Reid. She told me that the ramp is in.")]
    [InlineData(false, "When | Notes", "2 March 2026 | Telephone call with Ms Reid. She told me that the ramp is in.")]
    [InlineData(false, "Notes | When", "Telephone call with Ms Reid. She told me that the ramp is in. | 2 March 2026")]
    public void The_day_in_a_row_dates_what_is_told_beside_it(bool isUndated, params string[] rows) => Assert.Equal(isUndated, Found("undated", Table("Notes about Edna Rowe", rows)).Count > 0);

    [Theory]
    [InlineData("Day", "Day | Hours", "Monday | 6", "Tuesday | 8")]
    [InlineData("Mon", " | Mon | Tue", "Agency | 3 | 4", "Niece | 1 | 2")]
    public void A_table_of_data_without_a_header_row_is_found_at_its_first_words(string flagged, params string[] rows) => Assert.Equal([flagged], Found("accessibility", rows));

    [Theory]
    [InlineData("Monday", "Tuesday", "Friday")]
    [InlineData("Day | Hours", "Monday | 6")]
    [InlineData("Name: | Ada", "Born: | 4 May 2014", "School: | Elm Road")]
    public void A_list_two_rows_or_a_form_needs_no_header_row(params string[] rows) => Assert.Empty(Found("accessibility", rows));

    [Fact]
    public void An_empty_table_is_found_too() => Assert.Single(Found("accessibility", " | | ", " | | ", " | | "));

    [Fact]
    public void The_head_of_a_column_says_whose_birth_date_stands_under_it()
    {
        var births = BirthDates.Of(Read("Name | Date of birth | Role", "Ada Rowe | 14 June 2014 | child", "Edna Rowe | 3 May 1980 | mother")).All;
        Assert.Equal(["Ada Rowe 2014", "Edna Rowe 1980"], births.Select(b => $"{string.Join(' ', b.Names)} {b.Born.Year}"));
    }

    [Fact]
    public void An_age_in_a_column_is_held_against_the_birth_date_of_its_row() =>
        Assert.Equal(["12"], Found("age", "Name | Date of birth | Age", "Ada Rowe | 14 June 2014 | 12", "Edna Rowe | 3 May 1980 | 45"));

    [Fact]
    public void The_one_name_under_its_head_is_the_subject() =>
        Assert.Equal("Edna Rowe", People.Of(Read("Name | Date of birth", "Edna Rowe | 14 June 1941")).Subject);

    [Fact]
    public void Two_columns_of_days_tell_what_was_written_late() =>
        Assert.Equal(["Friday 6 March 2026"], Found("late", "Date of visit | Date recorded | Seen", "Monday 2 February 2026 | Tuesday 3 February 2026 | Ada", "Wednesday 18 February 2026 | Friday 6 March 2026 | Ada"));

    private static Reading Read(params string[] rows) => new(Report(rows), new() { Today = new(2026, 3, 12) });
}
