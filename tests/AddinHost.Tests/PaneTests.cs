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
}
