using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>A document that was opened by the browser's own choice of files, which lets it be saved in its place.</summary>
public sealed class SavingTests(RunningHost host, Browser browser) : BrowserTest(host, browser)
{
    /// <summary>A disk with the sample on it. The browser's own dialogues cannot be pressed by a test.</summary>
    private const string Disk = """
        window.disk = { bytes: undefined, permission: 'granted', lastModified: 0 };
        window.showOpenFilePicker = async () => {
          disk.bytes ??= new Uint8Array(await (await fetch('/samples/case-note.docx')).arrayBuffer());
          return [{
            kind: 'file', name: 'note.docx',
            getFile: async () => new Blob([disk.bytes]),
            requestPermission: async () => disk.permission,
            createWritable: async () => { let given; return { write: async bytes => { given = bytes; }, close: async () => { disk.bytes = given; }, abort: async () => {} }; },
          }];
        };
        """;

    [Fact]
    public async Task A_document_is_saved_in_its_place_and_never_over_what_somebody_else_has_changed_unasked()
    {
        var page = await OpenAsync();
        await ChangeAsync(page);
        await page.GetByText("Save", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("save-button")).ToContainTextAsync("Saved at");
        Assert.True(await page.EvaluateAsync<bool>("async () => { const was = (await (await fetch('/samples/case-note.docx')).arrayBuffer()).byteLength; return disk.bytes.length !== was && disk.bytes[0] === 0x50; }"));

        await page.EvaluateAsync("disk.bytes = new Uint8Array([1, 2, 3])");
        await page.GetByText("Save", new() { Exact = true }).ClickAsync();
        await Expect(page.GetByText("Somebody has changed this file since you opened it.")).ToBeVisibleAsync();
        Assert.Equal(3, await page.EvaluateAsync<int>("disk.bytes.length"));
        await page.Locator("save-button").GetByText("Cancel").ClickAsync();
        await Expect(page.GetByText("Save over it", new() { Exact = true })).ToHaveCountAsync(0);
        await page.GetByText("Save", new() { Exact = true }).ClickAsync();
        await page.GetByText("Save over it", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("save-button")).ToContainTextAsync("Saved at");
        Assert.True(await page.EvaluateAsync<bool>("disk.bytes.length > 3"));
    }

    [Fact]
    public async Task Where_the_file_may_not_be_written_a_copy_is_offered()
    {
        var page = await OpenAsync();
        await page.EvaluateAsync("disk.permission = 'denied'");
        await page.GetByText("Save", new() { Exact = true }).ClickAsync();
        await Expect(page.GetByText("Nothing was saved.")).ToBeVisibleAsync();
        await Expect(page.GetByText("Save over it", new() { Exact = true })).ToHaveCountAsync(0);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByText("Save a copy").ClickAsync());
        Assert.Equal("note.docx", download.SuggestedFilename);
        await Expect(page.GetByText("A copy was downloaded.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Changes_that_are_not_saved_are_not_lost_unasked()
    {
        var page = await OpenAsync();
        await ChangeAsync(page);
        await page.GetByText("Close", new() { Exact = true }).ClickAsync();
        await Expect(page.GetByText("“note.docx” has changes that are not saved.")).ToBeVisibleAsync();
        await page.GetByText("Keep it open").ClickAsync();
        await page.GetByText("Save", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("save-button")).ToContainTextAsync("Saved at");
        await page.GetByText("Undo", new() { Exact = true }).ClickAsync();
        await page.GetByText("Close", new() { Exact = true }).ClickAsync();
        await page.GetByText("Close without saving").ClickAsync();
        await Expect(page.GetByText("Choose a document")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_document_without_changes_closes_at_once()
    {
        var page = await OpenAsync();
        await page.GetByText("Close", new() { Exact = true }).ClickAsync();
        await Expect(page.GetByText("Choose a document")).ToBeVisibleAsync();
    }

    private async Task<IPage> OpenAsync()
    {
        var page = await NewPageAsync();
        await page.AddInitScriptAsync(Looks.Introduced);
        await page.AddInitScriptAsync(Disk);
        await page.GotoAsync(Host.Address.ToString());
        await page.GetByText("Choose a document").ClickAsync();
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
        return page;
    }

    private static async Task ChangeAsync(IPage page)
    {
        await page.GetByText("Go through them").ClickAsync();
        var card = page.Locator("finding-card", new() { HasText = "At this moment in time" });
        await card.Locator("button").First.ClickAsync();
        await page.Locator("finding-actions fluent-button[appearance=primary]").First.ClickAsync();
        await Expect(card).ToHaveCountAsync(0);
    }
}
