using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>The three stories that the earlier records would have changed, from the pane, beside a file and in Word, with the real API and the sample case.</summary>
public sealed class EarlierRecordsTests(RunningHost host, Browser browser, FakeOffice office) : BrowserTest(host, browser)
{
    [Theory]
    [InlineData("file")]
    [InlineData("word")]
    public async Task A_request_that_became_a_diagnosis_is_shown_step_by_step_and_its_first_record_is_opened_and_quoted(string beside)
    {
        var page = await OpenAsync(beside, Drafts.Diagnosis);
        await TakeCaseAsync(page);
        var card = await FindingAsync(page, "A request has become a need");
        var steps = card.Locator("earlier-steps li");
        await Expect(steps.Nth(0)).ToContainTextAsync("15 October 2024, Hannah Price, social worker");
        await Expect(steps.Nth(0)).ToContainTextAsync("Mai asked whether visits could be arranged round her job at the garden centre");
        await Expect(steps.Nth(1)).ToContainTextAsync("15 July 2025, Priya Nair, reviewing officer");
        await Expect(steps.Last).ToContainTextAsync("17 February 2026, Gareth Voss, social worker");

        await steps.Nth(0).GetByText("Open the record").ClickAsync();
        await Expect(page.Locator("record-reader mark").First).ToBeInViewportAsync();
        await Expect(page.Locator("record-reader mark").First).ToContainTextAsync("Mai asked whether visits could be arranged");
        await page.Locator("record-reader").GetByText("Quote", new() { Exact = true }).ClickAsync();
        const string Quotation = "“Mai asked whether visits could be arranged round her job at the garden centre, which is on Tuesdays and Fridays.” (Assessment of care and support needs, 15 October 2024, Hannah Price, social worker)";
        await InsertedAsync(page, beside, Quotation);
        await page.GetByText("The finding", new() { Exact = true }).ClickAsync();
        await Expect(card).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("file")]
    [InlineData("word")]
    public async Task A_warning_that_was_not_read_is_found_and_stays_on_top_until_it_is_acknowledged(string beside)
    {
        var page = await OpenAsync(beside, Drafts.Placement);
        await TakeCaseAsync(page);
        var card = await FindingAsync(page, "Mai must never be placed at Larch House again");
        await Expect(card.Locator("earlier-steps li")).ToContainTextAsync("28 March 2025, Hannah Price");

        await page.Locator("view-tabs").GetByText("Records").ClickAsync();
        var unread = page.Locator(".top flag-list li");
        var warning = unread.Filter(new() { HasText = "Mai must never be placed at Larch House again" });
        await Expect(warning).ToBeVisibleAsync();
        await page.Locator("records-view .body").EvaluateAsync("body => body.scrollTop = body.scrollHeight");
        await Expect(page.GetByText("Read this first")).ToBeInViewportAsync();
        await Expect(page.Locator("case-view flag-list")).ToContainTextAsync("withdrawn on 17 February 2026");

        for (var left = await unread.CountAsync(); left > 0; left--)
        {
            await unread.First.GetByText("I have read this").ClickAsync();
            await Expect(unread).ToHaveCountAsync(left - 1);
        }
        await Expect(page.Locator("case-view flag-list").GetByText("Read by Ama Osei on").First).ToBeVisibleAsync();
        await Expect(page.GetByText("Read this first")).ToHaveCountAsync(0);
        Assert.Contains("Ama Osei", await OwnPartAsync(page, beside), StringComparison.Ordinal);
        Assert.DoesNotContain("Larch", await OwnPartAsync(page, beside), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file")]
    [InlineData("word")]
    public async Task A_review_that_lost_a_strand_of_support_is_shown_what_it_was(string beside)
    {
        var page = await OpenAsync(beside, Drafts.Review);
        await TakeCaseAsync(page);
        var card = await FindingAsync(page, "8 hours a week for access to work, this gives nothing, and no reason is given");
        await card.GetByText("Open the record").ClickAsync();
        await Expect(page.Locator("record-reader mark").First).ToContainTextAsync("Access to Work: 8 hours a week");
        await page.GetByText("The finding", new() { Exact = true }).ClickAsync();

        await page.Locator("view-tabs").GetByText("Records").ClickAsync();
        var strand = page.Locator("case-view details", new() { HasText = "Support and money" }).Locator("li", new() { HasText = "Access to work" });
        await Expect(strand).ToContainTextAsync("8 hours a week");
        await Expect(strand).ToContainTextAsync("Not mentioned");
        await Expect(strand).ToContainTextAsync("no reason is given");
        await page.Locator("case-timeline").GetByText("Insert chronology").ClickAsync();
        await InsertedAsync(page, beside, "Mai moved to Larch House for a short break on 21 March 2025.");
    }

    private async Task<IPage> OpenAsync(string beside, string[] draft)
    {
        var page = await NewPageAsync(new() { ViewportSize = beside == "file" ? new() { Width = 1000, Height = 900 } : new() { Width = 340, Height = 900 } });
        await page.AddInitScriptAsync(Looks.Introduced);
        if (beside == "word") await office.OpenAsync(page, Host.Address, draft);
        else
        {
            await page.GotoAsync(Host.Address.ToString());
            await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "draft.docx", MimeType = "application/octet-stream", Buffer = Sample.Of(draft) });
        }
        return page;
    }

    private static async Task TakeCaseAsync(IPage page)
    {
        await Expect(page.Locator("case-offer")).ToContainTextAsync("There are earlier records of Maya Trent.");
        await page.GetByText("Yes, read them").ClickAsync();
        await Expect(page.Locator("case-offer")).ToHaveCountAsync(0);
        await Expect(page.Locator("check-progress")).ToHaveCountAsync(0);
    }

    private static async Task<ILocator> FindingAsync(IPage page, string words)
    {
        await page.GetByText("Go through them").ClickAsync();
        var card = page.Locator("finding-card", new() { HasText = words });
        await card.Locator("button").First.ClickAsync();
        return card;
    }

    private static async Task InsertedAsync(IPage page, string beside, string words)
    {
        if (beside == "word")
        {
            await page.WaitForFunctionAsync("words => fakeWord.paragraphs.some(each => each.raw.includes(words)) || fakeWord.tables.some(({ values, isTracked, headerRowCount }) => isTracked && headerRowCount === 1 && values.some(row => row.join().includes(words)))", words);
            return;
        }
        await page.GetByText("Put it in", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("[role=document] ins", new() { HasText = words }).First).ToBeAttachedAsync();
    }

    private static Task<string> OwnPartAsync(IPage page, string beside) => beside == "word"
        ? page.EvaluateAsync<string>("fakeWord.xmlParts.map(({ xml }) => xml).join()")
        : page.Locator("records-view").EvaluateAsync<string>("view => view.document.ownPart()");
}
