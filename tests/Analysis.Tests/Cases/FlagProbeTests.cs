using Recording.Analysis.Cases;
using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Cases;

/// <summary>Warnings, what ends them and what a draft does with them, in other words than the labelled cases.</summary>
public sealed class FlagProbeTests
{
    private static EarlierRecord Record(string text, int month) => new("Visit", new DateOnly(2025, month, 2), Lines.Read("Name: Ned Orme\n" + text)) { Author = "Ines Crowe, social worker", Kind = DocumentKind.CaseNote };

    private static IReadOnlyList<VitalFlag> FlagsOf(params string[] records) => CaseSummary.Of(records.Select((text, i) => RecordContent.Of(Record(text, i + 3)))).Flags;

    [Theory]
    [InlineData("flags")]
    [InlineData("flags-2")]
    public void Warnings_are_known_however_they_are_given(string file) => Holds(file, "flag", probe => FlagsOf(probe[1]).Count > 0);

    [Fact]
    public void What_gives_a_warning_again_is_known_from_other_news() => Holds("upheld", "upheld", probe => FlagsOf(probe[1], probe[2]) is var flags && (flags is [{ Repeated.Count: > 0 }, ..] or { Count: > 1 }));

    [Theory]
    [InlineData("withdrawn")]
    [InlineData("withdrawn-2")]
    [InlineData("withdrawn-3")]
    public void What_ends_a_warning_is_known_from_other_news(string file) => Holds(file, "ends", probe => FlagsOf(probe[1], probe[2]) is [{ IsInForce: false }, ..]);

    /// <summary>Warnings of many sorts in force at once, and news that ends one of them.</summary>
    [Theory]
    [InlineData("withdrawn")]
    [InlineData("withdrawn-3")]
    public void What_ends_a_warning_ends_no_other(string file)
    {
        var pairs = ProbeTests.Read(file).Where(probe => probe[0] == "ends").ToList();
        var (met, missed, wrong) = (0, new List<string>(), new List<string>());
        for (var i = 0; i < pairs.Count; i++)
        {
            var given = Enumerable.Range(0, Others).Select(k => pairs[(i + k * Stride) % pairs.Count][1]).Distinct().ToList();
            var ended = FlagsOf(string.Join('\n', given), pairs[i][2]).Where(flag => !flag.IsInForce && flag.Said.Source.Date.Month == 3).ToList();
            if (ended.Exists(flag => given[0].Contains(flag.Said.Words, StringComparison.Ordinal))) met++;
            else missed.Add(string.Join(" | ", pairs[i]));
            wrong.AddRange(ended.Where(flag => !given[0].Contains(flag.Said.Words, StringComparison.Ordinal)).Select(flag => $"{pairs[i][2]} -> {flag.Said.Words}"));
        }
        ProbeTests.Check(file, met, missed, wrong);
    }

    /// <summary>News of the end of a warning that no record gives, among warnings of other sorts; a few of those are of the same matter, which it may end.</summary>
    [Theory]
    [InlineData("withdrawn", 17)]
    [InlineData("withdrawn-3", 4)]
    public void What_ends_a_warning_that_is_not_on_file_ends_none(string file, int most)
    {
        var pairs = ProbeTests.Read(file).Where(probe => probe[0] == "ends").ToList();
        var wrong = new List<string>();
        for (var i = 0; i < pairs.Count; i++)
        {
            var given = Enumerable.Range(1, Others).Select(k => pairs[(i + k * Stride) % pairs.Count][1]).Where(other => other != pairs[i][1]).Distinct();
            wrong.AddRange(FlagsOf(string.Join('\n', given), pairs[i][2]).Where(flag => !flag.IsInForce && flag.Said.Source.Date.Month == 3).Select(flag => $"{pairs[i][2]} -> {flag.Said.Words}"));
        }
        Assert.True(wrong.Count <= most, string.Join('\n', wrong));
    }

    private const int Others = 6, Stride = 11;

    [Theory]
    [InlineData("alerts")]
    [InlineData("alerts-2")]
    public void A_draft_is_held_against_the_warning_that_bears_on_it(string file) => Holds(file, "alert", probe => Checker.Check(Lines.Read("Name: Ned Orme\n" + probe[3]), new()
    {
        Kind = Enum.Parse<DocumentKind>(probe[2].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), Dated = new(2025, 9, 2), Today = new(2025, 9, 2), Subject = "Ned Orme", Earlier = [Record(probe[1], 3)],
    }).Findings.Any(finding => finding.Rule == "alert"));

    private static void Holds(string name, string sign, Func<string[], bool> isFound)
    {
        var (met, missed, wrong) = (0, new List<string>(), new List<string>());
        foreach (var probe in ProbeTests.Read(name))
        {
            var found = isFound(probe);
            if (probe[0] == sign && found) met++;
            else if (probe[0] == sign) missed.Add(string.Join(" | ", probe));
            else if (found) wrong.Add(string.Join(" | ", probe));
        }
        ProbeTests.Check(name, met, missed, wrong);
    }
}
