using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>Tests that begin in the review of a file. Three people have reviewed the document in turn.</summary>
public abstract class ReviewFileTest(RunningHost host, Browser browser) : BrowserTest(host, browser)
{
    protected async Task<IPage> OpenAsync(bool named = true, bool sample = false)
    {
        var page = await NewPageAsync(new() { AcceptDownloads = true });
        await page.AddInitScriptAsync(named ? Looks.Introduced : Looks.Introduced.Replace("Ama Osei", "", StringComparison.Ordinal));
        await page.GotoAsync(Host.Address.ToString());
        if (sample) await page.GetByText("Try the sample").ClickAsync();
        else await page.Locator("input[type=file]").SetInputFilesAsync(Path.Combine(Places.RepositoryRoot, "docs", "images", "review.docx"));
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
        await page.Locator("view-tabs").GetByText("Review").ClickAsync();
        await Expect(Cards(page).First).ToBeVisibleAsync();
        return page;
    }

    protected static ILocator Undo(IPage page) => page.Locator("review-view").GetByText("Undo", new() { Exact = true });

    protected static ILocator Cards(IPage page) => page.Locator("entry-card");

    protected static ILocator Card(IPage page, string text) => page.Locator("entry-card", new() { HasText = text });
}
