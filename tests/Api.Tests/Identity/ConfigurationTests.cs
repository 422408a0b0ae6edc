namespace Recording.Api.Tests.Identity;

public sealed class ConfigurationTests
{
    private static readonly Dictionary<string, string?> Good = new() { ["Entra:TenantId"] = LocalIssuer.Tenant, ["Entra:ClientId"] = LocalIssuer.Client };

    [Theory]
    [InlineData("Entra:TenantId", null)]
    [InlineData("Entra:TenantId", "common")]
    [InlineData("Entra:TenantId", "example.gov.uk")]
    [InlineData("Entra:TenantId", "00000000-0000-0000-0000-000000000000")]
    [InlineData("Entra:ClientId", null)]
    [InlineData("Entra:ClientId", "Recording")]
    [InlineData("Entra:Instance", "http://login.example")]
    [InlineData("Entra:Instance", "login.microsoftonline.com")]
    [InlineData("Entra:Instance", "https://login.microsoftonline.com/common")]
    [InlineData("Entra:Scope", "")]
    [InlineData("Entra:Scope", "api://x/Recording.Use")]
    [InlineData("Entra:AdministratorRole", "Two words")]
    [InlineData("Entra:Tenant", "x")]
    public void A_wrong_registration_stops_the_start_with_a_sentence_that_names_the_setting(string key, string? value)
    {
        var settings = new Dictionary<string, string?>(Good) { [key] = value };
        if (value is null) settings.Remove(key);
        var problem = Assert.Throws<ConfigurationException>(() => RunningApi.Build(settings));
        Assert.StartsWith(key + " ", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Urls", "http://0.0.0.0:0")]
    [InlineData("Urls", "http://*:0")]
    [InlineData("Urls", "http://[::]:0")]
    [InlineData("Urls", "http://127.0.0.1:0;http://+:0")]
    [InlineData("http_ports", "0")]
    [InlineData("Kestrel:Endpoints:Any:Url", "http://0.0.0.0:0")]
    public async Task Without_sign_in_no_other_address_is_listened_on_however_it_is_asked_for(string key, string value)
    {
        var settings = new Dictionary<string, string?> { [key] = value };
        if (key == "http_ports") settings["Urls"] = null;
        await using var app = RunningApi.Build(settings).App;
        var problem = await Assert.ThrowsAsync<ConfigurationException>(() => app.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains("this computer alone", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:0", false)]
    [InlineData("http://127.0.0.1:0", true)]
    public async Task This_computers_own_addresses_are_listened_on(string url, bool isBindable)
    {
        await using var app = RunningApi.Build(new Dictionary<string, string?> { ["Urls"] = url }).App;
        // A port of the system's choice cannot be the same for both addresses of localhost, and Kestrel says so.
        if (isBindable) await app.StartAsync(TestContext.Current.CancellationToken);
        else await Assert.ThrowsAsync<InvalidOperationException>(() => app.StartAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task With_sign_in_any_address_may_be_listened_on()
    {
        await using var app = RunningApi.Build(new Dictionary<string, string?>(Good) { ["Urls"] = "http://0.0.0.0:0" }).App;
        await app.StartAsync(TestContext.Current.CancellationToken);
        Assert.Contains("0.0.0.0", app.Urls.Single(), StringComparison.Ordinal);
    }
}
