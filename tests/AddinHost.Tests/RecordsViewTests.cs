using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>The view of the earlier records when it is used by keyboard, when the API goes away, and when a case takes long.</summary>
public sealed class RecordsViewTests(RunningHost host, Browser browser, FakeOffice office) : BrowserTest(host, browser)
{
    [Theory]
    [InlineData("file")]
    [InlineData("word")]
    public async Task All_can_be_done_by_keyboard(string beside)
    {
        var page = await OpenAsync(beside);
        await PressAsync(page, "Maya Trent");
        await Expect(page.GetByText("Read this first (3)")).ToBeVisibleAsync();
        for (var left = 2; left >= 0; left--)
        {
            await PressAsync(page, "I have read this");
            await Expect(page.Locator(".top flag-list li")).ToHaveCountAsync(left);
        }
        await Expect(page.GetByText("Read by Ama Osei on").First).ToBeVisibleAsync();

        await TabToAsync(page, "Timeline", "aria-label");
        await page.Keyboard.PressAsync("Home");
        var line = page.Locator("case-timeline .line");
        await Expect(line).ToHaveAttributeAsync("aria-valuetext", new System.Text.RegularExpressions.Regex("^March 2023"));
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(line).ToHaveAttributeAsync("aria-valuenow", "2");
        await page.Keyboard.PressAsync("End");
        await Expect(line).ToHaveAttributeAsync("aria-valuetext", new System.Text.RegularExpressions.Regex("20 September 2026, missed visit: .*a visit was missed"));

        await PressAsync(page, "Open");
        await Expect(page.Locator("record-reader mark").First).ToBeVisibleAsync();
        await PressAsync(page, "Quote");
        if (beside == "file") await PressAsync(page, "Put it in");
        await Expect(page.GetByText("It is in the document, as a tracked change.").Last).ToBeVisibleAsync();
        await PressAsync(page, "The case");
        await Expect(page.Locator("case-view")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task While_the_API_is_away_it_is_said_and_nothing_is_lost_and_trying_again_goes_on()
    {
        var page = await OpenAsync("file");
        await page.RouteAsync("**/summary", route => route.AbortAsync());
        await page.Locator("case-chooser li").GetByText("Maya Trent").ClickAsync();
        await Expect(page.Locator("problem-message")).ToContainTextAsync("cannot be reached");
        await page.UnrouteAsync("**/summary");
        await page.Locator("records-view").GetByText("Try again", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("case-view")).ToBeVisibleAsync();

        await page.RouteAsync("**/file", route => route.AbortAsync());
        await page.Locator("case-view record-line").GetByText("Open", new() { Exact = true }).First.ClickAsync();
        await Expect(page.Locator("record-reader problem-message")).ToBeVisibleAsync();
        await page.UnrouteAsync("**/file");
        await page.Locator("record-reader").GetByText("Try again", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("record-reader mark").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_case_that_takes_long_says_how_much_has_been_read_and_can_be_cancelled()
    {
        var page = await OpenAsync("file");
        await page.EvaluateAsync("""
            () => {
              const real = window.fetch;
              window.fetch = (path, init) => String(path).endsWith('/summary')
                ? Promise.resolve(new Response(new ReadableStream({ start(stream) {
                    window.more = text => stream.enqueue(new TextEncoder().encode(text));
                    init.signal.addEventListener('abort', () => { window.isCancelled = true; stream.error(new DOMException('', 'AbortError')); });
                  } }))) : real(path, init);
            }
            """);
        await page.Locator("case-chooser li").GetByText("Maya Trent").ClickAsync();
        await page.WaitForFunctionAsync("() => window.more");
        await page.EvaluateAsync("more('data: {\"read\":1,\"of\":500}\\n\\ndata: {\"read\":1')");
        await page.EvaluateAsync("more('20,\"of\":500}\\n\\n')");
        await Expect(page.Locator("case-progress")).ToContainTextAsync("Reading the records: 120 of 500");
        await Expect(page.Locator("case-progress fluent-progress-bar")).ToHaveAttributeAsync("value", "120");
        await page.Locator("case-progress").GetByText("Cancel").ClickAsync();
        await Expect(page.Locator("case-chooser")).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => window.isCancelled");
    }

    [Fact]
    public async Task The_case_and_what_was_acknowledged_stay_with_the_document()
    {
        var page = await OpenAsync("file");
        await page.Locator("case-chooser li").GetByText("Maya Trent").ClickAsync();
        await page.Locator(".top flag-list li").First.GetByText("I have read this").ClickAsync();
        await Expect(page.Locator(".top flag-list li")).ToHaveCountAsync(2);
        var bytes = await page.Locator("records-view").EvaluateAsync<int[]>("async view => [...await view.document.read()]");

        var again = await NewPageAsync();
        await again.GotoAsync(Host.Address.ToString());
        await again.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "draft.docx", MimeType = "application/octet-stream", Buffer = [.. bytes.Select(b => (byte)b)] });
        await again.Locator("view-tabs").GetByText("Records").ClickAsync();
        await Expect(again.Locator(".top flag-list li")).ToHaveCountAsync(2);
        await Expect(again.Locator("case-view flag-list")).ToContainTextAsync("Read by Ama Osei on");
    }

    private async Task<IPage> OpenAsync(string beside)
    {
        var page = await NewPageAsync(new() { ViewportSize = beside == "file" ? new() { Width = 1000, Height = 900 } : new() { Width = 340, Height = 900 } });
        await page.AddInitScriptAsync(Looks.Introduced);
        string[] draft = ["A note.", "Nothing is said here of anybody."];
        if (beside == "word") await office.OpenAsync(page, Host.Address, draft);
        else
        {
            await page.GotoAsync(Host.Address.ToString());
            await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "draft.docx", MimeType = "application/octet-stream", Buffer = Sample.Of(draft) });
        }
        await page.Locator("view-tabs").GetByText("Records").ClickAsync();
        await Expect(page.Locator("case-chooser li")).ToBeVisibleAsync();
        return page;
    }

    /// <summary>Comes to a button with Tab and presses it.</summary>
    private static async Task PressAsync(IPage page, string text)
    {
        await TabToAsync(page, text);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Presses Tab until the focus is on what bears this text, or this attribute.</summary>
    private static async Task TabToAsync(IPage page, string text, string? attribute = null)
    {
        await Expect(attribute is null ? page.GetByText(text, new() { Exact = true }).First : page.Locator($"[{attribute}=\"{text}\"]").First).ToBeAttachedAsync();
        for (var presses = 0; presses < 150; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focused = await page.EvaluateAsync<string>($$"""
                () => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return {{(attribute is null ? "at?.textContent?.trim()" : $"at?.getAttribute('{attribute}')")}} ?? ''; }
                """);
            if (focused == text) return;
        }
        Assert.Fail($"Tab does not reach “{text}”.");
    }
}
