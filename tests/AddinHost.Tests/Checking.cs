using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

internal static class Checking
{
    /// <summary>Checks the document again, once the check before it has ended: until then the button is off.</summary>
    public static async Task CheckAgainAsync(this IPage page)
    {
        await Expect(page.Locator("check-progress")).ToHaveCountAsync(0);
        await page.GetByText("Check again").ClickAsync();
    }
}
