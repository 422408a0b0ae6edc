using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>Practice beside a file and in Word, with the real API.</summary>
public sealed class PracticeFlowTests(RunningHost host, Browser browser, FakeOffice office) : BrowserTest(host, browser)
{
    private const string Scenario = "A college rings about a place";

    [Theory]
    [InlineData("file")]
    [InlineData("word")]
    public async Task An_answer_is_checked_compared_and_tried_again(string beside)
    {
        var page = await OpenAsync(beside);
        await page.GetByText(Scenario).ClickAsync();
        await Expect(page.Locator("scenario-page .notes li")).ToHaveCountAsync(6);
        await Answer(page).FillAsync("Dean Harker of the college rang at 9.50am.\nKayleigh kicked off.");
        await page.GetByText("Check my answer").ClickAsync();
        await Expect(page.Locator("#result")).ToContainTextAsync("1 of 5 points covered");
        await Expect(page.Locator("#result")).ToBeFocusedAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("document.body.scrollTop + document.scrollingElement.scrollTop"));
        await Expect(Point(page, "Who rang, from where")).ToContainTextAsync("Covered");
        await Expect(Point(page, "confirmed by noon")).ToContainTextAsync("Missed");
        await Expect(Point(page, "confirmed by noon")).ToContainTextAsync("cannot be made good later");
        await Expect(page.Locator("answer-compared mark", new() { HasText = "kicked off" })).ToHaveCountAsync(1);
        await Expect(page.Locator("answer-compared section").Nth(1)).ToContainTextAsync("“I'll do the resit, I want that place.”");
        await Expect(page.Locator("answer-compared .tips > li", new() { HasText = "Timely" })).ToContainTextAsync("The note is written on the day of the call");

        await page.GetByText("Try again", new() { Exact = true }).ClickAsync();
        await Expect(Answer(page)).ToBeFocusedAsync();
        await Answer(page).FillAsync("Dean Harker of the college rang at 9.50am. The place must be confirmed by noon on 28 August 2026.\nKayleigh shouted, then cried.");
        await Expect(page.GetByText("You have changed your answer since")).ToBeVisibleAsync();
        await page.GetByText("Check again", new() { Exact = true }).Last.ClickAsync();
        await Expect(page.Locator("#result")).ToContainTextAsync("2 of 5 points covered");
        await Expect(page.Locator("answer-compared mark", new() { HasText = "kicked off" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_answer_waits_while_she_works_elsewhere_and_only_a_check_sends_it()
    {
        var page = await OpenAsync("file");
        var sent = new List<string>();
        page.Request += (_, request) => { if (request.PostData is { } data) sent.Add(data); };
        await page.GetByText(Scenario).ClickAsync();
        await Answer(page).FillAsync("Half a zebra note.");
        await page.Locator("view-tabs").GetByText("Check").ClickAsync();
        await page.Locator("view-tabs").GetByText("Practice").ClickAsync();
        await Expect(Answer(page)).ToHaveValueAsync("Half a zebra note.");
        await page.GetByText("All scenarios").ClickAsync();
        await Expect(page.Locator("practice-view button", new() { HasText = Scenario })).ToBeFocusedAsync();
        await page.GetByText(Scenario).ClickAsync();
        await Expect(Answer(page)).ToHaveValueAsync("Half a zebra note.");
        Assert.DoesNotContain(sent, data => data.Contains("zebra", StringComparison.Ordinal));
        Assert.DoesNotContain("zebra", await page.EvaluateAsync<string>("JSON.stringify({ ...localStorage, ...sessionStorage })"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scenario_is_gone_through_by_keyboard_alone()
    {
        var page = await OpenAsync("file");
        await page.Locator("practice-view button", new() { HasText = Scenario }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("scenario-page h2")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(Answer(page)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("She kicked off.");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#result")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("answer-compared button[aria-pressed=true]")).ToBeFocusedAsync();
        await Expect(page.Locator("answer-compared mark.current")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task An_answer_that_could_not_be_checked_stays_and_is_checked_when_tried_again()
    {
        var page = await OpenAsync("file");
        await page.GetByText(Scenario).ClickAsync();
        await Answer(page).FillAsync("Dean Harker of the college rang at 9.50am.");
        await page.RouteAsync("**/api/scenarios/**", route => route.AbortAsync());
        await page.GetByText("Check my answer").ClickAsync();
        await Expect(page.Locator("problem-message")).ToContainTextAsync("cannot be reached");
        await Expect(Answer(page)).ToHaveValueAsync("Dean Harker of the college rang at 9.50am.");
        await page.UnrouteAllAsync();
        await page.Locator("problem-message").GetByText("Try again", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("#result")).ToContainTextAsync("1 of 5 points covered");
    }

    private async Task<IPage> OpenAsync(string beside)
    {
        var page = await NewPageAsync();
        await page.AddInitScriptAsync(Looks.Introduced);
        if (beside == "word") await office.OpenAsync(page, Host.Address, Sample.Paragraphs());
        else
        {
            await page.GotoAsync(Host.Address.ToString());
            await page.GetByText("Try the sample").ClickAsync();
        }
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
        await page.Locator("view-tabs").GetByText("Practice").ClickAsync();
        await Expect(page.Locator("practice-view li")).ToHaveCountAsync(10);
        return page;
    }

    private static ILocator Answer(IPage page) => page.GetByLabel("Your task");

    private static ILocator Point(IPage page, string text) => page.Locator("answer-compared .points li", new() { HasText = text });
}
