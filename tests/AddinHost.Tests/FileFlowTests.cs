using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>The pane beside a file in a browser, with the real API.</summary>
public sealed class FileFlowTests(RunningHost host, Browser browser) : BrowserTest(host, browser)
{
    private const string Words = "At this moment in time";

    [Fact]
    public async Task A_dismissal_holds_when_the_document_is_checked_again_and_can_be_taken_back()
    {
        var page = await OpenAsync();
        await page.GetByText("Go through them").ClickAsync();
        await Choose(page);
        await page.GetByText("Dismiss", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Why (stays in the document)").FillAsync("Her own words.");
        await page.Locator("dismiss-form fluent-button").ClickAsync();
        await Expect(Card(page)).ToHaveCountAsync(0);

        await page.CheckAgainAsync();
        await Expect(page.Locator("recording-pane [role=status]").First).ToContainTextAsync("findings");
        await Expect(Card(page)).ToHaveCountAsync(0);

        await page.GetByText("Overview").ClickAsync();
        await page.GetByText("Dismissed and turned off").ClickAsync();
        await Expect(page.GetByText("Her own words.")).ToBeVisibleAsync();
        await page.GetByText("Take back").ClickAsync();
        await page.GetByText("Overview").ClickAsync();
        await page.GetByText("Go through them").ClickAsync();
        await Expect(Card(page)).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("All like this in this document", "Take back")]
    [InlineData("Stop looking for this, in all my documents", "Turn on")]
    public async Task A_rule_can_be_turned_off_and_on_again(string choice, string back)
    {
        var page = await OpenAsync();
        await page.GetByText("Go through them").ClickAsync();
        await Choose(page);
        await page.GetByText("Dismiss", new() { Exact = true }).ClickAsync();
        await page.GetByText(choice).ClickAsync();
        if (back == "Take back") await page.GetByLabel("Why (stays in the document)").FillAsync("Our house style.");
        await page.Locator("dismiss-form fluent-button").ClickAsync();
        await Expect(Card(page)).ToHaveCountAsync(0);
        await Expect(page.Locator("finding-card", new() { HasText = "in order to" })).ToHaveCountAsync(0);

        await page.GetByText("Overview").ClickAsync();
        await page.GetByText("Dismissed and turned off (1)").ClickAsync();
        await page.GetByText(back).ClickAsync();
        await page.GetByText("Overview").ClickAsync();
        await page.GetByText("Go through them").ClickAsync();
        await Expect(Card(page)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_fix_is_a_tracked_change_that_is_undone_and_done_again()
    {
        var page = await OpenAsync();
        await page.GetByText("Go through them").ClickAsync();
        await Choose(page);
        await page.Locator("finding-actions fluent-button[appearance=primary]").First.ClickAsync();
        await Expect(Card(page)).ToHaveCountAsync(0);
        await Expect(page.Locator("[role=document] del", new() { HasText = "moment" })).ToHaveCountAsync(1);
        await page.GetByText("Undo", new() { Exact = true }).ClickAsync();
        await Expect(Card(page)).ToHaveCountAsync(1);
        await page.GetByText("Redo", new() { Exact = true }).ClickAsync();
        await Expect(Card(page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Comments_mark_the_findings_and_just_these_are_removed()
    {
        var page = await OpenAsync();
        await page.GetByText("Mark in the document").ClickAsync();
        await page.Locator("marks-view fluent-button[appearance=primary]").ClickAsync();
        await page.Locator("marks-view fluent-button", new() { HasText = "Remove" }).ClickAsync();
        await Expect(page.Locator("marks-view fluent-button[appearance=primary]")).ToBeVisibleAsync();
        await Expect(page.Locator("marks-view fluent-button", new() { HasText = "Remove" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task When_the_checker_cannot_be_reached_the_findings_stay_and_trying_again_goes_on()
    {
        var page = await OpenAsync();
        await page.RouteAsync("**/api/checks*", route => route.AbortAsync());
        await page.CheckAgainAsync();
        await Expect(page.GetByText("The checker cannot be reached. Your document is untouched.")).ToBeVisibleAsync();
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
        await page.UnrouteAllAsync();
        await page.GetByText("Try again", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("problem-message")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_click_on_the_map_goes_to_the_finding_that_is_nearest_to_it()
    {
        var page = await OpenAsync();
        await page.GetByText("Go through them").ClickAsync();
        var last = page.Locator("document-map svg line").Last;
        var id = await page.Locator("document-map").EvaluateAsync<string>("map => map.findings.filter(({ target }) => target?.part === 'body').at(-1).id");
        await last.ScrollIntoViewIfNeededAsync();
        var (strip, mark) = ((await page.Locator("document-map").BoundingBoxAsync())!, (await last.BoundingBoxAsync())!);
        await page.Mouse.ClickAsync(strip.X + strip.Width / 2, mark.Y + mark.Height / 2);
        await Expect(page.Locator("finding-card[current]")).ToBeInViewportAsync();
        var (chosen, wanted) = (await ParagraphAsync(page, "view => view.current"), await ParagraphAsync(page, $"() => '{id}'"));
        Assert.Equal(wanted, chosen);
    }

    private static Task<int> ParagraphAsync(IPage page, string id) => page.Locator("findings-view").EvaluateAsync<int>(
        $"view => view.findings.find(finding => finding.id === ({id})(view)).target.start.paragraph");

    [Fact]
    public async Task All_can_be_done_by_keyboard()
    {
        var page = await NewPageAsync();
        await page.AddInitScriptAsync(Looks.Introduced);
        await page.GotoAsync(Host.Address.ToString());
        await TabToAsync(page, "Try the sample");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
        await TabToAsync(page, "Go through them");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("finding-card").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Alt+ArrowDown");
        await Expect(page.Locator("finding-card[current]")).ToHaveCountAsync(1);
        await Expect(page.GetByText("1 of", new() { Exact = false }).First).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => [...CSS.highlights.get('recording-current') ?? []].length > 0");
        await TabToAsync(page, "Dismiss");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("dismiss-form")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_keyboard_goes_through_what_is_seen_and_leaves_the_other_views_where_they_are()
    {
        var page = await NewPageAsync();
        await page.AddInitScriptAsync(Looks.Introduced);
        await page.GotoAsync(Host.Address.ToString());
        await page.GetByText("Try the sample").ClickAsync();
        await page.GetByText("Go through them").ClickAsync();
        await Expect(page.Locator("finding-card").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Alt+ArrowDown");
        await Expect(page.Locator("findings-view nav")).ToContainTextAsync("1 of");
        await page.Locator("view-tabs").GetByText("Review").ClickAsync();
        await Expect(page.Locator("entry-card").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Alt+ArrowDown");
        await Expect(page.Locator("entry-card .deeds")).ToBeVisibleAsync();
        await Expect(page.Locator("findings-view nav")).ToContainTextAsync("1 of");
    }

    [Fact]
    public async Task A_file_that_is_no_document_is_refused_in_a_sentence()
    {
        var page = await NewPageAsync();
        await page.GotoAsync(Host.Address.ToString());
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "note.docx", MimeType = "application/octet-stream", Buffer = [1, 2, 3] });
        await Expect(page.Locator("problem-message")).ToContainTextAsync("not a Word document");
    }

    private async Task<IPage> OpenAsync()
    {
        var page = await NewPageAsync();
        await page.AddInitScriptAsync(Looks.Introduced);
        await page.GotoAsync(Host.Address.ToString());
        await page.GetByText("Try the sample").ClickAsync();
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
        return page;
    }

    private static Task Choose(IPage page) => Card(page).Locator("button").First.ClickAsync();

    private static ILocator Card(IPage page) => page.Locator("finding-card", new() { HasText = Words });

    /// <summary>Presses Tab until the focus is on what bears this text.</summary>
    private static async Task TabToAsync(IPage page, string text)
    {
        for (var presses = 0; presses < 60; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focused = await page.EvaluateAsync<string>("""
                () => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at?.textContent?.trim() ?? ''; }
                """);
            if (focused == text) return;
        }
        Assert.Fail($"Tab does not reach “{text}”.");
    }
}
