using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>Files in a browser that are not as the sample is: a colleague's, a protected one, one that is too large.</summary>
public sealed class OtherDocumentsTests(RunningHost host, Browser browser) : BrowserTest(host, browser)
{
    [Fact]
    public async Task What_was_dismissed_stays_so_for_a_colleague_who_opens_the_saved_document()
    {
        var page = await OpenAsync(Sample.Repeated(1));
        await Card(page).Locator("button").First.ClickAsync();
        await page.GetByText("Dismiss", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Why (stays in the document)").FillAsync("Her own words.");
        await page.Locator("dismiss-form fluent-button").ClickAsync();
        await Expect(Card(page)).ToHaveCountAsync(0);
        var saved = await page.RunAndWaitForDownloadAsync(() => page.Locator("save-button fluent-button").First.ClickAsync());

        var colleague = await OpenAsync(await File.ReadAllBytesAsync(await saved.PathAsync(), TestContext.Current.CancellationToken));
        await Expect(Card(colleague)).ToHaveCountAsync(0);
        await colleague.GetByText("Overview").ClickAsync();
        await colleague.GetByText("Dismissed and turned off (1)").ClickAsync();
        await Expect(colleague.GetByText("Her own words.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_protected_document_is_checked_and_a_change_is_refused_with_the_way_out()
    {
        var page = await OpenAsync(Protected());
        await Card(page).Locator("button").First.ClickAsync();
        await page.Locator("finding-actions fluent-button[appearance=primary]").First.ClickAsync();
        await Expect(page.GetByText("The document is protected against changes. Stop the protection in Word (Review, Restrict Editing) and try again.").First).ToBeVisibleAsync();
        await Expect(Card(page)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_document_that_is_too_large_is_refused_in_a_sentence_that_says_how_large_one_may_be()
    {
        var page = await NewPageAsync();
        await page.AddInitScriptAsync(Looks.Introduced);
        await page.GotoAsync(Host.Address.ToString());
        await page.Locator("input[type=file]").SetInputFilesAsync(Payload(new byte[30 << 20]));
        await Expect(page.Locator("problem-message")).ToContainTextAsync("25 MB");
        await page.GetByText("Close", new() { Exact = true }).ClickAsync();
        await page.Locator("input[type=file]").SetInputFilesAsync(Payload(Sample.Repeated(1)));
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
    }

    private async Task<IPage> OpenAsync(byte[] document)
    {
        var page = await NewPageAsync(new() { AcceptDownloads = true });
        await page.AddInitScriptAsync(Looks.Introduced);
        await page.GotoAsync(Host.Address.ToString());
        await page.Locator("input[type=file]").SetInputFilesAsync(Payload(document));
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
        await page.GetByText("Go through them").ClickAsync();
        await Expect(page.Locator("finding-card").First).ToBeVisibleAsync();
        return page;
    }

    private static ILocator Card(IPage page) => page.Locator("finding-card", new() { HasText = "At this moment in time" });

    private static FilePayload Payload(byte[] bytes) => new() { Name = "note.docx", MimeType = "application/octet-stream", Buffer = bytes };

    private static byte[] Protected()
    {
        using var stream = new MemoryStream();
        stream.Write(Sample.Repeated(1));
        using (var document = WordprocessingDocument.Open(stream, true))
            document.MainDocumentPart!.AddNewPart<DocumentSettingsPart>().Settings = new(new DocumentProtection { Edit = DocumentProtectionValues.ReadOnly, Enforcement = true });
        return stream.ToArray();
    }
}
