using System.Globalization;
using Recording.Analysis.Cases;
using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Cases;

/// <summary>Strands of support that stand in tables, each with its amounts in the cells beside it.</summary>
public sealed class StrandRowTests
{
    private static CaseSummary Of(params string[][] tables) => CaseSummary.Of(tables.Select((rows, i) =>
        RecordContent.Of(new EarlierRecord($"Plan {i}", new DateOnly(2025, 9, 16 + i), Table(rows)) { Author = "Ines Crowe, social worker", Kind = DocumentKind.CarePlan })));

    private static DocumentText Table(string[] rows)
    {
        List<Paragraph> paragraphs = [new() { Text = "How the support is made up", Index = 0, Role = ParagraphRole.Heading, HeadingLevel = 1 }];
        for (var row = 0; row < rows.Length; row++)
            foreach (var (column, text) in rows[row].Split('|').Select(text => text.Trim()).Index())
                paragraphs.Add(new() { Text = text, Index = paragraphs.Count, Cell = new(0, row, column, false) });
        return new(paragraphs);
    }

    private static string Found(params string[] rows) => string.Join("; ", Of(rows).Strands.SelectMany(strand => strand.Amounts, (strand, amount) =>
        string.Create(CultureInfo.InvariantCulture, $"{strand.Strand} {amount.Value:0.##} {amount.Unit}")));

    [Theory]
    [InlineData("direct payment 14 HoursAWeek", "Support | Hours a week", "Direct payment | 14")]
    [InlineData("direct payment 14 HoursAWeek", "Support | Hours a week", "Direct payment | 14 hours")]
    [InlineData("direct payment 14 HoursAWeek", "Direct payment | 14 hours a week")]
    [InlineData("direct payment 312 PoundsAWeek", "Support | Provider | Weekly cost", "Direct payment | Own assistants | £312")]
    [InlineData("direct payment 60 PoundsAWeek", "Support | Monthly budget", "Direct payment | £260")]
    [InlineData("direct payment 100 PoundsAWeek", "Support | Annual budget", "Direct payment | £5,200")]
    [InlineData("direct payment 150 PoundsAWeek", "Support | Cost per fortnight", "Direct payment | 300")]
    [InlineData("home care 14 HoursAWeek", "Support | Hours per day", "Home care | 2")]
    [InlineData("day centre 3 DaysAWeek", "Support | Days a week", "Day centre | 3")]
    [InlineData("respite 0.54 NightsAWeek", "Support | Nights a year", "Respite | 28")]
    [InlineData("night sitting 2 NightsAWeek", "Service | Nights per week", "Night sitting | 2")]
    [InlineData("home care 28 VisitsAWeek", "Service | Calls a week", "Home care | 28")]
    [InlineData("home care 14 HoursAWeek", "Service | What is given", "Home care | four calls a day of half an hour")]
    public void An_amount_takes_its_unit_and_its_period_from_the_cell_or_from_the_head_of_its_column(string expected, params string[] rows) => Assert.Equal(expected, Found(rows));

    [Theory]
    [InlineData("direct payment 14 HoursAWeek; direct payment 10 HoursAWeek", "Support | Before | Now", "Direct payment | 14 hours a week | 10 hours a week")]
    [InlineData("day centre 3 DaysAWeek; day centre 2 DaysAWeek", "Support | Last year (days a week) | Now (days a week)", "Day centre | 3 | 2")]
    [InlineData("unpaid care 20 HoursAWeek", "Support | Previous hours | Comment", "Unpaid care | 20 | No change")]
    public void What_was_given_before_stands_before_what_is_given_now(string expected, params string[] rows) => Assert.Equal(expected, Found(rows));

    [Theory]
    [InlineData("Support | Hourly rate", "Direct payment | £14")]
    [InlineData("Support | Start date", "Direct payment | 14 May 2025")]
    [InlineData("Support | Provider", "Home care | Larch Homecare")]
    [InlineData("Support | Page", "Direct payment | 14")]
    [InlineData("Task | Hours a week", "Cleaning | 4")]
    public void A_rate_a_date_and_a_row_without_a_strand_give_no_amount(params string[] rows) => Assert.Equal("", Found(rows));

    [Fact]
    public void Each_row_gives_its_own_strand() => Assert.Equal("direct payment 14 HoursAWeek; respite 1 NightsAWeek; unpaid care 20 HoursAWeek",
        Found("Support | Hours a week | Nights a week", "Direct payment | 14 | ", "Respite | | 1", "Unpaid care by his mother | 20 | "));

    [Fact]
    public void A_strand_that_a_later_table_leaves_out_is_dropped_and_one_that_it_gives_less_of_is_cut()
    {
        var strands = Of(["Support | Hours a week", "Direct payment | 14", "Unpaid care | 20", "Access to Work | 8"], ["Support | Hours a week", "Direct payment | 10", "Unpaid care | 20"]).Strands;
        Assert.Equal(["Access to Work"], strands.Where(strand => strand.IsDropped).Select(strand => strand.Strand));
        Assert.Equal(["direct payment"], strands.Where(strand => strand.IsCut).Select(strand => strand.Strand));
        Assert.All(strands, strand => Assert.Equal(strand.Strand != "unpaid care", strand.IsLostWithoutReason));
    }
}
