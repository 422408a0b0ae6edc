using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>The review of a file in a browser, with the real API. Three people have reviewed the document in turn.</summary>
public sealed class ReviewFileFlowTests(RunningHost host, Browser browser) : BrowserTest(host, browser)
{
    [Fact]
    public async Task Everything_that_was_said_and_changed_is_listed_and_can_be_narrowed()
    {
        var page = await OpenAsync();
        await Expect(Cards(page)).ToHaveCountAsync(5);
        await Expect(page.Locator("digest-filter .authors button")).ToHaveCountAsync(3);
        await page.Locator("digest-filter .authors button", new() { HasText = "Owen Price" }).ClickAsync();
        await Expect(Cards(page)).ToHaveCountAsync(3);
        await page.GetByLabel("Open only").CheckAsync();
        await Expect(Cards(page)).ToHaveCountAsync(2);
        await page.Locator("digest-filter summary").ClickAsync();
        await page.GetByLabel("Kind").SelectOptionAsync("comment");
        await Expect(Cards(page)).ToHaveCountAsync(1);
        await Expect(Cards(page)).ToContainTextAsync("Which? Her own words, please.");
        await page.GetByLabel("Kind").SelectOptionAsync("");
        await page.GetByLabel("From").FillAsync("2000-01-01");
        await page.GetByLabel("To", new() { Exact = true }).FillAsync("2000-12-31");
        await Expect(Cards(page)).ToHaveCountAsync(0);
        await Expect(page.Locator("digest-view p[role=status]")).ToHaveTextAsync("0 of 5 shown.");
    }

    [Fact]
    public async Task What_is_new_since_the_last_look_is_told_and_the_look_stays_with_the_document()
    {
        var page = await OpenAsync();
        await Expect(page.GetByText("New since I last looked")).ToHaveCountAsync(0);
        await page.Clock.SetFixedTimeAsync(new DateTime(2020, 5, 4, 9, 0, 0, DateTimeKind.Utc));
        await page.GetByText("I have looked at all of it").ClickAsync();
        await page.GetByLabel("New since I last looked (4 May 2020").CheckAsync();
        await Expect(Cards(page)).ToHaveCountAsync(5);
        await Expect(page.Locator("entry-card .new")).ToHaveCountAsync(5);
        await page.Clock.SetFixedTimeAsync(new DateTime(2040, 5, 4, 9, 0, 0, DateTimeKind.Utc));
        await page.GetByText("I have looked at all of it").ClickAsync();
        await Expect(page.GetByLabel("New since I last looked (4 May 2040")).ToBeCheckedAsync();
        await Expect(Cards(page)).ToHaveCountAsync(0);
        await Undo(page).ClickAsync();
        await Expect(Cards(page)).ToHaveCountAsync(5);
    }

    [Fact]
    public async Task A_comment_is_answered_and_resolved_and_a_change_accepted_each_with_one_undo()
    {
        var page = await OpenAsync(named: false);
        await Card(page, "Which? Her own words, please.").Locator(".head").ClickAsync();
        await page.WaitForFunctionAsync("() => [...CSS.highlights.get('recording-current') ?? []].join('') === 'has concerns'");
        await page.GetByLabel("Your answer").FillAsync("“I worry about the stairs.”");
        await page.GetByText("Answer", new() { Exact = true }).ClickAsync();
        await page.Locator("name-form input").FillAsync("Ama Osei");
        await page.Locator("name-form").GetByText("Go on").ClickAsync();
        await Expect(Card(page, "Which? Her own words, please.").Locator(".reply")).ToContainTextAsync("Ama Osei");
        await Expect(page.GetByLabel("Your answer")).ToHaveValueAsync("");
        await page.GetByText("Resolve", new() { Exact = true }).ClickAsync();
        await Expect(Card(page, "Which? Her own words, please.")).ToContainTextAsync("Comment, resolved");

        await Card(page, "“soon” became").Locator(".head").ClickAsync();
        await page.GetByText("Accept", new() { Exact = true }).ClickAsync();
        await Expect(Cards(page)).ToHaveCountAsync(4);
        await Expect(page.Locator("[role=document] del", new() { HasText = "soon" })).ToHaveCountAsync(0);
        await Undo(page).ClickAsync();
        await Expect(Card(page, "“soon” became")).ToHaveCountAsync(1);
        await Card(page, "“soon” became").Locator(".head").ClickAsync();
        await page.GetByText("Reject", new() { Exact = true }).ClickAsync();
        await Expect(Card(page, "“soon” became")).ToHaveCountAsync(0);
        await Expect(page.Locator("[role=document]")).ToContainTextAsync("soon");
    }

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

    [Fact]
    public async Task When_the_api_is_gone_what_was_asked_is_done_as_soon_as_it_is_back()
    {
        var page = await OpenAsync();
        await Card(page, "“soon” became").Locator(".head").ClickAsync();
        await page.RouteAsync("**/api/**", route => route.AbortAsync());
        await page.GetByText("Accept", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("problem-message")).ToContainTextAsync("cannot be reached. Your document is untouched.");
        await Expect(Cards(page)).ToHaveCountAsync(5);
        await page.UnrouteAllAsync();
        await page.GetByText("Try again", new() { Exact = true }).ClickAsync();
        await Expect(Cards(page)).ToHaveCountAsync(4);
        await Expect(page.Locator("problem-message")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_review_is_gone_through_by_keyboard_alone()
    {
        var page = await OpenAsync();
        await Expect(Cards(page)).ToHaveCountAsync(5);
        await page.Keyboard.PressAsync("Alt+ArrowDown");
        await Expect(page.GetByText("1 of 5")).ToBeVisibleAsync();
        await ToAsync(page, "“soon” became");
        await page.Keyboard.PressAsync("a");
        await Expect(Cards(page)).ToHaveCountAsync(4);
        await ToAsync(page, "“in a terrible state” became");
        await page.Keyboard.PressAsync("x");
        await Expect(Cards(page)).ToHaveCountAsync(3);
        await ToAsync(page, "Which? Her own words");
        await page.Keyboard.PressAsync("r");
        await Expect(page.GetByLabel("Your answer")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Arrow keys and letters type here.");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Card(page, "Which? Her own words").Locator(".reply")).ToHaveCountAsync(1);
        await ToAsync(page, "Which? Her own words");
        await page.Keyboard.PressAsync("e");
        await Expect(Card(page, "Which? Her own words")).ToContainTextAsync("Comment, resolved");
    }

    /// <summary>Steps on until the focus is on this entry.</summary>
    private static async Task ToAsync(IPage page, string text)
    {
        for (var steps = 0; steps < 10; steps++)
        {
            await Expect(page.GetByText("Look again")).Not.ToHaveAttributeAsync("disabled", "");
            if (await Card(page, text).EvaluateAsync<bool>("card => card.current && card.getRootNode().activeElement === card")) return;
            await page.Keyboard.PressAsync("Alt+ArrowDown");
        }
        Assert.Fail($"The keyboard does not reach “{text}”.");
    }

    private async Task<IPage> OpenAsync(bool named = true, bool sample = false)
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

    private static ILocator Undo(IPage page) => page.Locator("review-view").GetByText("Undo", new() { Exact = true });

    private static ILocator Cards(IPage page) => page.Locator("entry-card");

    private static ILocator Card(IPage page, string text) => page.Locator("entry-card", new() { HasText = text });
}
