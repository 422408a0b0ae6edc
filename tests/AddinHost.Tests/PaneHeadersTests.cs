using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Recording.Api;

namespace Recording.AddinHost.Tests;

public sealed class PaneHeadersTests
{
    [Theory]
    [InlineData("'self' https://word.example.gov.uk", "frame-ancestors 'self' https://word.example.gov.uk")]
    [InlineData(null, "frame-ancestors 'self'")]
    public async Task Who_may_frame_the_pane_is_what_is_configured_and_no_one_else(string? configured, string expected)
    {
        await using var app = Host(configured);
        app.UsePaneHeaders(null);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };
        using var response = await client.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.EndsWith("; " + expected, Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("X-Frame-Options"));
    }

    [Theory]
    [InlineData("'self'; script-src *")]
    [InlineData("https://one.example, https://two.example")]
    public async Task Addresses_that_would_change_the_rest_of_the_policy_are_refused(string configured)
    {
        await using var app = Host(configured);
        Assert.Contains("Pane:FrameAncestors", Assert.Throws<ConfigurationException>(() => app.UsePaneHeaders(null)).Message, StringComparison.Ordinal);
    }

    private static WebApplication Host(string? frameAncestors)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(frameAncestors is null ? [] : [new("Pane:FrameAncestors", frameAncestors)]);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder.Build();
    }
}
