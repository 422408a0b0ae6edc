using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>A way through every view of the pane beside the sample note.</summary>
/// <param name="isFile">Beside a file that has still to be opened, and not in Word.</param>
/// <param name="look">Is called at each view, with its name.</param>
internal sealed class PaneTour(IPage page, bool isFile, Func<string, Task> look)
{
    public async Task VisitAsync()
    {
        if (isFile)
        {
            await SeeAsync("start", page.Locator("file-opener"));
            await page.GetByText("Try the sample").ClickAsync();
        }
        await SeeAsync("first-run", page.Locator("tip-overview"));
        await page.GetByText("Skip", new() { Exact = true }).ClickAsync();
        await SeeAsync("overview", page.Locator("tip-overview"));
        await VisitScopesAsync();
        await VisitPagesAsync();
        await VisitFindingsAsync();
        await VisitDismissedAsync();
        await page.RouteAsync("**/api/checks*", route => route.AbortAsync());
        await page.CheckAgainAsync();
        await SeeAsync("problem", page.Locator("problem-message"));
        await page.UnrouteAsync("**/api/checks*");
        await VisitReviewAsync();
        await new ReportsTour(page, isFile, (view, shown) => SeeAsync(view, shown)).VisitAsync();
        await VisitRecordsAsync();
        await VisitPracticeAsync();
    }

    private async Task VisitScopesAsync()
    {
        var chooser = page.GetByLabel("What is checked");
        await chooser.SelectOptionAsync("original");
        await Expect(page.Locator("check-progress")).ToHaveCountAsync(0);
        await SeeAsync("scope-original", page.Locator("check-scope p"));
        await chooser.SelectOptionAsync("day");
        await SeeAsync("scope-day", page.Locator("check-scope input"));
        await chooser.SelectOptionAsync("final");
        await Expect(page.Locator("check-scope input")).ToHaveCountAsync(0);
        await Expect(page.Locator("check-progress")).ToHaveCountAsync(0);
    }

    private async Task VisitPagesAsync()
    {
        await page.GetByText("As they will read it").ClickAsync();
        await SeeAsync("reading", page.Locator("reading-view li"));
        await BackAsync();
        await page.GetByText("Chain of reasoning").ClickAsync();
        await SeeAsync("reasoning", page.Locator("reasoning-view .link"));
        await BackAsync();
        await page.GetByText("Mark in the document").ClickAsync();
        await SeeAsync("marks", page.Locator("marks-view label"));
        await BackAsync();
        await page.GetByText("Rules and words").ClickAsync();
        await page.Locator("reference-view summary").First.ClickAsync();
        await SeeAsync("reference", page.Locator("reference-view dt"));
        await page.GetByText("Settings", new() { Exact = true }).ClickAsync();
        await page.Locator("settings-view").GetByText("Page limits").ClickAsync();
        await SeeAsync("settings", page.Locator("settings-view input"));
        await page.GetByText("Rules and words").ClickAsync();
        await BackAsync();
    }

    private async Task VisitFindingsAsync()
    {
        await page.GetByText("Go through them").ClickAsync();
        await SeeAsync("list", page.Locator("finding-card"));
        await page.Locator("finding-card", new() { HasText = "At this moment in time" }).Locator("button").First.ClickAsync();
        await SeeAsync("finding", page.Locator("finding-actions"));
        await page.GetByText("Examples", new() { Exact = true }).ClickAsync();
        await SeeAsync("examples", page.Locator("rule-help"));
        await page.GetByText("Dismiss", new() { Exact = true }).First.ClickAsync();
        await SeeAsync("dismiss", page.Locator("dismiss-form"));
        if (!isFile) return;
        await page.GetByText("Comment", new() { Exact = true }).ClickAsync();
        await SeeAsync("name", page.Locator("name-form"));
        await page.Locator("name-form").GetByText("Cancel").ClickAsync();
    }

    private async Task VisitDismissedAsync()
    {
        await page.GetByLabel("Why (stays in the document)").FillAsync("Her own words.");
        await page.GetByLabel("Your name", new() { Exact = true }).FillAsync("Ama Osei");
        await page.Locator("dismiss-form fluent-button").ClickAsync();
        await Expect(page.Locator("dismiss-form")).ToHaveCountAsync(0);
        await BackAsync();
        await page.GetByText("Dismissed and turned off").ClickAsync();
        await SeeAsync("dismissed", page.Locator("dismissed-view li"));
        await BackAsync();
    }

    private async Task VisitReviewAsync()
    {
        if (!isFile) await page.EvaluateAsync("fakeWord.comments.push({ words: 'Ivy', text: 'Which day?', author: 'Priya Shah', replies: ['Sunday.'] })");
        await page.Locator("view-tabs").GetByText("Review").ClickAsync();
        await SeeAsync("review", page.Locator("entry-card"));
        await page.Locator("digest-view summary").ClickAsync();
        await page.Locator("entry-card .head").First.ClickAsync();
        await SeeAsync("review-entry", page.Locator("entry-card .deeds"));
        await page.GetByText("Write my findings", new() { Exact = true }).ClickAsync();
        await SeeAsync("review-write", page.Locator("finding-choice label"));
        await page.GetByText("Before it goes out", new() { Exact = true }).ClickAsync();
        await SeeAsync("review-ready", page.Locator("clean-copy-form"));
        await page.GetByText("Copy to share", new() { Exact = true }).ClickAsync();
        await SeeAsync("review-share", page.Locator("share-form"));
    }

    private async Task VisitRecordsAsync()
    {
        await page.Locator("view-tabs").GetByText("Records").ClickAsync();
        await SeeAsync("cases", page.Locator("case-chooser li"));
        await page.Locator("case-chooser li").GetByText("Maya Trent").ClickAsync();
        await SeeAsync("warnings", page.Locator(".top flag-list li"));
        var unread = page.Locator(".top flag-list li");
        for (var left = await unread.CountAsync(); left > 0; left--)
        {
            await unread.First.GetByText("I have read this").ClickAsync();
            await Expect(unread).ToHaveCountAsync(left - 1);
        }
        await SeeAsync("case", page.Locator("case-view"));
        await page.Locator("case-timeline .line").ScrollIntoViewIfNeededAsync();
        await SeeAsync("timeline", page.Locator("case-timeline .line"));
        await page.Locator("case-view").EvaluateAsync("view => view.renderRoot.querySelectorAll('details').forEach(each => { each.open = true; })");
        await page.Locator("case-view summary", new() { HasText = "Support and money" }).ScrollIntoViewIfNeededAsync();
        await SeeAsync("case-details", page.Locator("case-view long-list"));
        await page.GetByLabel("Search the records").FillAsync("tablets");
        await page.Locator("case-search fluent-button").First.ClickAsync();
        await SeeAsync("search", page.Locator("case-search record-line"));
        await page.Locator("case-search record-line").GetByText("Quote", new() { Exact = true }).First.ClickAsync();
        if (isFile)
        {
            await SeeAsync("insert", page.Locator("insert-form option").Nth(1), isVisible: false);
            await page.Locator("insert-form").GetByText("Cancel").ClickAsync();
        }
        await page.Locator("case-search record-line").GetByText("Open", new() { Exact = true }).First.ClickAsync();
        await SeeAsync("record", page.Locator("record-reader mark"));
    }

    private async Task VisitPracticeAsync()
    {
        await page.Locator("view-tabs").GetByText("Practice").ClickAsync();
        await SeeAsync("scenarios", page.Locator("practice-view li"));
        await page.GetByText("A college rings about a place").ClickAsync();
        await SeeAsync("scenario", page.Locator("scenario-page textarea"));
        await page.GetByLabel("Your task").FillAsync("Dean Harker of the college rang at 9.50am on 27 August 2026.\nKayleigh kicked off recently.");
        await page.GetByText("Check my answer").ClickAsync();
        await Expect(page.Locator("scenario-page h3:focus")).ToContainTextAsync("5 points covered");
        await SeeAsync("practice-points", page.Locator("answer-compared .points"));
        await page.Locator("answer-compared .tips button").First.ClickAsync();
        await SeeAsync("practice-beside", page.Locator("answer-compared mark.current"));
        await page.Locator("answer-compared .tips").ScrollIntoViewIfNeededAsync();
        await SeeAsync("practice-tips", page.Locator("answer-compared .tips li"));
    }

    private async Task SeeAsync(string view, ILocator shown, bool isVisible = true)
    {
        if (isVisible) await Expect(shown.First).ToBeVisibleAsync();
        else await Expect(shown.First).ToBeAttachedAsync();
        await look(view);
    }

    private Task BackAsync() => page.GetByText("Overview", new() { Exact = true }).First.ClickAsync();
}
