using System.Net;
using Recording.Api.Records;
using Recording.Api.Tests.Identity;

namespace Recording.Api.Tests.Security;

/// <summary>Requests that a hostile page or address makes, over real HTTP.</summary>
public sealed class HostileRequestTests(LocalIssuer issuer)
{
    [Theory]
    [InlineData("recording.attacker.example")]
    [InlineData("localhost.attacker.example")]
    [InlineData("0.0.0.0")]
    [InlineData("169.254.169.254")]
    public async Task A_name_that_was_rebound_to_this_computer_is_refused(string host)
    {
        await using var api = await RunningApi.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/cases") { Headers = { Host = host } };
        using var response = await api.Client.SendAsync(request, TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.MisdirectedRequest, "wrong-host");
    }

    [Theory]
    [InlineData("https://attacker.example")]
    [InlineData("null")]
    [InlineData("http://127.0.0.1")]
    public async Task A_page_of_another_site_is_refused(string origin)
    {
        await using var api = await RunningApi.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/text-checks") { Content = new StringContent("{}") };
        request.Headers.Add("Origin", origin);
        using var response = await api.Client.SendAsync(request, TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.Forbidden, "wrong-origin");
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("OPTIONS")]
    public async Task No_answer_lets_a_page_of_another_site_read_it(string method)
    {
        await using var api = await RunningApi.StartAsync(issuer.Registration);
        using var request = new HttpRequestMessage(new(method), "/api/cases");
        request.Headers.Add("Origin", "https://attacker.example");
        request.Headers.Add("Access-Control-Request-Method", "GET");
        request.Headers.Add("Access-Control-Request-Headers", "authorization");
        if (method == "GET") request.Headers.Authorization = new("Bearer", issuer.Token());
        using var response = await api.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(response.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/api/cases/../../secrets/records")]
    [InlineData("/api/cases/%2e%2e%2f%2e%2e%2fsecrets/records")]
    [InlineData("/api/cases/..%5c..%5csecrets/records")]
    [InlineData("/api/cases/{case}/records/..%2f..%2f..%2fsecrets%2fsecret.docx/file")]
    [InlineData("/api/cases/{case}/records/%2e%2e/file")]
    [InlineData("/api/cases/{case}/records/%00/file")]
    [InlineData("/api/cases/{case}/records/secret.docx/file")]
    [InlineData("/api/templates/..%2f..%2fsecrets%2fsecret/file")]
    [InlineData("/api/templates/%2e%2e%5csecret/file")]
    [InlineData("/api/templates/own-..%2fsecret/file")]
    public async Task No_path_leads_out_of_cases_records_and_templates(string path)
    {
        var root = Directory.CreateTempSubdirectory("hostile-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(root, "library", "A case"));
            Directory.CreateDirectory(Path.Combine(root, "templates"));
            Directory.CreateDirectory(Path.Combine(root, "secrets"));
            await File.WriteAllBytesAsync(Path.Combine(root, "secrets", "secret.docx"), RecordingApiFactory.Sample, TestContext.Current.CancellationToken);
            await using var api = await RunningApi.StartAsync(new Dictionary<string, string?> { ["Records:Folder"] = Path.Combine(root, "library"), ["Organisation:Folder"] = root });
            using var response = await RawAsync(api, path.Replace("{case}", RecordId.Of("A case"), StringComparison.Ordinal));
            Assert.InRange((int)response.StatusCode, 400, 404);
            Assert.NotEqual(RecordingApiFactory.WordDocument, response.Content.Headers.ContentType?.MediaType);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    /// <summary>Sends a path as it is written; a client would put it in order first.</summary>
    private static Task<HttpResponseMessage> RawAsync(RunningApi api, string path) => api.Client.SendAsync(
        new(HttpMethod.Get, new Uri(api.Client.BaseAddress!.GetLeftPart(UriPartial.Authority) + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true })),
        TestContext.Current.CancellationToken);
}
