using Recording.Analysis.Language;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Language;

public sealed class DateParserTests
{
    [Theory]
    [InlineData("Thursday 26 September 2025", 26, 9, 2025)]
    [InlineData("26th Sept 2025", 26, 9, 2025)]
    [InlineData("the 3rd of May 2026", 3, 5, 2026)]
    [InlineData("May 3, 2026", 3, 5, 2026)]
    [InlineData("3/2/26", 3, 2, 2026)]
    [InlineData("03.02.2026", 3, 2, 2026)]
    [InlineData("3-2-2026", 3, 2, 2026)]
    [InlineData("2026-02-03", 3, 2, 2026)]
    [InlineData("4/5/58", 4, 5, 1958)]
    [InlineData("3 May ’26", 3, 5, 2026)]
    [InlineData("Mon. 9 March 2026", 9, 3, 2026)]
    public void A_date_is_read_in_every_form_that_records_use(string text, int day, int month, int year)
    {
        var date = First(text);
        Assert.NotNull(date);
        Assert.Equal((DatePrecision.Day, day, month, year), (date.Value.Precision, date.Value.Day, date.Value.Month, date.Value.Year));
    }

    [Theory]
    [InlineData("3 May", 3, 5)]
    [InlineData("2 and 4 September 2025", 2, 9)]
    [InlineData("5, 9 and 12 March", 5, 3)]
    public void A_day_without_a_year_has_none(string text, int day, int month) =>
        Assert.Equal((day, month, 0), First(text) is { } d ? (d.Day, d.Month, d.Year) : default);

    [Fact]
    public void A_weekday_is_kept_as_written() => Assert.Equal(DayOfWeek.Friday, First("Friday 11 March 2026")?.Weekday);

    [Fact]
    public void A_month_with_its_year_is_no_day() => Assert.Equal(DatePrecision.Month, First("March 2026")?.Precision);

    [Theory]
    [InlineData("12 miles from home")]
    [InlineData("45/2026 is the reference")]
    [InlineData("May I come in")]
    [InlineData("Friday is market day")]
    public void What_is_no_date_is_not_read_as_one(string text) => Assert.Null(First(text));

    private static DateParser.Parts? First(string text)
    {
        var paragraph = new ParagraphReading(Lines.Read(text).Paragraphs[0], 0);
        for (var i = 0; i < paragraph.Tokens.Count; i++)
            if (DateParser.At(paragraph, i) is { } date) return date;
        return null;
    }
}
