using Recording.Analysis.Checks;
using Recording.Analysis.Language;

namespace Recording.Analysis.Tests.Language;

public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("2026-03-12", "2026-03-12", 0)]
    [InlineData("2026-03-12", "2026-03-11", 0)]
    [InlineData("2026-03-12", "2026-03-13", 1)]
    [InlineData("2026-03-13", "2026-03-15", 0)]
    [InlineData("2026-03-13", "2026-03-17", 2)]
    public void Weekends_are_not_counted(string from, string to, int days) => Assert.Equal(days, Between(from, to, Nation.England));

    [Theory]
    [InlineData(Nation.England, 1)]
    [InlineData(Nation.Wales, 1)]
    [InlineData(Nation.NorthernIreland, 1)]
    [InlineData(Nation.Scotland, 2)]
    public void Easter_Monday_is_a_holiday_save_in_Scotland(Nation nation, int days) => Assert.Equal(days, Between("2026-04-03", "2026-04-07", nation));

    [Theory]
    [InlineData(Nation.England, 1)]
    [InlineData(Nation.Scotland, 0)]
    public void The_second_of_January_is_a_holiday_in_Scotland_alone(Nation nation, int days) => Assert.Equal(days, Between("2026-01-01", "2026-01-02", nation));

    [Theory]
    [InlineData(Nation.England, 1)]
    [InlineData(Nation.NorthernIreland, 0)]
    public void Saint_Patricks_day_is_a_holiday_in_Northern_Ireland(Nation nation, int days) => Assert.Equal(days, Between("2026-03-16", "2026-03-17", nation));

    [Fact]
    public void Days_far_apart_are_more_than_any_limit() => Assert.Equal(int.MaxValue, Between("1990-01-01", "2026-01-01", Nation.England));

    private static int Between(string from, string to, Nation nation) =>
        WorkingDays.Between(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture), nation);
}
