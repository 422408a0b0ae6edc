using System.Net.Http.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>Tests that begin in the form of a contact note that is partly filled.</summary>
public abstract class FormTest(RunningHost host, Browser browser, FakeOffice office) : BrowserTest(host, browser)
{
    private static readonly object Note = new
    {
        person = new { name = "Ivy Marlowe" },
        contact = new { kind = "Home visit", date = "2026-05-03", account = "The kitchen was clean." },
        actions = new object[] { new { what = "Ring the school", who = "Ama Osei" } },
    };

    protected async Task<IPage> OpenFileAsync()
    {
        var page = await NewPageAsync();
        await page.AddInitScriptAsync(Looks.Introduced);
        await page.GotoAsync(Host.Address.ToString());
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "note.docx", MimeType = "application/octet-stream", Buffer = await MadeAsync() });
        return page;
    }

    protected async Task<IPage> OpenWordAsync(string options = "{ sets: '1.9' }")
    {
        var page = await NewPageAsync(new() { ViewportSize = new() { Width = 329, Height = 700 } });
        await page.AddInitScriptAsync(Looks.Introduced);
        await office.OpenAsync(page, Host.Address, await MadeAsync(), options);
        return page;
    }

    /// <summary>A contact note that is partly filled.</summary>
    protected async Task<byte[]> MadeAsync()
    {
        using var made = await Host.Client.PostAsJsonAsync(new Uri("/api/templates/contact-note/documents", UriKind.Relative), Note, TestContext.Current.CancellationToken);
        made.EnsureSuccessStatusCode();
        return await made.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    protected static async Task BeginAsync(IPage page)
    {
        await page.Locator("view-tabs").GetByText("Reports").ClickAsync();
        await page.GetByText("Fill this document", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("report-field").First).ToBeVisibleAsync();
    }

    protected static async Task StepAsync(IPage page, string heading)
    {
        await page.Locator("report-form summary").ClickAsync();
        await page.Locator("report-form .steps button", new() { HasText = heading }).ClickAsync();
    }
}
