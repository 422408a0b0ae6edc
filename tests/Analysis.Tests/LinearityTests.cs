using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests;

/// <summary>Runs after all others, by itself, so that the processor's time is its own.</summary>
[CollectionDefinition(nameof(LinearityTests), DisableParallelization = true)]
public sealed class ByItself;

/// <summary>A text sixteen times as long takes about sixteen times the work; what compares all with all takes 256 times.</summary>
[Collection(nameof(LinearityTests))]
public sealed class LinearityTests
{
    private const int Times = 16;
    private const double Most = 80, TooShortToTell = 60;

    private static readonly CheckOptions Options = new() { Today = new(2026, 6, 1) };

    public static TheoryData<string, string, int> Repeated => new()
    {
        { "one paragraph", "She told me on 3 May that the flat was cold. I saw two broken windows, and Mr Obi rang the council. ", 100 },
        { "open curly quotation marks", "“ ", 2000 },
        { "open straight quotation marks", "\" ", 2000 },
        { "open single quotation marks", "'x ", 2000 },
        { "closed quotation marks", "“It is cold.” ", 750 },
        { "open brackets", "( [ ", 1250 },
        { "acronyms in open brackets", "(AB ", 1000 },
        { "dates", "3 May 2026, ", 750 },
        { "sums", "£5 and £6 in all, ", 625 },
        { "names", "Ann Smith met Bob Jones. ", 500 },
        { "opinions", "I think she is likely to fall. ", 500 },
        { "hyphens", "a-", 2000 },
        { "brackets that close", "x :) ", 1000 },
        { "lists of numbers", "two: three: ", 625 },
    };

    public static TheoryData<string, string, int> Lines => new()
    {
        { "mail headers", "From: A B", 300 },
        { "speakers", "Mum: Where are you?", 375 },
        { "stamps", "Jo 14:22", 375 },
        { "headings", "# Home visit", 375 },
        { "list items", "- £2 for bread", 375 },
        { "sign-offs", "Kind regards", 375 },
        { "one sentence", "She told me that he was often very tired because of it.", 250 },
    };

    public static TheoryData<string, string> RecordLines => new()
    {
        { "warnings", "Two workers must always visit, because Mr Obi threatened the nurse with a knife." },
        { "ends of warnings", "Two workers are no longer needed for visits to Mr Obi." },
        { "undertakings", "Ines Crowe will ring the housing office about the boiler by 3 May." },
        { "ends of undertakings", "Ines Crowe rang the housing office about the boiler today." },
        { "events", "On 3 May Ned fell in the kitchen and went to hospital." },
        { "undated events", "Ned fell again this week and missed his tablets." },
        { "facts", "Ned was born on 3 May 1950 and lives at 4 Mill Lane, Wexcombe." },
        { "people", "Dr Basra, his GP, spoke to Ruth Sample, the district nurse." },
        { "hours", "His daughter sits with him for two hours on Mondays and the direct payment is £90 a week." },
        { "statements", "Ned said that he might sometimes be lonely and would like to go to the day centre." },
    };

    /// <summary>The draft says all that the earlier record says, so that each of its sentences has many it may come from.</summary>
    [Theory, MemberData(nameof(RecordLines))]
    public void Earlier_records_take_time_in_proportion(string name, string line) =>
        TakesTimeInProportion(name, n => string.Join('\n', Enumerable.Repeat(line, n)), 25, text => Options with { Earlier = [new("Note", new(2026, 5, 20), text)] });

    [Theory, MemberData(nameof(Repeated))]
    public void Hostile_paragraphs_take_time_in_proportion(string name, string part, int count) =>
        TakesTimeInProportion(name, n => string.Concat(Enumerable.Repeat(part, n)), count);

    [Theory, MemberData(nameof(Lines))]
    public void Hostile_lines_take_time_in_proportion(string name, string line, int count) =>
        TakesTimeInProportion(name, n => string.Join('\n', Enumerable.Repeat(line, n)), count);

    [Fact]
    public void Different_names_take_time_in_proportion() =>
        TakesTimeInProportion("names", n => string.Concat(Enumerable.Range(0, n).Select(i => $"Mr Sm{Letters(i)}th and Ms Jon{i % 97} met. ")), 250);

    private static string Letters(int i) => $"{(char)('a' + i % 26)}{(char)('a' + i / 26 % 26)}{(char)('a' + i / 676 % 26)}";

    /// <summary>The best of five each, measured in turn and in time of the processor, which other work on the machine does not add to.</summary>
    private static void TakesTimeInProportion(string name, Func<int, string> text, int count, Func<DocumentText, CheckOptions>? options = null)
    {
        var (small, large) = (Text.Lines.Read(text(count)), Text.Lines.Read(text(count * Times)));
        Milliseconds(small, options);
        var (shorter, longer) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < 5 && (i == 0 || longer > Most * Math.Max(shorter, TooShortToTell / Most)); i++)
            (shorter, longer) = (Math.Min(shorter, Milliseconds(small, options)), Math.Min(longer, Milliseconds(large, options)));
        Assert.True(longer <= Math.Max(TooShortToTell, Most * shorter), $"{name}: {shorter:0.0} ms, and {longer:0} ms for {Times} times as much");
    }

    private static double Milliseconds(DocumentText document, Func<DocumentText, CheckOptions>? options)
    {
        var before = Environment.CpuUsage.TotalTime;
        Checker.Check(document, options?.Invoke(document) ?? Options, TestContext.Current.CancellationToken);
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
