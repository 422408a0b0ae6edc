using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>Support that is given by the day, the night or the visit, from the pane, with the real API and a case of its own.</summary>
public sealed class SupportStrandsTests(RunningHost host, Browser browser, FakeOffice office) : BrowserTest(host, browser)
{
    private static readonly string[] Plan =
    [
        "Care and support plan", "Name: Ned Orme", "Date of plan: 6 May 2025", "Written by: Ines Crowe, social worker", "How the support is made up",
        "Day centre: 3 days a week.", "Night sitting: 2 nights a week.", "Meals on wheels: 7 visits a week.", "Respite: 28 nights a year.",
    ];

    private static readonly string[] FirstReview =
    [
        "Care and support review", "Name: Ned Orme", "Date of review: 4 November 2025", "Written by: Ines Crowe, social worker", "How the support is made up",
        "Day centre: 2 days a week.", "Night sitting: 2 nights a week.", "Respite: 28 nights a year.",
    ];

    private static readonly string[] Draft =
    [
        "Care and support review", "Name: Ned Orme", "Date of review: 2 June 2026", "Written by: Ines Crowe, social worker", "How the support is made up",
        "Day centre: 2 days a week.", "Night sitting: 1 night a week.", "Respite: 28 nights a year.",
    ];

    [Theory]
    [InlineData("file")]
    [InlineData("word")]
    public async Task Support_by_the_day_the_night_and_the_visit_that_was_lost_is_shown_as_it_was(string beside)
    {
        var library = Directory.CreateTempSubdirectory("strands-").FullName;
        try
        {
            var records = Directory.CreateDirectory(Path.Combine(library, "Ned Orme")).FullName;
            await File.WriteAllBytesAsync(Path.Combine(records, "2025-05-06 Plan.docx"), Sample.Of(Plan), TestContext.Current.CancellationToken);
            await File.WriteAllBytesAsync(Path.Combine(records, "2025-11-04 Review.docx"), Sample.Of(FirstReview), TestContext.Current.CancellationToken);
            await using var host = new RunningHost(["--Records:Folder", library]);
            await host.InitializeAsync();

            var page = await OpenAsync(host.Address, beside);
            await Expect(page.Locator("case-offer")).ToContainTextAsync("There are earlier records of Ned Orme.");
            await page.GetByText("Yes, read them").ClickAsync();
            await Expect(page.Locator("case-offer")).ToHaveCountAsync(0);
            await Expect(page.Locator("check-progress")).ToHaveCountAsync(0);
            await page.GetByText("Go through them").ClickAsync();
            var card = page.Locator("finding-card", new() { HasText = "2 nights a week for night sitting, this gives 1 night a week, and no reason is given" });
            await card.Locator("button").First.ClickAsync();
            await card.GetByText("Open the record").ClickAsync();
            await Expect(page.Locator("record-reader mark").First).ToContainTextAsync("Night sitting: 2 nights a week");
            await page.GetByText("The finding", new() { Exact = true }).ClickAsync();

            await page.Locator("view-tabs").GetByText("Records").ClickAsync();
            var strands = page.Locator("case-view details", new() { HasText = "Support and money" }).Locator("li");
            await Expect(strands).ToHaveCountAsync(4);
            await HasAsync(strands, "Day centre", "A later record gives less, and no reason is given", "3 days a week", "2 days a week");
            await HasAsync(strands, "Meals", "A later record leaves this out, and no reason is given", "7 visits a week", "Not mentioned");
            await HasAsync(strands, "Night sitting", "2 nights a week");
            await HasAsync(strands, "Respite", "28 nights a year");
        }
        finally
        {
            Directory.Delete(library, recursive: true);
        }
    }

    private static async Task HasAsync(ILocator strands, string name, params string[] said)
    {
        var strand = strands.Filter(new() { Has = strands.Page.GetByText(name, new() { Exact = true }) });
        foreach (var words in said) await Expect(strand).ToContainTextAsync(words);
    }

    private async Task<IPage> OpenAsync(Uri address, string beside)
    {
        var page = await NewPageAsync(new() { ViewportSize = beside == "file" ? new() { Width = 1000, Height = 900 } : new() { Width = 340, Height = 900 } });
        await page.AddInitScriptAsync(Looks.Introduced);
        if (beside == "word") await office.OpenAsync(page, address, Draft);
        else
        {
            await page.GotoAsync(address.ToString());
            await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "draft.docx", MimeType = "application/octet-stream", Buffer = Sample.Of(Draft) });
        }
        return page;
    }
}
