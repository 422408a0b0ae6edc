using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>The comments and changes of a file gone through in a browser, with the real API.</summary>
public sealed class ReviewFileFlowTests(RunningHost host, Browser browser) : ReviewFileTest(host, browser)
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
}
