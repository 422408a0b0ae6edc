using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>From a field of the form to its place in the document, and back.</summary>
public sealed class FieldPlaceFlowTests(RunningHost host, Browser browser, FakeOffice office) : FormTest(host, browser, office)
{
    [Fact]
    public async Task A_field_leads_to_its_place_in_the_file_by_keyboard_and_a_place_to_its_field()
    {
        var page = await OpenFileAsync();
        await BeginAsync(page);
        await page.GetByLabel("Who this is about").PressAsync("Control+Enter");
        await page.WaitForFunctionAsync("() => [...CSS.highlights.get('recording-current') ?? []].some(range => range.toString() === 'Ivy Marlowe')");
        await page.Locator("[role=document]").GetByText("Ring the school").ClickAsync();
        await page.GetByText("Go to the field I am at in the document").ClickAsync();
        await Expect(page.Locator("fieldset[data-item='0']").GetByLabel("What", new() { Exact = true })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_place_of_a_field_in_the_file_leads_to_its_form_by_keyboard()
    {
        var page = await OpenFileAsync();
        await BeginAsync(page);
        await page.GetByLabel("Kind of contact").PressAsync("Control+Enter");
        await page.WaitForFunctionAsync("() => [...CSS.highlights.get('recording-current') ?? []].some(range => range.toString() === 'Home visit')");
        await page.Locator("[role=document]").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(Place("Home visit")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(Place("Ivy Marlowe")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByLabel("Who this is about")).ToBeFocusedAsync();

        await page.Locator("view-tabs").GetByText("Check").ClickAsync();
        await Place("Ring the school").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("fieldset[data-item='0']").GetByLabel("What", new() { Exact = true })).ToBeFocusedAsync();
        await Looks.MustBeAccessibleAsync(page, "the form");
        var found = await page.Locator("[role=document]").EvaluateAsync<string[]>("""
            async drawn => (await axe.run(drawn, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } })).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
            """);
        Assert.Empty(found);

        await page.GetByText("All templates").ClickAsync();
        await Expect(page.Locator("[data-stop]")).ToHaveCountAsync(0);

        ILocator Place(string name) => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });
    }

    [Fact]
    public async Task A_field_leads_to_its_control_in_Word_and_a_control_to_its_field()
    {
        var page = await OpenWordAsync();
        await BeginAsync(page);
        await page.GetByText("Show in the document: Who this is about").ClickAsync();
        await page.WaitForFunctionAsync("() => fakeWord.selected === 'Ivy Marlowe'");
        await page.EvaluateAsync("fakeWord.cursor = 'contact.account'");
        await page.GetByText("Go to the field I am at in the document").ClickAsync();
        await Expect(page.GetByLabel("What happened")).ToBeFocusedAsync();
        await page.EvaluateAsync("fakeWord.cursor = 'elsewhere'");
        await page.GetByText("Go to the field I am at in the document").ClickAsync();
        await Expect(page.GetByText("You are at no field of this form.").Last).ToBeVisibleAsync();
    }
}
