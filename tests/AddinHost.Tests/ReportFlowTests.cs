using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>A report written in a browser and in Word, with the real API.</summary>
public sealed class ReportFlowTests(RunningHost host, Browser browser, FakeOffice office) : BrowserTest(host, browser)
{
    [Fact]
    public async Task A_template_is_chosen_and_filled_and_its_document_opens()
    {
        var page = await NewPageAsync();
        await page.AddInitScriptAsync(Looks.Introduced);
        await page.GotoAsync(Host.Address.ToString());
        await page.GetByText("Write a report").ClickAsync();
        await page.GetByText("Contact note", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Who this is about").FillAsync("Ivy Marlowe");
        await page.GetByLabel("Kind of contact").SelectOptionAsync("Home visit");
        await FillDateAsync(page.GetByRole(AriaRole.Group, new() { Name = "Date" }), "3", "May", "2026");
        await NextAsync(page, "What happened");
        await page.GetByLabel("What happened").FillAsync("She **did not** want to talk.\n- The kitchen was clean.");
        await NextAsync(page, "What I think");
        await NextAsync(page, "What was agreed");
        await page.GetByText("Add to who does what by when").ClickAsync();
        await page.GetByLabel("What", new() { Exact = true }).FillAsync("Ring the school");
        await NextAsync(page, "Written up");
        await NextAsync(page, "Finish");
        await Expect(page.Locator("report-form .missing")).ToContainTextAsync("Record number");
        await page.GetByText("Open as a new document").ClickAsync();

        var document = page.Locator("[role=document]");
        await Expect(document).ToContainTextAsync("Ivy Marlowe");
        await Expect(document).ToContainTextAsync("3 May 2026");
        await Expect(document).ToContainTextAsync("She did not want to talk.");
        await Expect(document).ToContainTextAsync("Ring the school");
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
        await page.GetByText("Close", new() { Exact = true }).ClickAsync();
        await Expect(page.GetByText("changes that are not saved. If you close it, they are lost.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_date_that_does_not_exist_is_told_beside_its_field_which_gets_the_focus()
    {
        var page = await NewPageAsync();
        await page.GotoAsync(Host.Address.ToString());
        await page.GetByText("Write a report").ClickAsync();
        await page.GetByText("Contact note", new() { Exact = true }).ClickAsync();
        var date = page.GetByRole(AriaRole.Group, new() { Name = "Date" });
        await FillDateAsync(date, "31", "2", "2026");
        await page.Locator("summary", new() { HasText = "Step 1 of 6" }).ClickAsync();
        await page.Locator(".steps button", new() { HasText = "Finish" }).ClickAsync();
        await page.GetByText("Open as a new document").ClickAsync();
        await Expect(date).ToContainTextAsync("This is no date.");
        await Expect(date.GetByLabel("Day")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task In_Word_the_report_opens_in_a_window_of_its_own()
    {
        var page = await NewPageAsync(new() { ViewportSize = new() { Width = 329, Height = 700 } });
        await page.AddInitScriptAsync(Looks.Introduced);
        await office.OpenAsync(page, Host.Address, ["A note."]);
        await page.Locator("view-tabs").GetByText("Reports").ClickAsync();
        await page.GetByText("Contact note", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Who this is about").FillAsync("Ivy Marlowe");
        await page.Locator("summary", new() { HasText = "Step 1 of 6" }).ClickAsync();
        await page.Locator(".steps button", new() { HasText = "Finish" }).ClickAsync();
        await page.GetByText("Open as a new document").ClickAsync();
        await page.WaitForFunctionAsync("() => fakeWord.others.length === 1 && atob(fakeWord.others[0]).startsWith('PK')");
        await Expect(page.GetByText("The report is open in a window of its own.").Last).ToBeVisibleAsync();
    }

    private static async Task FillDateAsync(ILocator date, string day, string month, string year)
    {
        await date.GetByLabel("Day").FillAsync(day);
        await date.GetByLabel("Month").FillAsync(month);
        await date.GetByLabel("Year").FillAsync(year);
    }

    private static async Task NextAsync(IPage page, string heading)
    {
        await page.Locator("report-form").GetByText("Next", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("report-form h3")).ToHaveTextAsync(heading);
    }
}
