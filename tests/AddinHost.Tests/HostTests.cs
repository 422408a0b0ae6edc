using System.Net;

namespace Recording.AddinHost.Tests;

public sealed class HostTests(RunningHost host)
{
    [Fact]
    public async Task The_manifest_names_the_address_that_served_it()
    {
        var manifest = await host.Client.GetStringAsync("/manifest.xml", TestContext.Current.CancellationToken);
        Assert.DoesNotContain("localhost:5443", manifest, StringComparison.Ordinal);
        Assert.Contains($"https://{host.Address.Authority}/word.html", manifest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_may_be_framed_by_word_and_runs_only_its_own_scripts()
    {
        using var response = await host.Client.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("frame-ancestors 'self' https://*.officeapps.live.com", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("X-Frame-Options"));
        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task The_browser_page_never_loads_office() =>
        Assert.DoesNotContain("appsforoffice", await host.Client.GetStringAsync("/", TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task A_script_that_is_named_by_its_content_is_kept_for_ever()
    {
        var page = await host.Client.GetStringAsync("/", TestContext.Current.CancellationToken);
        var script = page[page.IndexOf("/assets/", StringComparison.Ordinal)..].Split('"')[0];
        using var response = await host.Client.GetAsync(script, TestContext.Current.CancellationToken);
        Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("/samples/case-note.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("/icons/icon-32.png", "image/png")]
    public async Task Files_are_served_as_what_they_are(string path, string type)
    {
        using var response = await host.Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/word.html")]
    public async Task Without_sign_in_the_page_says_that_it_is_a_local_trial(string path)
    {
        var page = await host.Client.GetStringAsync(path, TestContext.Current.CancellationToken);
        Assert.Contains("<body data-sign-in=\"\">", page, StringComparison.Ordinal);
        Assert.Contains("Local trial on this computer, without sign-in.", page, StringComparison.Ordinal);
    }
}
