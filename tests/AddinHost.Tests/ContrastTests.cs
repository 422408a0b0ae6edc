using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>The drawn document in a contrast theme, in which Chromium takes over how highlighted words look.</summary>
public sealed class ContrastTests(RunningHost host, Browser browser) : BrowserTest(host, browser)
{
    [Fact]
    public async Task The_current_finding_alone_looks_selected()
    {
        var page = await NewPageAsync(new() { ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = 1200, Height = 800 } });
        await page.AddInitScriptAsync(Looks.Introduced);
        await page.GotoAsync(Host.Address.ToString());
        await page.GetByText("Try the sample").ClickAsync();
        await page.GetByText("Go through them").ClickAsync();
        await page.Locator("finding-card", new() { HasText = "At this moment in time" }).Locator("button").First.ClickAsync();
        await Expect(page.Locator("finding-card[current]")).ToHaveCountAsync(1);
        await page.WaitForFunctionAsync("() => CSS.highlights.get('recording-current')?.size > 0 && CSS.highlights.get('recording-finding')?.size > 1");
        var current = await GroundAsync(page, "[...CSS.highlights.get('recording-current')][0]");
        var other = await GroundAsync(page, "[...CSS.highlights.get('recording-finding')].find(range => { const { top, bottom, width } = range.getBoundingClientRect(); return top > 40 && bottom < 760 && width > 30 && range.toString() !== 'At this moment in time'; })");
        Assert.NotEqual(other, current);
    }

    /// <summary>The colour that most of the words' box has.</summary>
    private static async Task<string> GroundAsync(IPage page, string range)
    {
        var box = await page.EvaluateAsync<float[]>($"() => {{ const {{ x, y, width, height }} = {range}.getBoundingClientRect(); return [x, y, width, height]; }}");
        var picture = await page.ScreenshotAsync(new() { Clip = new() { X = box[0], Y = box[1], Width = box[2], Height = box[3] } });
        return await page.EvaluateAsync<string>("""
            async picture => {
              const image = new Image();
              image.src = 'data:image/png;base64,' + picture;
              await image.decode();
              const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
              canvas.drawImage(image, 0, 0);
              const { data } = canvas.getImageData(0, 0, image.width, image.height);
              const counts = new Map();
              for (let i = 0; i < data.length; i += 4) {
                const colour = data.slice(i, i + 3).join();
                counts.set(colour, (counts.get(colour) ?? 0) + 1);
              }
              return [...counts].sort((a, b) => b[1] - a[1])[0][0];
            }
            """, Convert.ToBase64String(picture));
    }
}
