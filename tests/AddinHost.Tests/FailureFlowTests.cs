using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>What the writer sees when something fails or takes long: a sentence, a way on, and all that she typed.</summary>
public sealed class FailureFlowTests(RunningHost host, Browser browser) : BrowserTest(host, browser)
{
    private static readonly (int Status, string Type, string Body, string Sentence)[] Refusals =
    [
        (401, "text/plain", "", "You have been signed out."),
        (503, "text/html", "<h1>Bad gateway</h1>", "The checker could not answer."),
        (413, "text/html", "<h1>Too large</h1>", "too large"),
        (413, "application/problem+json", """{"type":"urn:recording:problem:too-large","detail":"This document has more text than can be checked at once."}""", "more text than can be checked at once."),
        (422, "application/problem+json", """{"type":"urn:recording:problem:password-protected","detail":"The document is protected by a password."}""", "protected by a password."),
    ];

    [Fact]
    public async Task A_refusal_is_told_in_a_sentence_and_trying_again_goes_on()
    {
        var page = await OpenAsync();
        foreach (var (status, type, body, sentence) in Refusals)
        {
            await page.RouteAsync("**/api/checks*", route => route.FulfillAsync(new() { Status = status, ContentType = type, Body = body }));
            await page.CheckAgainAsync();
            await Expect(page.Locator("problem-message p")).ToContainTextAsync(sentence);
            await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
            await page.UnrouteAllAsync();
            await page.GetByText("Try again", new() { Exact = true }).ClickAsync();
            await Expect(page.Locator("problem-message")).ToHaveCountAsync(0);
        }
    }

    [Fact]
    public async Task A_check_that_takes_long_shows_progress_and_can_be_cancelled()
    {
        var page = await OpenAsync();
        await page.RouteAsync("**/api/checks*", _ => Task.CompletedTask);
        await page.CheckAgainAsync();
        await Expect(page.Locator("check-progress fluent-progress-bar")).ToBeVisibleAsync();
        await page.Locator("check-progress fluent-button").ClickAsync();
        await Expect(page.Locator("check-progress")).ToHaveCountAsync(0);
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
        await Expect(page.Locator("problem-message")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_comment_that_failed_is_made_when_it_is_tried_again()
    {
        var page = await OpenAsync();
        await page.GetByText("Go through them").ClickAsync();
        await page.Locator("finding-card", new() { HasText = "At this moment in time" }).Locator("button").First.ClickAsync();
        await page.RouteAsync("**/api/reviews", route => route.AbortAsync());
        await page.GetByText("Comment", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("problem-message")).ToBeVisibleAsync();
        await page.UnrouteAllAsync();
        await page.GetByText("Try again", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("problem-message")).ToHaveCountAsync(0);
        await Expect(page.GetByText("Undo", new() { Exact = true })).ToBeEnabledAsync();
    }

    [Fact]
    public async Task What_was_typed_is_still_there_after_a_failure_and_after_a_look_at_another_finding()
    {
        var page = await OpenAsync();
        await page.GetByText("Go through them").ClickAsync();
        await page.Locator("finding-card", new() { HasText = "At this moment in time" }).Locator("button").First.ClickAsync();
        await page.GetByText("Dismiss", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Why (stays in the document)").FillAsync("Her own words.");
        await page.RouteAsync("**/api/checks*", route => route.AbortAsync());
        await page.CheckAgainAsync();
        await Expect(page.Locator("problem-message")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Why (stays in the document)")).ToHaveValueAsync("Her own words.");

        await page.GetByText("Next", new() { Exact = true }).ClickAsync();
        await Expect(page.GetByLabel("Why (stays in the document)")).ToHaveCountAsync(0);
        await page.GetByText("Previous", new() { Exact = true }).ClickAsync();
        await page.GetByText("Dismiss", new() { Exact = true }).ClickAsync();
        await Expect(page.GetByLabel("Why (stays in the document)")).ToHaveValueAsync("Her own words.");
    }

    private async Task<IPage> OpenAsync()
    {
        var page = await NewPageAsync();
        await page.AddInitScriptAsync(Looks.Introduced);
        await page.GotoAsync(Host.Address.ToString());
        await page.GetByText("Try the sample").ClickAsync();
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
        return page;
    }
}
