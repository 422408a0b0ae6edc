using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>What comes of a review of a file in a browser, with the real API: findings written into it, its clean copy, its report, the check of what changed.</summary>
public sealed class ReviewOutcomeFlowTests(RunningHost host, Browser browser) : ReviewFileTest(host, browser)
{
    [Theory]
    [InlineData("As comments", "comment")]
    [InlineData("As tracked changes", "replacement")]
    public async Task Findings_are_written_in_the_reviewers_name_and_one_undo_takes_them_out(string manner, string kind)
    {
        var page = await OpenAsync(sample: true);
        var before = await Cards(page).CountAsync();
        await page.GetByText("Write my findings", new() { Exact = true }).ClickAsync();
        await page.GetByLabel(manner).CheckAsync();
        await page.Locator("write-view fluent-button[appearance=primary]").ClickAsync();
        await Expect(Undo(page)).Not.ToHaveAttributeAsync("disabled", "");
        await page.GetByText("Comments and changes", new() { Exact = true }).ClickAsync();
        await page.Locator("digest-filter .authors button", new() { HasText = "Ama Osei" }).ClickAsync();
        await page.Locator("digest-filter summary").ClickAsync();
        await page.GetByLabel("Kind").SelectOptionAsync(kind);
        await Expect(Cards(page)).Not.ToHaveCountAsync(0);
        await Undo(page).ClickAsync();
        await Expect(page.Locator("digest-filter .authors button", new() { HasText = "Ama Osei" })).ToHaveCountAsync(0);
        await Expect(Undo(page)).ToHaveAttributeAsync("disabled", "");
        Assert.InRange(before, 1, 100);
    }

    [Fact]
    public async Task A_single_finding_is_written_and_no_other()
    {
        var page = await OpenAsync(sample: true);
        await page.GetByText("Write my findings", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("finding-choice label").First).ToBeVisibleAsync();
        foreach (var tip in await page.Locator("finding-choice label:has(+ details) input").AllAsync()) await tip.UncheckAsync();
        await Expect(page.GetByText("Write 0 comments")).ToBeVisibleAsync();
        await page.Locator("finding-choice summary", new() { HasText = "Succinct" }).ClickAsync();
        await page.GetByLabel("“At this moment in time”").CheckAsync();
        await page.GetByText("Write 1 comment", new() { Exact = true }).ClickAsync();
        await page.GetByText("Comments and changes", new() { Exact = true }).ClickAsync();
        await page.Locator("digest-filter .authors button", new() { HasText = "Ama Osei" }).ClickAsync();
        await Expect(Cards(page)).ToHaveCountAsync(1);
        await Expect(Cards(page)).ToContainTextAsync("At this moment in time");
    }

    [Fact]
    public async Task Before_it_goes_out_each_thing_has_its_fix_and_a_clean_copy_keeps_open_comments_unless_asked()
    {
        var page = await OpenAsync();
        await page.GetByText("Before it goes out", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("ready-view h2").First).ToContainTextAsync("to see to before it goes out");
        await page.Locator("ready-view li", new() { HasText = "comments are still open" }).GetByText("Show the place").ClickAsync();
        await page.WaitForFunctionAsync("() => [...CSS.highlights.get('recording-current') ?? []].length > 0");
        await Expect(page.Locator("clean-copy-form")).ToContainTextAsync("by Grace Hall accepted");
        await Expect(page.Locator("clean-copy-form")).ToContainTextAsync("2 open comments stay in the copy.");

        var copy = await DownloadAsync(page, "Make the clean copy");
        var body = Part(copy, "word/document.xml");
        Assert.DoesNotContain("<w:ins ", body, StringComparison.Ordinal);
        Assert.Contains("commentReference", body, StringComparison.Ordinal);
        await Expect(page.GetByText("This document is as it was.")).ToBeVisibleAsync();
        await Expect(Undo(page)).ToHaveAttributeAsync("disabled", "");

        await page.GetByLabel("Open comments removed too").CheckAsync();
        Assert.DoesNotContain("commentReference", Part(await DownloadAsync(page, "Make the clean copy"), "word/document.xml"), StringComparison.Ordinal);
        await page.Locator("ready-view li", new() { HasText = "comments are still open" }).GetByText("Go through them").ClickAsync();
        await Expect(Cards(page)).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task The_document_can_be_checked_as_it_was_before_its_changes_and_only_where_it_changed()
    {
        var page = await OpenAsync();
        await page.Locator("view-tabs").GetByText("Check").ClickAsync();
        await page.GetByLabel("What is checked").SelectOptionAsync("original");
        await page.GetByText("Go through them").ClickAsync();
        var struck = page.Locator("finding-card", new() { HasText = "soon" });
        await struck.Locator("button").First.ClickAsync();
        await Expect(struck).ToContainTextAsync("These words are in the paragraph that is now shown.");
        await Expect(struck.GetByText("Comment", new() { Exact = true })).ToHaveCountAsync(0);
        await page.GetByText("Overview", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("What is checked").SelectOptionAsync("final");
        await page.GetByText("Go through them").ClickAsync();
        await Expect(page.Locator("finding-card", new() { HasText = "terrible state" })).ToHaveCountAsync(0);
        var all = await page.Locator("findings-view").EvaluateAsync<int>("view => view.findings.length");
        await page.GetByText("Overview", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("What is checked").SelectOptionAsync("day");
        await page.Locator("check-scope input").FillAsync("2000-01-01");
        await page.Locator("check-scope input").PressAsync("Tab");
        await Expect(page.Locator("overview-view h2")).Not.ToHaveTextAsync($"{all} findings");
        await page.Locator("check-scope input").FillAsync("2100-01-01");
        await page.Locator("check-scope input").PressAsync("Tab");
        await Expect(page.Locator("overview-view h2")).ToHaveTextAsync("Nothing to point out");
    }

    [Fact]
    public async Task The_review_report_is_a_document_or_a_table()
    {
        var page = await OpenAsync();
        var report = await DownloadAsync(page, "Review report");
        Assert.Contains("Her own words, please.", Part(report, "word/document.xml"), StringComparison.Ordinal);
        var table = Encoding.UTF8.GetString(await DownloadAsync(page, "As a table (CSV)"));
        Assert.Contains("Her own words, please.", table, StringComparison.Ordinal);
        Assert.Contains("Grace Hall", table, StringComparison.Ordinal);
    }

    private static async Task<byte[]> DownloadAsync(IPage page, string button)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByText(button, new() { Exact = true }).Last.ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
    }

    private static string Part(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var part = zip.GetEntry(name)!.Open();
        return XElement.Load(part).ToString(SaveOptions.DisableFormatting);
    }
}
