using Recording.Analysis.Cases;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Cases;

/// <summary>Sentences that undertake something or nothing, and pairs in which the second does or does not say that the first was done: a line each in the text files beside this one.</summary>
public sealed class UndertakingTests
{
    private static IReadOnlyList<OpenTask> TasksOf(params IReadOnlyList<string> texts) => CaseSummary.Of(texts.Select((text, i) =>
        RecordContent.Of(new EarlierRecord($"Record {i}", new DateOnly(2025, 9, 2 + 7 * i), Lines.Read($"Name: Ada Tull\nJoan Webb, her neighbour, was there.\n{text}")) { Author = "Ines Crowe, social worker", Kind = Checks.DocumentKind.CaseNote }))).Tasks;

    private static void AreTold(string file, double least, Func<string, bool> holds)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Cases", file)).Where(line => line.Length > 2).ToList();
        List<string> wrong = [.. lines.Where(line => holds(line[2..]) != line.StartsWith('+'))];
        foreach (var isTrue in new[] { true, false })
            Assert.True(wrong.Count(line => line.StartsWith('+') == isTrue) <= (1 - least) * lines.Count(line => line.StartsWith('+') == isTrue), $"{wrong.Count} of {lines.Count}\n{string.Join('\n', wrong)}");
    }

    [Theory]
    [InlineData("undertakings.txt", 0.95)]
    [InlineData("undertakings-2.txt", 0.9)]
    [InlineData("undertakings-3.txt", 0.95)]
    public void Undertakings_are_told_from_what_nobody_undertakes(string file, double least) => AreTold(file, least, text => TasksOf(text).Count > 0);

    [Theory]
    [InlineData("endings.txt", 0.95)]
    [InlineData("endings-2.txt", 0.85)]
    [InlineData("endings-3.txt", 0.85)]
    [InlineData("endings-4.txt", 0.65)]
    [InlineData("endings-5.txt", 0.85)]
    public void What_was_done_is_told_from_what_was_not(string file, double least) =>
        AreTold(file, least, pair => TasksOf(pair.Split(" | ")) is [{ IsOpen: false }, ..]);

    [Theory]
    [InlineData("I will ring her by Friday.", "2025-09-05")]
    [InlineData("I will ring her on Tuesday.", "2025-09-09")]
    [InlineData("I will ring her tonight.", "2025-09-02")]
    [InlineData("I will order the rail within two weeks.", "2025-09-16")]
    [InlineData("I will order the rail within 72 hours.", "2025-09-05")]
    [InlineData("JW: order the rail by 3 October.", "2025-10-03")]
    [InlineData("I will order the rail.", "")]
    public void A_task_is_due_on_the_day_that_its_sentence_gives(string text, string day) =>
        Assert.Equal(day, Assert.Single(TasksOf(text)).Due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "");

    [Theory]
    [InlineData(true, "Rang her sister about the keys.")]
    [InlineData(true, "I rang her sister about the keys.")]
    [InlineData(false, "She rang her sister about the keys.")]
    [InlineData(false, "They rang her sister about the keys.")]
    [InlineData(false, "Her daughter rang her sister about the keys.")]
    [InlineData(false, "The school rang her sister about the keys.")]
    public void A_call_that_another_made_is_not_the_one_that_the_writer_undertook(bool isDone, string later) =>
        Assert.Equal(isDone, TasksOf("I will ring her sister about the keys.", later) is [{ IsOpen: false }]);

    [Theory]
    [InlineData("JW: order the rail.", "JW")]
    [InlineData("School nurse to weigh Ada on her next visit.", "School nurse")]
    [InlineData("Joan Webb has promised me a list of the day centres.", "Joan Webb")]
    [InlineData("I will order the rail.", "Ines Crowe, social worker")]
    public void A_task_says_whose_it_is(string text, string who) => Assert.Equal(who, Assert.Single(TasksOf(text)).Who);

    [Theory]
    [InlineData("I will ask the pharmacy about large labels.\nI will ask the pharmacy about a delivery.", "The pharmacy now prints large labels for her.", "large labels")]
    [InlineData("I will order a rail for the bathroom.\nI will order a mat for the bathroom.", "There is a rail in the bathroom now.", "rail")]
    [InlineData("I will send the care plan to her daughter.\nI will send the risk assessment to her daughter.", "Her daughter has had the care plan.", "care plan")]
    public void A_statement_ends_the_task_that_it_fits_best(string tasks, string later, string done) =>
        Assert.Contains(done, Assert.Single(TasksOf(tasks, later), task => !task.IsOpen).Said.Words, StringComparison.Ordinal);

    [Fact]
    public void A_thing_told_again_ends_no_other_task() =>
        Assert.Single(TasksOf("I will order a rail for the bathroom.\nI will ask the council about the bathroom floor.", "The rail in the bathroom is up.", "The bathroom rail is in use."), task => task.IsOpen);

    [Theory]
    [InlineData(true, "I will ask the GP to review her painkillers.", "Dr Lund has halved her painkillers.")]
    [InlineData(false, "I will ask the GP to review her painkillers.", "Dr Lund has halved her painkillers.", "Dr Orr has doubled her painkillers.")]
    [InlineData(false, "I will buy him a school coat.", "He has outgrown his school shoes.")]
    public void What_is_only_likely_ends_a_task_where_nothing_else_comes_near(bool isDone, params string[] records) =>
        Assert.Equal(isDone, TasksOf(records) is [{ IsOpen: false }]);

    private static readonly string[][] Actions =
    [
        ["Action", "By whom", "By when", "Status"],
        ["Order the rail", "JW", "3 October 2025", ""],
        ["Referral to the falls clinic", "Ines Crowe", "Friday", ""],
        ["Ring the bank", "JW", "1 September 2025", "Done"],
        ["Prompt her to eat", "Carers", "Ongoing", ""],
    ];

    private static CaseSummary SummaryOf(string[][] table) => CaseSummary.Of([RecordContent.Of(new EarlierRecord("Minutes", new DateOnly(2025, 9, 2), new DocumentText(
        [.. table.SelectMany((row, r) => row.Select((text, c) => new Paragraph { Text = text, Index = r * row.Length + c, Cell = new(0, r, c, r == 0) }))]))
    { Author = "Ines Crowe, social worker", Kind = Checks.DocumentKind.Review })]);

    [Fact]
    public void A_table_of_actions_says_who_does_what_by_when() =>
        Assert.Equal(["Order the rail JW 2025-10-03", "Referral to the falls clinic Ines Crowe 2025-09-05"], SummaryOf(Actions).Tasks.Select(task => $"{task.Said.Words} {task.Who} {task.Due:yyyy-MM-dd}"));

    [Fact]
    public void A_table_of_what_happened_undertakes_nothing() =>
        Assert.Empty(SummaryOf([["Date", "Action taken", "By"], ["1 August 2025", "Rang the bank", "JW"], ["2 August 2025", "Order the rail", "JW"]]).Tasks);

    [Theory]
    [InlineData("# Actions\nChase the housing form.\nOrder a rail", 2)]
    [InlineData("Next steps:\n- ring the bank\n- school nurse: weigh her", 2)]
    [InlineData("Plan. Ring the bank. Chase the form.", 2)]
    [InlineData("# Home\nOrder of service on the shelf.\nKeep left", 0)]
    [InlineData("# Actions\nChase the form.\n# Home\nPaint peeling.", 1)]
    public void Commands_under_a_heading_of_actions_are_the_writers_tasks(string text, int count) => Assert.Equal(count, TasksOf(text).Count);
}
