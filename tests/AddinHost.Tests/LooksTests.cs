using Microsoft.Playwright;

namespace Recording.AddinHost.Tests;

/// <summary>Every view beside either document, in every theme: accessible, within its window at 320 pixels and with text twice as large.</summary>
public sealed class LooksTests(RunningHost host, Browser browser, FakeOffice office) : BrowserTest(host, browser)
{
    /// <summary>Where to put pictures of the views, where that is wanted.</summary>
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("RECORDING_PICTURES");

    [Theory]
    [InlineData("file", "light")]
    [InlineData("file", "dark")]
    [InlineData("file", "contrast")]
    [InlineData("word", "light")]
    [InlineData("word", "dark")]
    [InlineData("word", "contrast")]
    public async Task Every_view_is_accessible(string beside, string theme)
    {
        var page = await OpenAsync(beside, theme, beside == "file" ? 1000 : 329);
        await VisitAsync(page, beside, theme, view => Looks.MustBeAccessibleAsync(page, $"{view} beside {beside} in {theme}", coloursAlone: theme != "light"));
    }

    [Theory]
    [InlineData("file")]
    [InlineData("word")]
    public async Task Every_view_fits_320_pixels(string beside)
    {
        var page = await OpenAsync(beside, "light", 320);
        await VisitAsync(page, beside, "narrow", async view =>
        {
            await Looks.MustFitAsync(page, view);
            await Looks.MustBePressableAsync(page, view, beside == "word");
        });
    }

    [Theory]
    [InlineData("file", 640)]
    [InlineData("word", 320)]
    public async Task Every_view_fits_with_text_twice_as_large(string beside, int width)
    {
        var page = await OpenAsync(beside, "light", width);
        await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        await VisitAsync(page, beside, "large", view => Looks.MustFitAsync(page, view));
    }

    private async Task<IPage> OpenAsync(string beside, string theme, int width)
    {
        var page = await NewPageAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            ColorScheme = theme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = theme == "contrast" ? ForcedColors.Active : ForcedColors.None,
            ReducedMotion = ReducedMotion.Reduce,
        });
        if (beside == "file") await page.GotoAsync(Host.Address.ToString());
        else await office.OpenAsync(page, Host.Address, Sample.Paragraphs(), $"{{ sets: '1.9', background: '{(theme == "dark" ? "#262626" : "#FFFFFF")}' }}");
        return page;
    }

    private static async Task VisitAsync(IPage page, string beside, string theme, Func<string, Task> look)
    {
        var tour = new PaneTour(page, beside == "file", async view =>
        {
            if (Pictures is not null) await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{beside}-{view}-{theme}.png") });
            await look(view);
        });
        await tour.VisitAsync();
    }
}
