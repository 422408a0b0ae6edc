using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>Every view in every theme: accessible, within its window at 320 pixels and with text twice as large.</summary>
public sealed class LooksTests(RunningHost host, Browser browser) : IClassFixture<RunningHost>, IClassFixture<Browser>
{
    /// <summary>Where to put pictures of the views, where that is wanted.</summary>
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("RECORDING_PICTURES");

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    [InlineData("contrast")]
    public async Task Every_view_is_accessible(string theme)
    {
        var page = await OpenAsync(theme, 1000);
        await VisitAsync(page, theme, async view => await Looks.MustBeAccessibleAsync(page, $"{view} in {theme}"));
    }

    [Fact]
    public async Task Every_view_fits_320_pixels()
    {
        var page = await OpenAsync("light", 320);
        await VisitAsync(page, "narrow", async view => await Looks.MustFitAsync(page, view));
    }

    [Fact]
    public async Task Every_view_fits_with_text_twice_as_large()
    {
        var page = await OpenAsync("light", 640);
        await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        await VisitAsync(page, "large", async view => await Looks.MustFitAsync(page, view));
    }

    private async Task<IPage> OpenAsync(string theme, int width)
    {
        var page = await browser.OpenAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            ColorScheme = theme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = theme == "contrast" ? ForcedColors.Active : ForcedColors.None,
            ReducedMotion = ReducedMotion.Reduce,
        });
        await page.GotoAsync(host.Address.ToString());
        return page;
    }

    private static async Task VisitAsync(IPage page, string theme, Func<string, Task> look)
    {
        async Task SeeAsync(string view, ILocator shown)
        {
            await Expect(shown.First).ToBeVisibleAsync();
            if (Pictures is not null) await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{view}-{theme}.png") });
            await look(view);
        }

        await SeeAsync("start", page.Locator("file-opener"));
        await page.GetByText("Try the sample").ClickAsync();
        await SeeAsync("first-run", page.Locator("tip-overview"));
        await page.GetByText("Skip", new() { Exact = true }).ClickAsync();
        await SeeAsync("overview", page.Locator("tip-overview"));
        await page.GetByText("As they will read it").ClickAsync();
        await SeeAsync("reading", page.Locator("reading-view li"));
        await BackAsync(page);
        if (await page.GetByText("Chain of reasoning").CountAsync() > 0)
        {
            await page.GetByText("Chain of reasoning").ClickAsync();
            await SeeAsync("reasoning", page.Locator("reasoning-view .link"));
            await BackAsync(page);
        }
        await page.GetByText("Mark in the document").ClickAsync();
        await SeeAsync("marks", page.Locator("marks-view label"));
        await BackAsync(page);
        await page.GetByText("Go through them").ClickAsync();
        await page.Locator("finding-card", new() { HasText = "At this moment in time" }).Locator("button").First.PressAsync("Enter");
        await page.GetByText("Dismiss", new() { Exact = true }).ClickAsync();
        await SeeAsync("findings", page.Locator("dismiss-form"));
        await page.GetByText("Comment", new() { Exact = true }).ClickAsync();
        await SeeAsync("name", page.Locator("name-form"));
        await page.Locator("name-form").GetByText("Cancel").ClickAsync();
        await page.RouteAsync("**/api/checks*", route => route.AbortAsync());
        await page.GetByText("Check again").ClickAsync();
        await SeeAsync("problem", page.Locator("problem-message"));
    }

    private static Task BackAsync(IPage page) => page.GetByText("Overview", new() { Exact = true }).First.ClickAsync();
}
