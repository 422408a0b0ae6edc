using System.Diagnostics;
using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests;

/// <summary>A text four times as long takes about four times the work; what compares all with all takes sixteen times.</summary>
public sealed class LinearityTests
{
    private const int Times = 4;
    private const double Most = 9, TooShortToTell = 60;

    private static readonly CheckOptions Options = new() { Today = new(2026, 6, 1) };

    public static TheoryData<string, string, int> Repeated => new()
    {
        { "one paragraph", "She told me on 3 May that the flat was cold. I saw two broken windows, and Mr Obi rang the council. ", 400 },
        { "open curly quotation marks", "“ ", 8000 },
        { "open straight quotation marks", "\" ", 8000 },
        { "open single quotation marks", "'x ", 8000 },
        { "closed quotation marks", "“It is cold.” ", 3000 },
        { "open brackets", "( [ ", 5000 },
        { "acronyms in open brackets", "(AB ", 4000 },
        { "dates", "3 May 2026, ", 3000 },
        { "sums", "£5 and £6 in all, ", 2500 },
        { "names", "Ann Smith met Bob Jones. ", 2000 },
        { "opinions", "I think she is likely to fall. ", 2000 },
        { "hyphens", "a-", 8000 },
        { "brackets that close", "x :) ", 4000 },
        { "lists of numbers", "two: three: ", 2500 },
    };

    public static TheoryData<string, string, int> Lines => new()
    {
        { "mail headers", "From: A B", 1200 },
        { "speakers", "Mum: Where are you?", 1500 },
        { "stamps", "Jo 14:22", 1500 },
        { "headings", "# Home visit", 1500 },
        { "list items", "- £2 for bread", 1500 },
        { "sign-offs", "Kind regards", 1500 },
        { "one sentence", "She told me that he was often very tired because of it.", 1000 },
    };

    [Theory, MemberData(nameof(Repeated))]
    public void Hostile_paragraphs_take_time_in_proportion(string name, string part, int count) =>
        TakesTimeInProportion(name, n => string.Concat(Enumerable.Repeat(part, n)), count);

    [Theory, MemberData(nameof(Lines))]
    public void Hostile_lines_take_time_in_proportion(string name, string line, int count) =>
        TakesTimeInProportion(name, n => string.Join('\n', Enumerable.Repeat(line, n)), count);

    [Fact]
    public void Different_names_take_time_in_proportion() =>
        TakesTimeInProportion("names", n => string.Concat(Enumerable.Range(0, n).Select(i => $"Mr Sm{Letters(i)}th and Ms Jon{i % 97} met. ")), 1000);

    private static string Letters(int i) => $"{(char)('a' + i % 26)}{(char)('a' + i / 26 % 26)}{(char)('a' + i / 676 % 26)}";

    /// <summary>The best of three each, measured in turn, so that a busy machine slows both.</summary>
    private static void TakesTimeInProportion(string name, Func<int, string> text, int count)
    {
        var (small, large) = (Text.Lines.Read(text(count)), Text.Lines.Read(text(count * Times)));
        Milliseconds(small);
        var (shorter, longer) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < 3 && (i == 0 || longer > Most * Math.Max(shorter, TooShortToTell / Most)); i++)
            (shorter, longer) = (Math.Min(shorter, Milliseconds(small)), Math.Min(longer, Milliseconds(large)));
        Assert.True(longer <= Math.Max(TooShortToTell, Most * shorter), $"{name}: {shorter:0} ms, and {longer:0} ms for {Times} times as much");
    }

    private static double Milliseconds(DocumentText document)
    {
        var watch = Stopwatch.StartNew();
        Checker.Check(document, Options, TestContext.Current.CancellationToken);
        return watch.Elapsed.TotalMilliseconds;
    }
}
