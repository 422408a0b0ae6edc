using System.Net;

namespace Recording.Api.Tests.Security;

public sealed class LocalRequestsTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private readonly HttpClient _client = factory.CreateClient();

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string host, string? origin = null, string? site = null)
    {
        using var request = new HttpRequestMessage(method, "/api/rules") { Headers = { Host = host } };
        if (origin is not null) request.Headers.Add("Origin", origin);
        if (site is not null) request.Headers.Add("Sec-Fetch-Site", site);
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost:5080")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("[::1]:5080")]
    public async Task This_computer_is_answered(string host)
    {
        using var response = await SendAsync(HttpMethod.Get, host);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("recording.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("192.0.2.7:5080")]
    public async Task Another_host_is_refused(string host)
    {
        using var response = await SendAsync(HttpMethod.Get, host);
        await response.IsProblemAsync(HttpStatusCode.MisdirectedRequest, "wrong-host");
    }

    [Theory]
    [InlineData("https://evil.example", null)]
    [InlineData("null", null)]
    [InlineData("http://localhost:8080", null)]
    [InlineData(null, "cross-site")]
    public async Task Another_origin_is_refused(string? origin, string? site)
    {
        using var response = await SendAsync(HttpMethod.Post, "localhost:5080", origin, site);
        await response.IsProblemAsync(HttpStatusCode.Forbidden, "wrong-origin");
    }

    [Fact]
    public async Task The_own_page_is_answered()
    {
        using var response = await SendAsync(HttpMethod.Get, "localhost:5080", "http://localhost:5080");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
