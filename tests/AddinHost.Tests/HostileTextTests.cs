using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>Script in a document's text, a file's name and a template's values is shown as the text that it is.</summary>
public sealed class HostileTextTests(RunningHost host, Browser browser, FakeOffice office) : BrowserTest(host, browser)
{
    private const string Hostile = "<img src=zqhostile onerror=alert(1)><script>alert(1)</script>";

    [Fact]
    public async Task In_a_document_and_its_name()
    {
        var page = await OpenAsync();
        await page.GotoAsync(Host.Address.ToString());
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload
        {
            Name = $"{Hostile}.docx", MimeType = "application/octet-stream", Buffer = Sample.Of($"At this moment in time {Hostile} he moved out recently."),
        });
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
        await Expect(page.Locator("[role=document]")).ToContainTextAsync(Hostile);
        await page.GetByText("Go through them").ClickAsync();
        await Expect(page.Locator("finding-card").First).ToBeVisibleAsync();
        await IsTextAloneAsync(page);
    }

    [Fact]
    public async Task In_a_document_in_Word()
    {
        var page = await OpenAsync();
        await office.OpenAsync(page, Host.Address, [$"At this moment in time {Hostile} he moved out recently."]);
        await page.GetByText("Go through them").ClickAsync();
        await Expect(page.Locator("finding-card").First).ToBeVisibleAsync();
        await IsTextAloneAsync(page);
    }

    [Fact]
    public async Task In_the_values_of_a_template()
    {
        var page = await OpenAsync();
        await page.GotoAsync(Host.Address.ToString());
        await page.GetByText("Write a report").ClickAsync();
        await page.GetByText("Contact note", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Who this is about").FillAsync(Hostile);
        await page.Locator("summary", new() { HasText = "Step 1 of 6" }).ClickAsync();
        await page.Locator(".steps button", new() { HasText = "Finish" }).ClickAsync();
        await page.GetByText("Open as a new document").ClickAsync();
        await Expect(page.Locator("[role=document]")).ToContainTextAsync(Hostile);
        await IsTextAloneAsync(page);
    }

    private async Task<IPage> OpenAsync()
    {
        var page = await NewPageAsync();
        await page.AddInitScriptAsync(Looks.Introduced);
        return page;
    }

    private static async Task IsTextAloneAsync(IPage page)
    {
        await Expect(page.Locator("img[src*=zqhostile]")).ToHaveCountAsync(0);
        await Expect(page.Locator("script:not([src])")).ToHaveCountAsync(0);
    }
}
