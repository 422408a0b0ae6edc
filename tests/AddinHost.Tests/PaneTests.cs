using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

public sealed class PaneTests(RunningHost host, Browser browser) : BrowserTest(host, browser)
{
    [Fact]
    public async Task The_sample_is_opened_checked_and_a_finding_leads_to_its_words()
    {
        var page = await NewPageAsync();
        var foreign = new List<string>();
        page.Request += (_, request) => { if (!request.Url.StartsWith(Host.Address.ToString(), StringComparison.Ordinal) && request.Url.StartsWith("http", StringComparison.Ordinal)) foreign.Add(request.Url); };
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);

        await page.GotoAsync(Host.Address.ToString());
        await page.GetByText("Try the sample").ClickAsync();
        await Expect(page.GetByText("Home visit to Ivy Marlowe").First).ToBeVisibleAsync();
        await page.Locator("tip-overview").GetByText("Succinct").ClickAsync();
        await page.Locator("finding-card", new() { HasText = "At this moment in time" }).ClickAsync();

        var words = await page.WaitForFunctionAsync("""
            () => [...CSS.highlights.values()].flatMap(highlight => [...highlight]).map(range => range.toString()).find(text => text === 'At this moment in time')
            """);
        Assert.Equal("At this moment in time", await words.JsonValueAsync<string>());
        Assert.Empty(foreign);
        Assert.Empty(errors);
    }

    [Fact]
    public async Task The_first_run_is_three_steps_and_is_never_shown_again()
    {
        var page = await NewPageAsync();
        await page.GotoAsync(Host.Address.ToString());
        await page.GetByText("Try the sample").ClickAsync();
        foreach (var (step, way) in new Dictionary<string, string> { ["1 of 3"] = "Next", ["2 of 3"] = "Next", ["3 of 3"] = "Start" })
        {
            await Expect(page.Locator("first-run")).ToContainTextAsync(step);
            await page.Locator("first-run").GetByText(way, new() { Exact = true }).ClickAsync();
        }
        await Expect(page.Locator("first-run section")).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await page.GetByText("Try the sample").ClickAsync();
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
        await Expect(page.Locator("first-run section")).ToHaveCountAsync(0);
    }
}
