using System.Net;
using System.Text.Json;
using Recording.Api.Tests.Identity;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>Signing in with the real client library: by a window in a browser, by Word itself, and by an Office dialog.</summary>
public sealed class SignInFlowTests(RunningHost host, SignedInHost signedIn, FakeOffice office, Browser browser) : BrowserTest(host, browser), IClassFixture<SignedInHost>
{
    [Fact]
    public async Task In_a_browser_the_writer_signs_in_once_in_a_window_and_the_token_stays_in_memory()
    {
        var page = await NewPageAsync();
        await page.AddInitScriptAsync(Looks.Introduced);
        await signedIn.SignInAsync(page.Context, "Priya Shah");
        var windows = 0;
        page.Popup += (_, _) => windows++;
        await page.GotoAsync(signedIn.Address.ToString());
        await Expect(page.Locator("footer.trial")).ToBeHiddenAsync();
        await page.GetByText("Try the sample").ClickAsync();
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
        await page.CheckAgainAsync();
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();

        Assert.Equal(1, windows);
        Assert.Empty(await page.Context.CookiesAsync());
        var kept = await page.EvaluateAsync<string>("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])");
        Assert.DoesNotContain("eyJ", kept, StringComparison.Ordinal);
        Assert.Contains($"{LocalIssuer.IdOf("Priya Shah")} checkDocument ", signedIn.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_writer_whose_window_does_not_open_is_told_what_to_do()
    {
        var page = await NewPageAsync();
        await page.AddInitScriptAsync(Looks.Introduced + ";window.open = () => null;");
        await signedIn.SignInAsync(page.Context, "Priya Shah");
        await page.GotoAsync(signedIn.Address.ToString());
        await page.GetByText("Try the sample").ClickAsync();
        await Expect(page.Locator("problem-message p").First).ToContainTextAsync("You are not signed in. Your document is untouched.");
    }

    [Fact]
    public async Task In_Word_the_token_comes_from_Word_and_a_challenge_asks_Word_again()
    {
        var page = await NewPageAsync();
        await page.AddInitScriptAsync(Looks.Introduced);
        await page.AddInitScriptAsync(Bridge(signedIn.Token("Owen Price")));
        await page.AddInitScriptAsync(WithOffice(isNested: true, "Office.auth = { getAuthContext: () => Promise.resolve({ userPrincipalName: 'owen@example.gov.uk' }) };"));
        var refused = 0;
        await page.RouteAsync("**/api/**", async route =>
        {
            if (Interlocked.Exchange(ref refused, 1) == 1) await route.ContinueAsync();
            else await route.FulfillAsync(new() { Status = 401, Headers = new Dictionary<string, string> { ["WWW-Authenticate"] = $"Bearer claims=\"{Convert.ToBase64String("{\"access_token\":{}}"u8)}\"" } });
        });
        await signedIn.SignInAsync(page.Context, "Owen Price");
        await office.OpenAsync(page, signedIn.Address, ["He moved out recently."]);
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();

        var asked = await page.EvaluateAsync<string[]>("window.asked");
        Assert.StartsWith("GetInitContext", asked[0], StringComparison.Ordinal);
        Assert.Contains(asked, call => call.StartsWith("GetToken", StringComparison.Ordinal) && call.Contains("access_token", StringComparison.Ordinal));
        Assert.Contains($"{LocalIssuer.IdOf("Owen Price")} checkDocument ", signedIn.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_Word_that_has_no_tokens_a_dialog_asks_for_one()
    {
        var page = await NewPageAsync();
        await page.AddInitScriptAsync(Looks.Introduced);
        await page.AddInitScriptAsync(WithOffice(isNested: false, Dialog(signedIn.Token("Grace Hall"))));
        await office.OpenAsync(page, signedIn.Address, ["He moved out recently."]);
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
        Assert.StartsWith(new Uri(signedIn.Address, "/signin-dialog.html").ToString(), Assert.Single(await page.EvaluateAsync<string[]>("window.dialogs")), StringComparison.Ordinal);
        Assert.Contains($"{LocalIssuer.IdOf("Grace Hall")} checkDocument ", signedIn.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_dialog_signs_in_and_hands_the_pane_a_token_that_the_server_takes()
    {
        var page = await NewPageAsync();
        await signedIn.SignInAsync(page.Context, "Grace Hall");
        await page.RouteAsync("https://appsforoffice.microsoft.com/**", route => route.FulfillAsync(new()
        {
            ContentType = "text/javascript",
            Body = "window.Office = { onReady: async () => {}, context: { ui: { messageParent: (message, options) => { window.told = { message, options }; } } } };",
        }));
        await page.GotoAsync(new Uri(signedIn.Address, "/signin-dialog.html#").ToString());
        await page.WaitForFunctionAsync("() => window.told");
        var told = await page.EvaluateAsync<JsonElement>("window.told");
        Assert.Equal(signedIn.Address.GetLeftPart(UriPartial.Authority), told.GetProperty("options").GetProperty("targetOrigin").GetString());
        var token = JsonDocument.Parse(told.GetProperty("message").GetString()!).RootElement.GetProperty("token").GetString();
        Assert.Equal(0, await page.EvaluateAsync<int>("sessionStorage.length + localStorage.length"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/rules") { Headers = { Authorization = new("Bearer", token) } };
        using var response = await signedIn.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task The_pane_and_its_manifest_need_no_token_and_the_rest_does()
    {
        foreach (var path in (string[])["/", "/word.html", "/signin.html", "/signin-dialog.html", "/manifest.xml", "/icons/icon-32.png", "/samples/case-note.docx", "/health/ready"])
        {
            using var response = await signedIn.Client.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} answered {response.StatusCode}.");
            Assert.True(response.Headers.Contains("Strict-Transport-Security"), path);
        }
        foreach (var path in (string[])["/api/rules", "/openapi/v1.json", "/appsettings.json", "/nothing"])
        {
            using var response = await signedIn.Client.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.True(response.StatusCode == HttpStatusCode.Unauthorized, $"{path} answered {response.StatusCode}.");
        }
    }

    /// <summary>Adds to the fake Office as soon as it is there.</summary>
    internal static string WithOffice(bool isNested, string script) => $$"""
        { let office; Object.defineProperty(window, 'Office', { configurable: true, get: () => office, set: (value) => {
            office = value;
            const isSetSupported = office.context.requirements.isSetSupported;
            office.context.requirements.isSetSupported = (name, version) => name === 'NestedAppAuth' ? {{(isNested ? "true" : "false")}} : isSetSupported(name, version);
            {{script}}
        } }); }
        """;

    /// <summary>Dialogs that answer with a token, and where they were opened.</summary>
    internal static string Dialog(string token) => $$"""
        Office.EventType = { DialogEventReceived: 'event', DialogMessageReceived: 'message' };
        Office.context.ui = { displayDialogAsync: (address, _, opened) => {
            window.dialogs = [...window.dialogs ?? [], address];
            opened({ status: 'succeeded', value: { close() {}, addEventHandler: (type, tell) => type === 'message' && setTimeout(() =>
                tell({ message: JSON.stringify({ token: {{JsonSerializer.Serialize(token)}}, expires: Date.now() + 3600000 }), origin: location.origin })) } });
        } };
        """;

    /// <summary>Word's side of nested app authentication: answers with a token and notes what it was asked.</summary>
    private static string Bridge(string token) => $$"""
        { let tell; window.asked = [];
        const token = {{JsonSerializer.Serialize(token)}}, account = { environment: 'login.microsoftonline.com', homeAccountId: 'u.t', localAccountId: 'u', tenantId: '{{LocalIssuer.Tenant}}', username: 'owen@example.gov.uk', idToken: token };
        window.nestedAppAuthBridge = {
            addEventListener: (_, listener) => { tell = listener; }, removeEventListener() {},
            postMessage: (text) => {
                const { method, requestId, tokenParams } = JSON.parse(text);
                window.asked.push(method + ' ' + JSON.stringify(tokenParams ?? {}));
                const answer = { messageType: 'NestedAppAuthResponse', requestId, success: true, initContext: { sdkName: 'fake', sdkVersion: '1', capabilities: {} },
                    token: { access_token: token, id_token: token, expires_in: 3600, scope: tokenParams?.scope }, account };
                setTimeout(() => tell(JSON.stringify(answer)));
            } };
        }
        """;
}
