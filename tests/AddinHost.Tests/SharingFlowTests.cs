using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>A record is shared with the person, and one that was written late says so: beside a file and in Word, with the real API.</summary>
public sealed class SharingFlowTests(RunningHost host, Browser browser, FakeOffice office) : BrowserTest(host, browser)
{
    private static readonly string[] Note =
    [
        "Case note", "Name: Ada Lowe", "Date of visit: Thursday 6 November 2025", "Date recorded: Thursday 13 November 2025",
        "I visited Mrs Lowe. Joan Pring is on 07700 900123. She needs a care package.",
    ];

    [Fact]
    public async Task Each_matter_is_decided_on_before_the_copy_is_made()
    {
        var page = await OpenAsync("file");
        await ShareAsync(page);
        await Expect(page.Locator("share-form fieldset")).ToHaveCountAsync(1);
        await Expect(Make(page)).ToHaveAttributeAsync("disabled", "");
        await page.GetByLabel("Take out", new() { Exact = true }).CheckAsync();
        await Expect(Make(page)).Not.ToHaveAttributeAsync("disabled", "");
        var downloading = page.WaitForDownloadAsync();
        await Make(page).ClickAsync();
        var download = await downloading;
        Assert.EndsWith("copy to share.docx", download.SuggestedFilename, StringComparison.Ordinal);
        await Expect(page.Locator("review-view .told")).ToContainTextAsync("go through its tracked changes");
    }

    [Theory]
    [InlineData("file")]
    [InlineData("word")]
    public async Task That_it_was_shared_and_what_they_said_goes_into_the_record(string beside)
    {
        var page = await OpenAsync(beside);
        await ShareAsync(page);
        await page.GetByLabel("Shared with").FillAsync("Ada Lowe");
        await page.GetByLabel("On", new() { Exact = true }).FillAsync("2025-11-20");
        await page.GetByLabel("What they said").FillAsync("I like it.");
        await page.GetByText("Put it into the record").ClickAsync();
        if (beside == "file") await page.Locator("insert-form").GetByText("Put it in", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("review-view .told")).ToContainTextAsync("now says that it was shared");
        var said = "I shared this record with Ada Lowe on 20 November 2025, and read it through with them. What they said: “I like it.”";
        if (beside == "file") await Expect(page.Locator("[role=document]")).ToContainTextAsync(said);
        else await page.WaitForFunctionAsync("said => fakeWord.paragraphs.some(({ marked }) => marked.includes(said))", said);
    }

    [Theory]
    [InlineData("file")]
    [InlineData("word")]
    public async Task One_click_says_when_and_why_it_was_written_late_and_the_finding_goes(string beside)
    {
        var page = await OpenAsync(beside);
        await page.GetByText("Go through them").ClickAsync();
        var late = page.Locator("finding-card", new() { HasText = "working days after" });
        await late.Locator("button").First.ClickAsync();
        await page.GetByLabel("Why was it recorded late?").FillAsync("because I was on sick leave.");
        await page.GetByText("Put a note in", new() { Exact = true }).ClickAsync();
        await Expect(late).ToHaveCountAsync(0);
        var said = "Late recording: this is about 6 November 2025. It was written late, on 13 November 2025, because I was on sick leave.";
        if (beside == "file") await Expect(page.Locator("[role=document]")).ToContainTextAsync(said);
        else await page.WaitForFunctionAsync("said => fakeWord.paragraphs.some(({ marked }) => marked === said)", said);
    }

    private async Task<IPage> OpenAsync(string beside)
    {
        var page = await NewPageAsync(new() { AcceptDownloads = true });
        await page.AddInitScriptAsync(Looks.Introduced);
        if (beside == "word") await office.OpenAsync(page, Host.Address, Note);
        else
        {
            await page.GotoAsync(Host.Address.ToString());
            await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "note.docx", MimeType = "application/octet-stream", Buffer = Sample.Of(Note) });
        }
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
        return page;
    }

    private static async Task ShareAsync(IPage page)
    {
        await page.Locator("view-tabs").GetByText("Review").ClickAsync();
        await Expect(page.Locator("digest-view")).ToBeVisibleAsync();
        await page.GetByText("Copy to share", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("share-form")).ToBeVisibleAsync();
    }

    private static ILocator Make(IPage page) => page.Locator("share-form fluent-button", new() { HasText = "Make the copy" });
}
