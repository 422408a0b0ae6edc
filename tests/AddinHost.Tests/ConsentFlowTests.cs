using System.Collections.Specialized;
using System.Text.Json;
using Microsoft.Playwright;
using Recording.Api.Tests.Identity;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>What the pane does where the server says that consent is missing, with the real client library.</summary>
public sealed class ConsentFlowTests(RunningHost host, SignedInHost signedIn, FakeOffice office, Browser browser) : BrowserTest(host, browser), IClassFixture<SignedInHost>
{
    private const string All = $"api://{LocalIssuer.Client}/.default";

    [Fact]
    public async Task Consent_that_was_revoked_is_asked_for_once_and_the_request_is_repeated()
    {
        var (page, worker) = await OpenAsync();
        var refused = await RefuseAsync(page, times: 1);
        await page.GetByText("Try the sample").ClickAsync();
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
        Assert.Equal(1, refused.Count);
        Assert.Contains(All, Assert.Single(ConsentAsked(worker))["scope"]!.Split(' '));
        Assert.Contains($"{LocalIssuer.IdOf(worker)} checkDocument ", signedIn.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_writer_who_does_not_agree_is_told_what_to_do_and_asked_again_when_she_tries_again()
    {
        var (page, worker) = await OpenAsync();
        signedIn.Disagreeing[worker] = true;
        var refused = await RefuseAsync(page, times: 2);
        await page.GetByText("Try the sample").ClickAsync();
        var told = page.Locator("problem-message").First;
        await Expect(told).ToContainTextAsync("until you agree to it. Your document is untouched.");
        await Expect(told).ToContainTextAsync("ask your IT department to grant consent for Recording");
        Assert.Equal(1, refused.Count);
        Assert.Single(ConsentAsked(worker));
        signedIn.Disagreeing.Clear();
        await told.GetByText("Try again", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
        Assert.Equal(2, refused.Count);
    }

    [Fact]
    public async Task Consent_that_is_still_missing_when_the_writer_has_agreed_is_told_in_the_servers_own_words()
    {
        var (page, _) = await OpenAsync();
        var refused = await RefuseAsync(page, times: 2);
        await page.GetByText("Try the sample").ClickAsync();
        await Expect(page.Locator("problem-message").First).ToContainTextAsync("ask your IT department to grant consent");
        Assert.Equal(2, refused.Count);
    }

    [Fact]
    public async Task In_a_Word_that_has_no_tokens_the_dialog_asks_for_consent_in_the_same_scope()
    {
        var page = await NewPageAsync();
        await page.AddInitScriptAsync(Looks.Introduced);
        await page.AddInitScriptAsync(SignInFlowTests.WithOffice(isNested: false, SignInFlowTests.Dialog(signedIn.Token("Grace Hall"))));
        await RefuseAsync(page, times: 1);
        await office.OpenAsync(page, signedIn.Address, ["He moved out recently."]);
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
        var dialogs = await page.EvaluateAsync<string[]>("window.dialogs");
        Assert.Equal(2, dialogs.Length);
        Assert.Equal($$"""{"consent":"{{All}}"}""", Uri.UnescapeDataString(new Uri(dialogs[1]).Fragment.TrimStart('#')));
    }

    [Fact]
    public async Task The_dialog_asks_the_directory_for_what_the_pane_was_told_to_ask_for()
    {
        var page = await NewPageAsync();
        await signedIn.SignInAsync(page.Context, "Ines Marsh");
        await page.RouteAsync("https://appsforoffice.microsoft.com/**", route => route.FulfillAsync(new()
        {
            ContentType = "text/javascript", Body = "window.Office = { onReady: async () => {}, context: { ui: { messageParent: (message) => { window.told = message; } } } };",
        }));
        var challenge = JsonSerializer.Serialize(new { consent = All, claims = """{"access_token":{"acrs":{"value":"c7"}}}""" });
        await page.GotoAsync(new Uri(signedIn.Address, "/signin-dialog.html#" + Uri.EscapeDataString(challenge)).ToString());
        await page.WaitForFunctionAsync("() => window.told");
        Assert.Contains("\"token\":\"ey", await page.EvaluateAsync<string>("window.told"), StringComparison.Ordinal);
        var asked = Assert.Single(ConsentAsked("Ines Marsh"));
        Assert.Contains(All, asked["scope"]!.Split(' '));
        Assert.Contains("c7", asked["claims"], StringComparison.Ordinal);
    }

    /// <summary>With what the directory was asked for a worker's consent, each time.</summary>
    private IEnumerable<NameValueCollection> ConsentAsked(string worker) => signedIn.Asked.Where(asked => asked.Worker == worker && asked.Query["prompt"] == "consent").Select(asked => asked.Query);

    /// <summary>A page of somebody who signs in for this test alone.</summary>
    private async Task<(IPage Page, string Worker)> OpenAsync()
    {
        var (page, worker) = (await NewPageAsync(), $"Worker {Guid.NewGuid()}");
        await page.AddInitScriptAsync(Looks.Introduced);
        await signedIn.SignInAsync(page.Context, worker);
        await page.GotoAsync(signedIn.Address.ToString());
        return (page, worker);
    }

    /// <summary>Answers the next checks as the API does where consent for Graph was revoked.</summary>
    private static async Task<Refused> RefuseAsync(IPage page, int times)
    {
        var refused = new Refused();
        await page.RouteAsync("**/api/checks", async route =>
        {
            if (refused.Count == times) await route.ContinueAsync();
            else
            {
                refused.Count++;
                await route.FulfillAsync(new()
                {
                    Status = 401, ContentType = "application/problem+json", Headers = new Dictionary<string, string> { ["WWW-Authenticate"] = $"Bearer error=\"consent_required\", scope=\"{All}\"" },
                    Body = """{"type":"urn:recording:problem:consent-needed","detail":"Recording may not open the records in SharePoint for you. Try again and agree when you are asked. If you cannot, ask your IT department to grant consent for Recording."}""",
                });
            }
        });
        return refused;
    }

    private sealed class Refused
    {
        public int Count { get; set; }
    }
}
