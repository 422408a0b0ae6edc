using Recording.Api.Tests.Identity;

namespace Recording.Api.Tests.SharePoint;

public sealed class ConfigurationTests
{
    [Theory]
    [InlineData("SharePoint:Site", "http://example.sharepoint.com/sites/Records")]
    [InlineData("SharePoint:Site", "example.sharepoint.com")]
    [InlineData("SharePoint:Site", "")]
    [InlineData("SharePoint:Library", "")]
    [InlineData("SharePoint:Library", "Documents/Cases")]
    [InlineData("SharePoint:Folder", "../Cases")]
    [InlineData("SharePoint:Folder", "/Cases")]
    [InlineData("SharePoint:Sites", "x")]
    [InlineData("Records:Folder", "/records")]
    [InlineData("Cache:Redis", "redis:x:y,what=1")]
    [InlineData("Entra:ClientCredentials", null)]
    [InlineData("Entra:ClientCredentials:0:ClientSecret", "")]
    [InlineData("Entra:ClientCredentials:0:SourceType", "Password")]
    [InlineData("Entra:ClientCredentials:0:SourceType", "Path")]
    [InlineData("Entra:ClientCredentials:0:SourceType", "KeyVault")]
    public void A_wrong_setting_stops_the_start_with_a_sentence_that_names_it(string key, string? value)
    {
        var settings = new Dictionary<string, string?>(SharePointApi.Settings);
        if (value is null) foreach (var of in settings.Keys.Where(name => name.StartsWith(key, StringComparison.Ordinal)).ToList()) settings.Remove(of);
        else settings[key] = value;
        var problem = Assert.Throws<ConfigurationException>(() => RunningApi.Build(settings));
        Assert.StartsWith(key.Split(":0:")[0] + " ", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(OnBehalfTokens.Secret, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("a password")]
    [InlineData("c2hvcnQ=")]
    public void Tokens_are_not_shared_without_a_key_to_encrypt_them_with(string? key)
    {
        var problem = Assert.Throws<ConfigurationException>(() => RunningApi.Build(new Dictionary<string, string?>(SharePointApi.Settings) { ["Cache:Redis"] = "127.0.0.1:1", ["Cache:Key"] = key }));
        Assert.StartsWith("Cache:Key must be 32 random bytes ", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("password", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SharePoint_without_sign_in_stops_the_start()
    {
        var problem = Assert.Throws<ConfigurationException>(() => RunningApi.Build(new Dictionary<string, string?> { ["SharePoint:Site"] = FakeGraph.Site }));
        Assert.Contains("Entra:TenantId", problem.Message, StringComparison.Ordinal);
    }
}
