using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>What the pane makes of knowing who is signed in.</summary>
public sealed class ProfileFlowTests(RunningHost host, SignedInHost signedIn, Browser browser) : BrowserTest(host, browser), IClassFixture<SignedInHost>
{
    private const string Known = """{"name":"Priya Shah","initialsAndSurname":"P. Shah","role":"Social worker","employer":null,"manager":"Ruth Cole"}""";

    [Fact]
    public async Task A_dismissal_bears_the_name_of_whoever_is_signed_in_and_not_that_of_who_used_the_computer_before()
    {
        var page = await OpenAsync(null);
        await page.RunAndWaitForResponseAsync(() => page.GetByText("Try the sample").ClickAsync(), response => response.Url.EndsWith("/api/profile", StringComparison.Ordinal));
        await page.GetByText("Go through them").ClickAsync();
        await page.Locator("finding-card button").First.ClickAsync();
        await page.GetByText("Dismiss", new() { Exact = true }).ClickAsync();
        var form = page.Locator("dismiss-form");
        await Expect(form).ToContainTextAsync("In your name: Priya Shah");
        await Expect(form.Locator("[name=by]")).ToHaveCountAsync(0);
        await page.GetByLabel("Why (stays in the document)").FillAsync("Said so by the school");
        await form.Locator("fluent-button").ClickAsync();
        await Expect(form).ToHaveCountAsync(0);
        await page.GetByText("Overview").ClickAsync();
        await page.GetByText("Dismissed and turned off").ClickAsync();
        await Expect(page.Locator("dismissed-view")).ToContainTextAsync("Priya Shah");
        Assert.Contains("Ama Osei", await page.EvaluateAsync<string>("localStorage.getItem('recording.preferences')"), StringComparison.Ordinal);
        Assert.DoesNotContain("Priya", await page.EvaluateAsync<string>("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_report_begins_with_what_the_directory_knows_and_leaving_it_loses_nothing_of_the_writers()
    {
        var page = await OpenAsync(Known);
        await page.GetByText("Write a report").ClickAsync();
        await page.GetByText("Section 7 report", new() { Exact = false }).First.ClickAsync();
        await Expect(page.Locator("report-page .top")).ToContainTextAsync("From your work account:");
        await Expect(page.Locator("report-page .top")).ToContainTextAsync("“Priya Shah”");
        await Expect(page.Locator("report-page .top")).ToContainTextAsync("Manager who read this report “Ruth Cole”");
        await page.GetByText("All templates").ClickAsync();
        await Expect(page.Locator("template-list")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_the_directory_filled_in_stands_in_the_report_and_can_be_changed_first()
    {
        var page = await OpenAsync(Known);
        await WriteNoteAsync(page);
        await Expect(page.GetByLabel("Written by")).ToHaveValueAsync("Priya Shah");
        await page.GetByLabel("Role").FillAsync("Senior social worker");
        await Expect(page.Locator("report-page .top")).Not.ToContainTextAsync("Role");
        await page.Locator("report-form").GetByText("Next", new() { Exact = true }).ClickAsync();
        await page.GetByText("Open as a new document").ClickAsync();
        await Expect(page.Locator("[role=document]")).ToContainTextAsync("Priya Shah");
        await Expect(page.Locator("[role=document]")).ToContainTextAsync("Senior social worker");
    }

    [Theory]
    [InlineData("""{"name":null,"initialsAndSurname":null,"role":null,"employer":null,"manager":null}""", 200)]
    [InlineData("", 503)]
    public async Task Where_the_directory_says_nothing_the_writer_is_asked(string profile, int status)
    {
        var page = await OpenAsync(profile, status);
        await WriteNoteAsync(page);
        await Expect(page.GetByLabel("Written by")).ToHaveValueAsync("");
        await Expect(page.Locator("report-page .top")).Not.ToContainTextAsync("From your work account");
    }

    [Fact]
    public async Task Without_sign_in_nobody_is_looked_up()
    {
        var page = await NewPageAsync();
        var asked = 0;
        await page.RouteAsync("**/api/profile", route => { Interlocked.Increment(ref asked); return route.ContinueAsync(); });
        await page.GotoAsync(Host.Address.ToString());
        await WriteNoteAsync(page);
        await Expect(page.GetByLabel("Written by")).ToHaveValueAsync("");
        Assert.Equal(0, asked);
    }

    private static async Task WriteNoteAsync(IPage page)
    {
        await page.GetByText("Write a report").ClickAsync();
        await page.GetByText("Contact note", new() { Exact = true }).ClickAsync();
        await page.Locator("summary", new() { HasText = "Step 1 of 6" }).ClickAsync();
        await page.Locator(".steps button", new() { HasText = "Written up" }).ClickAsync();
        await Expect(page.Locator("report-form h3")).ToHaveTextAsync("Written up");
    }

    /// <param name="profile">What the API answers, where it is not to answer itself.</param>
    private async Task<IPage> OpenAsync(string? profile, int status = 200)
    {
        var page = await NewPageAsync();
        await page.AddInitScriptAsync(Looks.Introduced);
        await signedIn.SignInAsync(page.Context, "Priya Shah");
        if (profile is not null) await page.RouteAsync("**/api/profile", route => route.FulfillAsync(new() { Status = status, ContentType = "application/json", Body = profile }));
        await page.GotoAsync(signedIn.Address.ToString());
        return page;
    }
}
