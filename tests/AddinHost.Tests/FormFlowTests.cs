using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>The form of a report by itself, in a browser with the real API: what is taken over into it, its questions and its lists.</summary>
public sealed class FormFlowTests(RunningHost host, Browser browser, FakeOffice office) : FormTest(host, browser, office)
{
    [Fact]
    public async Task A_filled_report_is_taken_over_and_what_does_not_fit_is_listed()
    {
        var page = await NewPageAsync();
        await page.GotoAsync(Host.Address.ToString());
        await page.GetByText("Write a report").ClickAsync();
        await page.GetByText("Adult safeguarding concern", new() { Exact = true }).ClickAsync();
        await page.GetByText("Take over from a filled report").ClickAsync();
        await page.Locator("take-over input").SetInputFilesAsync(new FilePayload { Name = "note.docx", MimeType = "application/octet-stream", Buffer = await MadeAsync() });
        await Expect(page.Locator("take-over")).ToContainTextAsync("taken over");
        await Expect(page.Locator("take-over dl")).ToContainTextAsync("This report does not ask for it.");
        await Expect(page.Locator("take-over dl")).ToContainTextAsync("Home visit");
    }

    [Fact]
    public async Task A_question_answered_with_no_takes_its_fields_out_of_the_form_and_back_again()
    {
        var page = await NewPageAsync();
        await page.GotoAsync(Host.Address.ToString());
        await page.GetByText("Write a report").ClickAsync();
        await page.GetByText("Witness statement to the Court of Protection", new() { Exact = true }).ClickAsync();
        await StepAsync(page, "The options, and what would be best for the person");
        var restrictions = page.Locator("report-field[data-path='liberty.restrictions']");
        var question = page.Locator("report-field[data-path='liberty.isRestricted'] select");
        await restrictions.Locator("textarea").FillAsync("The door is locked at night.");
        await question.SelectOptionAsync("false");
        await Expect(restrictions).ToHaveCountAsync(0);
        await question.SelectOptionAsync("true");
        await Expect(restrictions.Locator("textarea")).ToHaveValueAsync("The door is locked at night.");
    }

    [Fact]
    public async Task Items_are_added_moved_removed_and_put_back_by_keyboard_with_the_focus_kept_and_each_is_announced()
    {
        var page = await OpenFileAsync();
        await BeginAsync(page);
        await StepAsync(page, "What was agreed");
        var told = page.Locator("report-form p.hidden[role=status]");
        await PressAsync("Add to who does what by when");
        await Expect(told).ToHaveTextAsync("Added as 2 of 2.");
        await Expect(Second().GetByLabel("What", new() { Exact = true })).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Write to the landlord");
        await PressAsync("Up, 2");
        await Expect(told).ToHaveTextAsync("Now 1 of 2.");
        await Expect(page.Locator("fieldset[data-item='0'] [data-deed=down]")).ToBeFocusedAsync();
        await Expect(page.Locator("fieldset[data-item='0']").GetByLabel("What", new() { Exact = true })).ToHaveValueAsync("Write to the landlord");
        await PressAsync("Remove, 1");
        await Expect(told).ToHaveTextAsync("Removed. 1 is left.");
        await Expect(page.Locator("fieldset[data-item='0']").GetByLabel("What", new() { Exact = true })).ToBeFocusedAsync();
        await PressAsync("Put back what was removed");
        await Expect(Second().GetByLabel("What", new() { Exact = true })).ToHaveValueAsync("Ring the school");
        await Expect(told).ToHaveTextAsync("Put back as 1 of 2.");

        ILocator Second() => page.Locator("fieldset[data-item='1']");
        async Task PressAsync(string button)
        {
            await page.Locator("report-form fluent-button", new() { HasText = button }).FocusAsync();
            await page.Keyboard.PressAsync("Enter");
        }
    }
}
