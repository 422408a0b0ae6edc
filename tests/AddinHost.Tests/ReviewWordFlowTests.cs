using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>The review of a document in Word, on the fake Word and the real API.</summary>
public sealed class ReviewWordFlowTests(RunningHost host, Browser browser, FakeOffice office) : BrowserTest(host, browser)
{
    private static readonly string[] Note =
    [
        "Case note: visit to Ivy Marlowe on 3 March 2026",
        "Ivy said she was fine. At this moment in time she sleeps on the [-sofa-][+folding bed+].",
        "She rests in order to keep well.",
    ];

    private const string Comments = "[{ words: 'she was fine', text: 'Her own words?', author: 'Priya Shah', replies: [] }, { words: 'keep well', text: 'How?', author: 'Priya Shah', replies: ['With tea.'], resolved: true }]";

    [Fact]
    public async Task The_review_is_shown_gone_to_answered_and_settled()
    {
        var page = await OpenAsync();
        await Expect(Cards(page)).ToHaveCountAsync(3);
        await Card(page, "Her own words?").Locator(".head").ClickAsync();
        await WaitFor(page, "fakeWord.selected === 'she was fine'");
        await page.GetByLabel("Your answer").FillAsync("Yes.");
        await page.GetByText("Answer", new() { Exact = true }).ClickAsync();
        await WaitFor(page, "fakeWord.comments[0].replies.join() === 'Yes.'");
        await Expect(Card(page, "Her own words?").Locator(".reply")).ToHaveCountAsync(1);
        await page.GetByText("Resolve", new() { Exact = true }).ClickAsync();
        await WaitFor(page, "fakeWord.comments[0].resolved === true");
        await Expect(Card(page, "Her own words?")).ToContainTextAsync("Comment, resolved");

        await Card(page, "“sofa” became").Locator(".head").ClickAsync();
        await page.GetByText("Accept", new() { Exact = true }).ClickAsync();
        await WaitFor(page, "fakeWord.paragraphs[1].raw.includes('the folding bed')");
        await Expect(Cards(page)).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task The_look_is_kept_in_the_document_by_an_id_that_says_nothing_of_the_reviewer()
    {
        var page = await OpenAsync();
        await page.GetByText("I have looked at all of it").ClickAsync();
        await Expect(page.GetByText("New since I last looked")).ToBeVisibleAsync();
        Assert.Matches("<look reviewer=\"[0-9a-f]{16}\" at=\"[^\"]+\"", await page.EvaluateAsync<string>("fakeWord.xmlParts[0].xml"));
        Assert.DoesNotContain("Ama", await page.EvaluateAsync<string>("fakeWord.xmlParts[0].xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("As comments", "fakeWord.comments.length > 2", "fakeWord.comments.map(({ text }) => text).join() === 'Her own words?,How?'")]
    [InlineData("As tracked changes", "fakeWord.paragraphs[1].marked.includes('[-At this moment in time')", "fakeWord.paragraphs[1].marked.includes('fine. At this moment in time she') && fakeWord.paragraphs[2].raw === 'She rests in order to keep well.'")]
    public async Task What_was_written_is_taken_back_and_nothing_else(string manner, string written, string back)
    {
        var page = await OpenAsync();
        await page.GetByText("Write my findings", new() { Exact = true }).ClickAsync();
        await page.GetByLabel(manner).CheckAsync();
        await page.Locator("write-view fluent-button[appearance=primary]").ClickAsync();
        await WaitFor(page, written);
        await page.GetByText("Take back what I wrote").ClickAsync();
        await WaitFor(page, back);
        await Expect(page.GetByText("Take back what I wrote")).ToHaveCountAsync(0);
        await WaitFor(page, "fakeWord.paragraphs[1].marked.includes('[-sofa-]')");
    }

    [Fact]
    public async Task A_document_changed_under_the_review_says_so_and_nothing_is_guessed()
    {
        var page = await OpenAsync();
        await page.EvaluateAsync("fakeWord.type(1, 'Ivy is well.')");
        await Expect(page.GetByText("The document has changed since it was read here.")).ToBeVisibleAsync();
        await Card(page, "“sofa” became").Locator(".head").ClickAsync();
        await Expect(Card(page, "“sofa” became")).ToContainTextAsync("These words have changed since they were read here.");
        await page.GetByText("Accept", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("problem-message")).ToContainTextAsync("Look again");
        Assert.Equal("Ivy is well.", await page.EvaluateAsync<string>("fakeWord.paragraphs[1].raw"));
        await page.GetByText("Read it again").ClickAsync();
        await Expect(Card(page, "“sofa” became")).ToHaveCountAsync(0);
        await Expect(page.GetByText("The document has changed since it was read here.")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_read_only_document_is_shown_and_nothing_is_offered_that_would_change_it()
    {
        var page = await OpenAsync("{ sets: '1.9', mode: 'readOnly' }");
        await Card(page, "Her own words?").Locator(".head").ClickAsync();
        await Expect(page.GetByText("This document is read-only here")).ToBeVisibleAsync();
        await Expect(page.Locator("entry-card .deeds")).ToHaveCountAsync(0);
        await Expect(page.GetByText("I have looked at all of it")).ToHaveCountAsync(0);
        await page.GetByText("Write my findings", new() { Exact = true }).ClickAsync();
        await Expect(page.GetByText("nothing can be written into it")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_older_Word_answers_comments_and_says_where_changes_are_settled()
    {
        var page = await OpenAsync("{ sets: '1.4' }");
        await Expect(page.GetByText("This Word does not let the pane accept or reject changes.")).ToBeVisibleAsync();
        await Card(page, "“sofa” became").Locator(".head").ClickAsync();
        await Expect(page.GetByText("Accept", new() { Exact = true })).ToHaveCountAsync(0);
        await Card(page, "Her own words?").Locator(".head").ClickAsync();
        await page.GetByText("Resolve", new() { Exact = true }).ClickAsync();
        await WaitFor(page, "fakeWord.comments[0].resolved === true");
    }

    [Fact]
    public async Task A_Word_that_refuses_says_so_and_leaves_all_as_it_was()
    {
        var page = await OpenAsync();
        await page.EvaluateAsync("fakeWord.faults = ['changes-refused']");
        await Card(page, "“sofa” became").Locator(".head").ClickAsync();
        await page.GetByText("Reject", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("problem-message")).ToContainTextAsync("Word does not allow changes or comments here.");
        await WaitFor(page, "fakeWord.paragraphs[1].marked.includes('[-sofa-]')");
        await Expect(Cards(page)).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task A_clean_copy_and_the_report_open_in_windows_of_their_own()
    {
        var page = await OpenAsync();
        await page.GetByText("Review report", new() { Exact = true }).ClickAsync();
        await Expect(page.GetByText("The review report is open in a window of its own.")).ToBeVisibleAsync();
        await page.GetByText("Before it goes out", new() { Exact = true }).ClickAsync();
        await page.GetByText("Make the clean copy", new() { Exact = true }).ClickAsync();
        await Expect(page.GetByText("The clean copy is open in a window of its own.")).ToBeVisibleAsync();
        await WaitFor(page, "fakeWord.others.length === 2 && fakeWord.others.every(other => atob(other).startsWith('PK'))");
        await WaitFor(page, "fakeWord.paragraphs[1].marked.includes('[-sofa-]') && fakeWord.comments.length === 2");
    }

    private async Task<IPage> OpenAsync(string options = "{ sets: '1.9' }")
    {
        var page = await NewPageAsync(new() { ViewportSize = new() { Width = 329, Height = 700 } });
        await page.AddInitScriptAsync(Looks.Introduced);
        await office.OpenAsync(page, Host.Address, Note, options);
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
        await page.EvaluateAsync($"fakeWord.comments.push(...{Comments})");
        await page.Locator("view-tabs").GetByText("Review").ClickAsync();
        await Expect(Cards(page).First).ToBeVisibleAsync();
        return page;
    }

    private static ILocator Cards(IPage page) => page.Locator("entry-card");

    private static ILocator Card(IPage page, string text) => page.Locator("entry-card", new() { HasText = text });

    private static Task<IJSHandle> WaitFor(IPage page, string condition) => page.WaitForFunctionAsync("() => " + condition);
}
