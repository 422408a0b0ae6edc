using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>The part of the tour that leads through the templates, the form of a new report, and that of the document itself.</summary>
/// <param name="isFile">Beside a file, and not in Word.</param>
/// <param name="see">Looks at a view once what it shows is there.</param>
internal sealed class ReportsTour(IPage page, bool isFile, Func<string, ILocator, Task> see)
{
    public async Task VisitAsync()
    {
        await page.Locator("view-tabs").GetByText("Reports").ClickAsync();
        await see("templates", page.Locator("template-list button"));
        await page.GetByText("Contact note", new() { Exact = true }).ClickAsync();
        await see("report", page.Locator("report-field"));
        await page.GetByText("Next", new() { Exact = true }).Last.ClickAsync();
        await see("report-text", page.Locator("report-field textarea"));
        await page.Locator("report-form summary").ClickAsync();
        await see("report-steps", page.Locator("report-form .steps li"));
        await page.Locator("report-form .steps button", new() { HasText = "What was agreed" }).ClickAsync();
        await page.GetByText("Add to who does what by when").ClickAsync();
        await see("report-list", page.Locator("report-form fieldset"));
        await page.Locator("report-form summary").ClickAsync();
        await page.Locator("report-form .steps button", new() { HasText = "Finish" }).ClickAsync();
        await see("report-end", page.Locator("report-form .missing"));
        await page.GetByText("All templates").ClickAsync();
        await VisitFillingAsync();
    }

    /// <summary>The form of the document itself, once it has fields.</summary>
    private async Task VisitFillingAsync()
    {
        await page.GetByText("Put a contact note where I am in the document").ClickAsync();
        await Expect(page.GetByText("The note stands").Last).ToBeVisibleAsync();
        if (!isFile)
        {
            await page.EvaluateAsync("openReal(fakeWord.insertedFiles[0])");
            await page.Locator("view-tabs").GetByText("Check").ClickAsync();
            await page.Locator("view-tabs").GetByText("Reports").ClickAsync();
        }
        await see("offer", page.Locator("reports-view .offer"));
        await page.GetByText("Fill this document", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Who this is about").FillAsync("Ivy Marlowe");
        await page.GetByLabel("Kind of contact").SelectOptionAsync("Home visit");
        await page.GetByText("Take over from a filled report").ClickAsync();
        await see("fill", page.Locator("report-field"));
        if (!isFile)
        {
            await page.Locator("report-form summary").ClickAsync();
            await page.Locator("report-form .steps button", new() { HasText = "What was agreed" }).ClickAsync();
        }
        await page.GetByText("Add to who does what by when").ClickAsync();
        await page.GetByText("Add to who does what by when").ClickAsync();
        await page.Locator("report-field[data-path='actions[1].what'] textarea").FillAsync("Ring the school");
        await page.Locator("report-form").GetByText("Fill this document", new() { Exact = true }).ClickAsync();
        await see("filled", page.Locator("report-page p", new() { HasText = "filled in the document" }));
    }
}
