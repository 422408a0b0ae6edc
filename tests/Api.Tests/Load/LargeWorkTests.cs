using System.Diagnostics;
using System.Net;
using System.Text;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Recording.Api.Load;
using Recording.Api.Tests.Identity;

namespace Recording.Api.Tests.Load;

/// <summary>Large documents are worked on in a process of their own. Here every one of more than a thousand bytes is large.</summary>
public sealed class LargeWorkTests(LocalIssuer issuer)
{
    private static readonly Dictionary<string, string?> Settings = new() { ["Load:LargeBytes"] = "1000", ["Load:LargeConcurrent"] = "1", ["Load:LargeWaiting"] = "0", ["Load:Timeout"] = "00:05:00" };

    public static TheoryData<string> Calls => ["/api/checks", "/api/checks in parts", "/api/text-checks", "/api/digests"];

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task The_other_process_answers_as_this_one_does(string call)
    {
        await using var api = await RunningApi.StartAsync(Settings);
        await using var alone = await RunningApi.StartAsync();
        using var answer = await SendAsync(api, call);
        using var expected = await SendAsync(alone, call);
        Assert.NotNull(api.App.Services.GetRequiredService<LargeProcess>().Id);
        Assert.Null(alone.App.Services.GetRequiredService<LargeProcess>().Id);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(Headers(expected), Headers(answer));
        Assert.Equal(await BodyAsync(expected), await BodyAsync(answer));
    }

    [Fact]
    public async Task A_refusal_of_the_other_process_reaches_who_called()
    {
        await using var api = await RunningApi.StartAsync(Settings);
        using var response = await api.SendAsync(HttpMethod.Post, "/api/checks?dated=yesterday", content: RecordingApiFactory.Document(RecordingApiFactory.Sample));
        Assert.NotNull(api.App.Services.GetRequiredService<LargeProcess>().Id);
        await response.IsProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }

    [Theory]
    [InlineData("Kestrel:Endpoints:Own:Url", "http://127.0.0.1:0")]
    [InlineData("HTTP_PORTS", "8080")]
    [InlineData("AllowedHosts", "127.0.0.1")]
    [InlineData("Logging:Console:LogLevel:Default", "Information")]
    [InlineData("odd=key__ünd", "")]
    public async Task No_setting_of_this_process_keeps_it_from_answering(string key, string value)
    {
        await using var api = await RunningApi.StartAsync(new Dictionary<string, string?>(Settings) { [key] = value });
        api.Client.DefaultRequestHeaders.Add(LargeProcess.KeyHeader, "the caller's own");
        using var answer = await SendAsync(api, "/api/checks");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull(api.App.Services.GetRequiredService<LargeProcess>().Id);
    }

    [Fact]
    public async Task What_no_endpoint_takes_is_refused_here()
    {
        await using var api = await RunningApi.StartAsync(Settings);
        using var wrong = new ByteArrayContent(RecordingApiFactory.Sample) { Headers = { ContentType = new("image/png") } };
        using var refused = await api.SendAsync(HttpMethod.Post, "/api/checks", content: wrong);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, refused.StatusCode);
        Assert.Null(api.App.Services.GetRequiredService<LargeProcess>().Id);
    }

    [Fact]
    public async Task It_takes_what_a_signed_in_worker_sends_through_this_one_and_answers_no_other_call()
    {
        await using var api = await RunningApi.StartAsync(new Dictionary<string, string?>(issuer.Registration.Concat(Settings)));
        using (var signedIn = await api.SendAsync(HttpMethod.Post, "/api/checks", issuer.Token("One"), RecordingApiFactory.Document(RecordingApiFactory.Sample)))
            Assert.Equal(HttpStatusCode.OK, signedIn.StatusCode);
        var other = api.App.Services.GetRequiredService<LargeProcess>();
        Assert.Equal(HttpStatusCode.NotFound, await DirectAsync(api, other, issuer.Token("One"), key: "another"));
        Assert.Equal(HttpStatusCode.Unauthorized, await DirectAsync(api, other, token: "none", other.Key));
        Assert.Equal(HttpStatusCode.OK, await DirectAsync(api, other, issuer.Token("One"), other.Key));
    }

    [Theory]
    [InlineData("/api/checks")]
    [InlineData("/api/text-checks")]
    public async Task Large_documents_wait_for_each_other_and_hold_up_no_other(string call)
    {
        await using var api = await RunningApi.StartAsync(Settings);
        using (api.App.Services.GetRequiredService<ConcurrencyLimiter>().AttemptAcquire())
        {
            using var refused = await SendAsync(api, call);
            await refused.IsProblemAsync(HttpStatusCode.TooManyRequests, "busy");
            Assert.Equal(TimeSpan.FromSeconds(2), refused.Headers.RetryAfter?.Delta);
            using var small = await api.SendAsync(HttpMethod.Post, "/api/text-checks", content: Text(20));
            Assert.Equal(HttpStatusCode.OK, small.StatusCode);
        }
        for (var again = 0; again < 2; again++)
        {
            using var done = await SendAsync(api, call);
            Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        }
    }

    [Fact]
    public async Task It_is_started_again_where_it_has_ended_and_ends_with_this_one()
    {
        Process second;
        await using (var api = await RunningApi.StartAsync(Settings))
        {
            var other = api.App.Services.GetRequiredService<LargeProcess>();
            // The next call may come before anybody has seen that it has ended.
            using (await SendAsync(api, "/api/checks"))
            using (var first = Process.GetProcessById(other.Id!.Value)) first.Kill();
            using var answer = await SendAsync(api, "/api/checks");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            second = Process.GetProcessById(other.Id!.Value);
        }
        using (second) await second.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Where_it_cannot_be_started_the_document_is_checked_here()
    {
        await using var api = await RunningApi.StartAsync(Settings, services => services.AddSingleton(provider => new LargeProcess(
            provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>(), provider.GetRequiredService<LoadOptions>(), TimeProvider.System, NullLogger<LargeProcess>.Instance)
        { Program = "no-such-program" }));
        using var answer = await SendAsync(api, "/api/checks");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_large_document_that_takes_too_long_is_stopped()
    {
        await using var api = await RunningApi.StartAsync(new Dictionary<string, string?>(Settings) { ["Load:Timeout"] = "00:00:00.001" });
        using var response = await SendAsync(api, "/api/checks");
        await response.IsProblemAsync(HttpStatusCode.GatewayTimeout, "too-slow");
    }

    private static async Task<HttpStatusCode> DirectAsync(RunningApi api, LargeProcess other, string token, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(await other.AddressAsync(TestContext.Current.CancellationToken) + "/api/rules"))
        {
            Headers = { Authorization = new("Bearer", token) },
        };
        request.Headers.Add(LargeProcess.KeyHeader, key);
        using var answer = await api.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static Task<HttpResponseMessage> SendAsync(RunningApi api, string call) => api.SendAsync(HttpMethod.Post, call.Split(' ')[0], content: call switch
    {
        "/api/text-checks" => Text(1001),
        "/api/checks in parts" => new MultipartFormDataContent { { RecordingApiFactory.Document(RecordingApiFactory.Sample), "document", "a.docx" } },
        _ => RecordingApiFactory.Document(RecordingApiFactory.Sample),
    });

    private static StringContent Text(int length) => new($$"""{"whole":true,"paragraphs":[{"id":"1","text":"{{new string('x', length)}}"}]}""", Encoding.UTF8, "application/json");

    private static Task<string> BodyAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>The names and values of the answer's headers, without its time and length.</summary>
    private static string Headers(HttpResponseMessage answer) => string.Join('\n', answer.Headers.Concat(answer.Content.Headers)
        .Where(header => header.Key is not ("Date" or "Content-Length" or "Transfer-Encoding")).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order());
}
