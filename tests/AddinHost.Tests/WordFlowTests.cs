using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>The pane in Word, on the fake Word and the real API.</summary>
public sealed class WordFlowTests(RunningHost host, Browser browser, FakeOffice office) : BrowserTest(host, browser)
{
    private static readonly string[] Note =
    [
        "Case note: visit to Ivy Marlowe on 3 March 2026",
        "Ivy said she was fine. At this moment in time she sleeps on the sofa.",
        "She rests in order to keep well.",
    ];

    [Fact]
    public async Task A_note_is_checked_fixed_commented_and_marked()
    {
        var page = await OpenAsync();
        await Choose(page);
        await WaitFor(page, "fakeWord.selected === 'At this moment in time'");

        await page.GetByText("Comment", new() { Exact = true }).ClickAsync();
        await WaitFor(page, "fakeWord.comments.length === 1 && fakeWord.comments[0].words === 'At this moment in time'");
        await Card(page, "At this moment in time").Locator("finding-actions fluent-button[appearance=primary]").First.ClickAsync();
        await WaitFor(page, "fakeWord.paragraphs[1].marked.includes('[-At this moment in time') && fakeWord.tracking === 'Off'");
        await Expect(Card(page, "At this moment in time")).ToHaveCountAsync(0);

        await page.GetByText("Overview").ClickAsync();
        await page.GetByText("Mark in the document").ClickAsync();
        await page.Locator("marks-view fluent-button[appearance=primary]").ClickAsync();
        await page.GetByText("Remove", new() { Exact = false }).First.ClickAsync();
        await WaitFor(page, "fakeWord.comments.length === 1");
    }

    [Fact]
    public async Task What_is_typed_is_checked_after_a_pause_and_old_findings_go()
    {
        var page = await OpenAsync();
        await Expect(Card(page, "At this moment in time")).ToHaveCountAsync(1);
        await page.EvaluateAsync("fakeWord.type(1, 'Ivy said she was fine.')");
        await Expect(Card(page, "At this moment in time")).ToHaveCountAsync(0);
        await page.EvaluateAsync("fakeWord.type(2, 'At this point in time the kitchen was clean.')");
        await Expect(Card(page, "At this point in time")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Words_changed_under_a_finding_are_not_guessed_at()
    {
        var page = await OpenAsync("{ sets: '1.4' }");
        await page.EvaluateAsync("fakeWord.type(1, 'Ivy is well.')");
        await Choose(page);
        await Expect(page.GetByText("These words have changed since they were read here.")).ToBeVisibleAsync();
        Assert.Equal("", await page.EvaluateAsync<string>("fakeWord.selected"));
    }

    [Fact]
    public async Task A_read_only_document_is_checked_and_nothing_is_offered_that_would_change_it()
    {
        var page = await OpenAsync("{ sets: '1.9', mode: 'readOnly' }");
        await Choose(page);
        await Expect(page.GetByText("Copy", new() { Exact = true }).First).ToBeVisibleAsync();
        await Expect(page.GetByText("Comment", new() { Exact = true })).ToHaveCountAsync(0);
        await Expect(page.GetByText("Mark", new() { Exact = true })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_Word_withholds_the_file_its_text_is_checked_and_that_is_said()
    {
        var page = await OpenAsync("{ sets: '1.9', faults: ['file-withheld'] }");
        await Expect(Card(page, "At this moment in time")).ToHaveCountAsync(1);
        await page.GetByText("Overview").ClickAsync();
        await Expect(page.GetByText("only its main text was checked")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_ribbon_and_the_shortcuts_reach_the_pane()
    {
        var page = await OpenAsync();
        await page.EvaluateAsync("new Promise(completed => fakeWord.actions.get('nextFinding')({ completed }))");
        await WaitFor(page, "fakeWord.selected !== ''");
        await page.EvaluateAsync("new Promise(completed => fakeWord.actions.get('showPane')({ completed }))");
        await WaitFor(page, "document.activeElement?.localName === 'recording-pane'");
        await page.EvaluateAsync("fakeWord.paragraphs[1].type('Ivy is well.')");
        await page.EvaluateAsync("new Promise(completed => fakeWord.actions.get('check')({ completed }))");
        await Expect(Card(page, "At this moment in time")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Like_findings_are_one_group_and_their_safe_fixes_are_applied_together()
    {
        string[] words = ["can’t", "don’t", "won’t", "isn’t", "didn’t"];
        var page = await OpenAsync(note: [Note[0], .. words.Select(word => $"She said it {word} matter to us.")]);
        await page.Locator("alike-group button").First.ClickAsync();
        await Expect(page.Locator("alike-group[open]").First).ToBeVisibleAsync();
        await page.Locator("alike-group fluent-button").First.ClickAsync();
        await WaitFor(page, "fakeWord.paragraphs.filter(each => each.marked.includes('[-')).length === 5 && fakeWord.tracking === 'Off'");
        await Expect(page.Locator("alike-group")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task One_tip_or_a_choice_is_marked_and_exactly_the_marks_are_removed()
    {
        var page = await OpenAsync();
        await page.EvaluateAsync("fakeWord.comments.push({ words: 'Ivy', text: 'A colleague’s.', replies: [] })");
        await page.GetByText("Overview").ClickAsync();
        await page.Locator("tip-overview").GetByText("Succinct").ClickAsync();
        await page.GetByText("Mark", new() { Exact = true }).ClickAsync();
        await page.Locator("marks-view summary", new() { HasText = "Succinct" }).ClickAsync();
        await page.GetByLabel("“in order to”").UncheckAsync();
        await page.Locator("marks-view fluent-button[appearance=primary]").ClickAsync();
        await WaitFor(page, "fakeWord.comments.map(({ words }) => words).join() === 'Ivy,At this moment in time'");
        await page.GetByText("Remove 1 mark").ClickAsync();
        await WaitFor(page, "fakeWord.comments.map(({ words }) => words).join() === 'Ivy'");
    }

    [Fact]
    public async Task What_is_new_since_the_last_check_can_be_gone_through_alone()
    {
        var page = await OpenAsync();
        await page.EvaluateAsync("fakeWord.type(2, 'At this point in time the kitchen was clean.')");
        await Expect(Card(page, "At this point in time")).ToHaveCountAsync(1);
        await page.GetByLabel("Order").SelectOptionAsync("fresh");
        await Expect(page.Locator("finding-card")).ToHaveCountAsync(1);
        await page.GetByText("Next", new() { Exact = true }).ClickAsync();
        await WaitFor(page, "fakeWord.selected === 'At this point in time'");
    }

    [Fact]
    public async Task A_Word_that_refuses_changes_says_so_and_leaves_the_document_as_it_was()
    {
        var page = await OpenAsync("{ sets: '1.9', faults: ['changes-refused'] }");
        await Choose(page);
        await Card(page, "At this moment in time").Locator("finding-actions fluent-button[appearance=primary]").First.ClickAsync();
        await Expect(page.GetByText("Word does not allow changes or comments here.")).ToBeVisibleAsync();
        await WaitFor(page, "fakeWord.tracking === 'Off' && !fakeWord.paragraphs[1].marked.includes('[-')");
        await Expect(Card(page, "At this moment in time")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task While_Word_hands_over_the_file_it_is_said_how_much_has_come_and_it_can_be_cancelled()
    {
        var page = await OpenAsync("{ sets: '1.9', platform: 'iOS' }");
        await page.EvaluateAsync("fakeWord.faults = ['slices-wait']; fakeWord.file = Uint8Array.from({ length: 150000 }, (_, i) => i < 2 ? [0x50, 0x4b][i] : 0)");
        await page.CheckAgainAsync();
        await WaitFor(page, "fakeWord.openFiles === 1");
        await page.EvaluateAsync("fakeWord.handOver()");
        await Expect(page.Locator("check-progress")).ToContainTextAsync("part 1 of 3");
        await Expect(page.Locator("check-progress fluent-progress-bar")).ToHaveAttributeAsync("value", "1");
        await page.Locator("check-progress fluent-button").ClickAsync();
        await Expect(page.Locator("check-progress")).ToHaveCountAsync(0);
        await page.EvaluateAsync("fakeWord.handOver()");
        await WaitFor(page, "fakeWord.openFiles === 0");
        await Expect(Card(page, "At this moment in time")).ToHaveCountAsync(1);
    }

    private async Task<IPage> OpenAsync(string options = "{ sets: '1.9' }", string[]? note = null)
    {
        var page = await NewPageAsync(new() { ViewportSize = new() { Width = 329, Height = 700 } });
        await page.AddInitScriptAsync(Looks.Introduced);
        await office.OpenAsync(page, Host.Address, note ?? Note, options);
        await page.GetByText("Go through them").ClickAsync();
        return page;
    }

    private static Task Choose(IPage page) => Card(page, "At this moment in time").Locator("button").First.ClickAsync();

    private static ILocator Card(IPage page, string words) => page.Locator("finding-card", new() { HasText = words });

    private static Task<IJSHandle> WaitFor(IPage page, string condition) => page.WaitForFunctionAsync("() => " + condition);
}
