using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>A document of about a hundred pages with far more findings than fit a window.</summary>
public sealed class LongDocumentTests(RunningHost host, Browser browser) : BrowserTest(host, browser)
{
    [Fact]
    public async Task It_is_checked_and_stepped_through_and_only_what_is_near_the_view_is_drawn()
    {
        var page = await OpenAsync(60);
        await page.GetByText("Go through them").ClickAsync();
        await page.GetByLabel("Order").SelectOptionAsync("place");
        for (var step = 1; step <= 5; step++)
        {
            await page.GetByText("Next", new() { Exact = true }).ClickAsync();
            await Expect(page.Locator("findings-view [role=status]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex($"^{step} of \\d{{4}}$"));
            await Expect(page.Locator("finding-card[current]")).ToBeInViewportAsync();
        }
        await page.GetByText("Previous", new() { Exact = true }).ClickAsync();
        await page.EvaluateAsync("for (let i = 0; i < 5; i++) dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true }))");
        await Expect(page.Locator("finding-card[current]")).ToBeInViewportAsync();
        Assert.InRange(await page.Locator("finding-card").CountAsync(), 10, 120);
    }

    [Fact]
    public async Task A_click_right_after_a_jump_through_the_list_is_not_lost()
    {
        var page = await OpenAsync(20);
        await page.GetByText("Go through them").ClickAsync();
        await page.GetByLabel("Order").SelectOptionAsync("place");
        foreach (var part in (double[])[0.5, 0.1, 0.9, 0.3])
        {
            await page.Locator("finding-list .view").EvaluateAsync("(view, part) => { view.scrollTop = view.scrollHeight * part; }", part);
            var card = await page.Locator("finding-list").EvaluateAsync<JsonElement>("""
                async list => {
                  const box = list.getBoundingClientRect();
                  for (;;) {
                    const seen = [...list.shadowRoot.querySelectorAll('finding-card')].map(card => ({ id: card.finding.id, box: card.getBoundingClientRect() })).filter(card => card.box.top > box.top + 40);
                    const first = seen.sort((a, b) => a.box.top - b.box.top)[0];
                    if (first) return { id: first.id, x: first.box.x + first.box.width / 2, y: first.box.y + 20 };
                    await new Promise(requestAnimationFrame);
                  }
                }
                """);
            await page.Mouse.ClickAsync(card.GetProperty("x").GetSingle(), card.GetProperty("y").GetSingle());
            await page.WaitForFunctionAsync($"() => document.querySelector('recording-app').shadowRoot.querySelector('recording-pane').shadowRoot.querySelector('check-view').shadowRoot.querySelector('findings-view').current === '{card.GetProperty("id")}'");
        }
    }

    private async Task<IPage> OpenAsync(int times)
    {
        var page = await NewPageAsync();
        await page.AddInitScriptAsync(Looks.Introduced);
        await page.GotoAsync(Host.Address.ToString());
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "long.docx", MimeType = "application/octet-stream", Buffer = Sample.Repeated(times) });
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
        return page;
    }
}
