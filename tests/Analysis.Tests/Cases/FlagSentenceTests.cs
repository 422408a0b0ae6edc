using Recording.Analysis.Cases;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Cases;

/// <summary>Sentences that are a warning or only look like one (sentences/flags.txt), and words that withdraw one or only look as if they did (sentences/flag-ends.txt).</summary>
public sealed class FlagSentenceTests
{
    private static EarlierRecord Record(string text, int day) => new($"Record {day}", new DateOnly(2025, 9, day), Lines.Read("Name: Ada Tull\n" + text))
    {
        Author = "Ines Crowe, social worker",
        Kind = Checks.DocumentKind.CaseNote,
    };

    private static IReadOnlyList<VitalFlag> FlagsOf(params string[] records) => CaseSummary.Of(records.Select((text, i) => RecordContent.Of(Record(text, i + 2)))).Flags;

    /// <summary>What stands after the first word of each line that begins with it, cut at the bars.</summary>
    private static TheoryData<string> LinesOf(string file, string kind) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "sentences", file)).Where(line => line.StartsWith(kind + " | ", StringComparison.Ordinal)).Select(line => line[(kind.Length + 3)..])];

    public static TheoryData<string> Warnings => LinesOf("flags.txt", "flag");
    public static TheoryData<string> Quiet => LinesOf("flags.txt", "quiet");
    public static TheoryData<string> Ends => LinesOf("flag-ends.txt", "ends");
    public static TheoryData<string> Stands => LinesOf("flag-ends.txt", "stands");

    [Theory, MemberData(nameof(Warnings))]
    public void A_directive_or_danger_on_which_safety_hangs_is_a_flag(string text) => Assert.NotEmpty(FlagsOf(text));

    [Theory, MemberData(nameof(Quiet))]
    public void A_plan_a_rule_for_all_or_a_turn_of_phrase_is_no_flag(string text) => Assert.Empty(FlagsOf(text));

    [Theory]
    [InlineData("Do not tell her son where Ada lives.", "Her address must not be given to Mr Tull.")]
    [InlineData("Do not tell her son where Ada lives.", "Keep the name of the town from Mr Tull.")]
    [InlineData("Do not tell her son where Ada lives.", "Her new home must be kept secret from Mr Tull.")]
    [InlineData("Do not give the key safe number to anybody.", "The door code must not be shared with her son.")]
    public void Warnings_of_one_secret_in_other_words_are_one(string first, string second) => Assert.Single(FlagsOf(first, second));

    [Fact]
    public void Warnings_of_two_secrets_are_two() => Assert.Equal(2, FlagsOf("Do not tell her son where Ada lives.", "Her mother must not be told about the pregnancy.").Count);

    [Theory, MemberData(nameof(Ends))]
    public void What_says_that_a_warning_no_longer_stands_withdraws_it(string both) => Assert.DoesNotContain(true, FlagsOf(both.Split(" | ")).Select(flag => flag.IsInForce).DefaultIfEmpty(true));

    [Theory, MemberData(nameof(Stands))]
    public void Other_news_leaves_a_warning_in_force(string both) => Assert.True(FlagsOf(both.Split(" | "))[0] is { IsInForce: true } flag && both.StartsWith(flag.Said.Words, StringComparison.Ordinal));
}
