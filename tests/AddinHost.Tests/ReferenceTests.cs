using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>The pages on rules, words and settings.</summary>
public sealed class ReferenceTests(RunningHost host, Browser browser) : BrowserTest(host, browser)
{
    [Fact]
    public async Task A_rule_is_explained_and_turned_off_and_on_and_a_word_is_looked_up()
    {
        var page = await OpenAsync();
        await page.Locator("reference-view summary", new() { HasText = "Professional" }).ClickAsync();
        var rule = page.Locator("reference-view details details", new() { HasText = "Write the words out in full" });
        await rule.Locator("summary").ClickAsync();
        await Expect(rule.GetByText("Left alone").First).ToBeVisibleAsync();
        await rule.GetByText("Turn off in all my documents").ClickAsync();
        await Expect(rule.Locator("summary")).ToContainTextAsync("(off)");
        await rule.GetByText("Turn on", new() { Exact = true }).ClickAsync();
        await Expect(rule.Locator("summary")).Not.ToContainTextAsync("(off)");

        await page.GetByLabel("Look for a word").FillAsync("agency decision maker");
        await Expect(page.Locator("reference-view dt")).ToHaveTextAsync(["ADM"]);
        await page.GetByLabel("Look for a word").FillAsync("no such word");
        await Expect(page.Locator("reference-view [role=status]")).ToHaveTextAsync("0 words.");
    }

    [Fact]
    public async Task What_is_set_is_sent_and_a_refusal_is_told()
    {
        var page = await OpenAsync();
        var asked = new TaskCompletionSource<string>();
        await page.RouteAsync("**/api/settings", async route =>
        {
            if (route.Request.Method == "PUT") asked.TrySetResult(route.Request.PostData ?? "");
            await (route.Request.Method == "PUT"
                ? route.FulfillAsync(new() { Status = 412, ContentType = "application/problem+json", Body = """{ "type": "urn:recording:problem:newer-version", "detail": "Somebody has changed the settings since you opened them." }""" })
                : route.ContinueAsync());
        });
        await page.GetByText("Settings", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Working days after an event until its record is late").FillAsync("3");
        await page.GetByLabel("Terms and initials that all your readers know").FillAsync("PA\n direct payment ");
        await page.Locator("settings-view summary", new() { HasText = "Rules" }).ClickAsync();
        await page.Locator("settings-view details select").First.SelectOptionAsync("off");
        await page.GetByText("Save for everybody").ClickAsync();
        await Expect(page.GetByText("Somebody has changed the settings since you opened them.")).ToBeVisibleAsync();
        var sent = System.Text.Json.JsonDocument.Parse(await asked.Task).RootElement;
        Assert.Equal(3, sent.GetProperty("recordWithinWorkingDays").GetInt32());
        Assert.Equal(["PA", "direct payment"], sent.GetProperty("termsAllowed").EnumerateArray().Select(term => term.GetString()));
        Assert.Single(sent.GetProperty("rules").EnumerateObject());
    }

    [Fact]
    public async Task A_second_change_is_made_to_the_version_that_the_first_one_left()
    {
        var page = await OpenAsync();
        var versions = new List<string?>();
        await page.RouteAsync("**/api/settings", async route =>
        {
            if (route.Request.Method != "PUT")
            {
                await route.ContinueAsync();
                return;
            }
            versions.Add(await route.Request.HeaderValueAsync("If-Match"));
            await route.FulfillAsync(new()
            {
                ContentType = "application/json", Headers = new Dictionary<string, string> { ["ETag"] = "\"saved\"" },
                Body = $$"""{ "settings": {{route.Request.PostData}}, "mayChange": true }""",
            });
        });
        await page.GetByText("Settings", new() { Exact = true }).ClickAsync();
        foreach (var days in (string[])["3", "4"])
        {
            await page.GetByLabel("Working days after an event until its record is late").FillAsync(days);
            await Expect(page.Locator("settings-view [role=status]")).ToBeEmptyAsync();
            await page.GetByText("Save for everybody").ClickAsync();
            await Expect(page.Locator("settings-view [role=status]")).ToHaveTextAsync("Saved.");
        }
        Assert.NotEqual("\"saved\"", versions[0]);
        Assert.Equal("\"saved\"", versions[1]);
    }

    private async Task<IPage> OpenAsync()
    {
        var page = await NewPageAsync();
        await page.AddInitScriptAsync(Looks.Introduced);
        await page.GotoAsync(Host.Address.ToString());
        await page.GetByText("Try the sample").ClickAsync();
        await page.GetByText("Rules and words").ClickAsync();
        await Expect(page.Locator("reference-view dt").First).ToBeVisibleAsync();
        return page;
    }
}
