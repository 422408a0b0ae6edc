using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Recording.Api.Load;
using Recording.Api.Records;
using Recording.Api.Tests.Identity;

namespace Recording.Api.Tests.Load;

/// <summary>What is too much is refused at once. Every test waits for a state, none for a time.</summary>
public sealed class LoadLimitsTests(LocalIssuer issuer)
{
    [Fact]
    public async Task More_than_can_run_and_wait_is_refused_with_when_to_try_again_and_the_rest_is_done()
    {
        using var library = new HeldLibrary();
        await using var api = await RunningApi.StartAsync(new Dictionary<string, string?> { ["Load:Concurrent"] = "1", ["Load:Waiting"] = "1", ["Load:RetryAfter"] = "00:00:07" },
            services => services.AddSingleton<IRecordLibrary>(library));
        var first = api.GetAsync("/api/cases");
        await library.Reached(1);
        // One of these two waits, the other is refused.
        var (one, other) = (api.GetAsync("/api/cases"), api.GetAsync("/api/cases"));
        var refused = await Task.WhenAny(one, other);
        await (await refused).IsProblemAsync(HttpStatusCode.TooManyRequests, "busy");
        Assert.Equal(TimeSpan.FromSeconds(7), (await refused).Headers.RetryAfter?.Delta);
        using (var health = await api.GetAsync("/health/live")) Assert.Equal(HttpStatusCode.OK, health.StatusCode);

        library.Go();
        Assert.Equal(HttpStatusCode.OK, (await first).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await (refused == one ? other : one)).StatusCode);
    }

    [Fact]
    public async Task A_worker_who_calls_too_often_is_refused_and_another_is_not()
    {
        await using var api = await RunningApi.StartAsync(new Dictionary<string, string?>(issuer.Registration) { ["Load:PerWorkerAndMinute"] = "2" });
        HttpResponseMessage last;
        do last = await api.GetAsync("/api/cases", issuer.Token("One")); while (last.IsSuccessStatusCode);
        await last.IsProblemAsync(HttpStatusCode.TooManyRequests, "busy");
        Assert.True(last.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        using var another = await api.GetAsync("/api/cases", issuer.Token("Another"));
        Assert.Equal(HttpStatusCode.OK, another.StatusCode);
    }

    [Fact]
    public async Task Bodies_that_together_are_too_large_are_refused_until_there_is_room()
    {
        await using var api = await RunningApi.StartAsync(new Dictionary<string, string?> { ["Load:MaxBytes"] = "1000" });
        var memory = api.App.Services.GetRequiredService<BodyMemory>();
        Assert.True(memory.TryHold(900));
        using (var refused = await api.SendAsync(HttpMethod.Post, "/api/text-checks", content: Text(200))) await refused.IsProblemAsync(HttpStatusCode.TooManyRequests, "busy");
        memory.Release(900);
        using var done = await api.SendAsync(HttpMethod.Post, "/api/text-checks", content: Text(200));
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        Assert.True(memory.TryHold(1000), "The request’s room was not given back.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_of_JSON_is_bounded_whether_or_not_it_says_how_long_it_is(bool saysSo)
    {
        await using var api = await RunningApi.StartAsync(new Dictionary<string, string?> { ["Uploads:MaxBytes"] = "1000" });
        using var content = Text(3 * 1024 * 1024);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/text-checks") { Content = content };
        request.Headers.TransferEncodingChunked = !saysSo;
        using var response = await api.Client.SendAsync(request, TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.RequestEntityTooLarge, "too-large");
    }

    [Fact]
    public async Task A_call_that_takes_too_long_is_cancelled_where_it_is_and_its_place_is_free()
    {
        using var library = new HeldLibrary();
        await using var api = await RunningApi.StartAsync(new Dictionary<string, string?> { ["Load:Timeout"] = "00:00:00.050", ["Load:Concurrent"] = "1" },
            services => services.AddSingleton<IRecordLibrary>(library));
        using var stopped = await api.GetAsync("/api/cases");
        await stopped.IsProblemAsync(HttpStatusCode.GatewayTimeout, "too-slow");
        using var next = await api.GetAsync("/api/cases");
        await next.IsProblemAsync(HttpStatusCode.GatewayTimeout, "too-slow");
        Assert.Equal(2, library.Cancelled);
    }

    [Fact]
    public async Task A_check_is_cancelled_among_the_rules()
    {
        await using var api = await RunningApi.StartAsync(new Dictionary<string, string?> { ["Load:Timeout"] = "00:00:00.001" });
        var paragraphs = string.Join(',', Enumerable.Range(0, 15_000).Select(i => $$"""{"id":"{{i}}","text":"He moved out recently, and she was in a terrible state about it at this moment in time."}"""));
        using var response = await api.SendAsync(HttpMethod.Post, "/api/text-checks", content: new StringContent($$"""{"whole":true,"paragraphs":[{{paragraphs}}]}""", Encoding.UTF8, "application/json"));
        await response.IsProblemAsync(HttpStatusCode.GatewayTimeout, "too-slow");
    }

    [Fact]
    public async Task A_server_that_is_told_to_stop_finishes_what_runs()
    {
        using var library = new HeldLibrary();
        await using var api = await RunningApi.StartAsync(also: services => services.AddSingleton<IRecordLibrary>(library));
        var running = api.GetAsync("/api/cases");
        await library.Reached(1);
        var stopping = api.App.StopAsync(TestContext.Current.CancellationToken);
        Assert.False(stopping.IsCompleted);
        library.Go();
        Assert.Equal(HttpStatusCode.OK, (await running).StatusCode);
        await stopping;
        await Assert.ThrowsAsync<HttpRequestException>(() => api.GetAsync("/health/live"));
    }

    [Theory]
    [InlineData("Load:Concurrent", "0")]
    [InlineData("Load:Waiting", "-1")]
    [InlineData("Load:PerWorkerAndMinute", "0")]
    [InlineData("Load:MaxBytes", "0")]
    [InlineData("Load:LargeBytes", "-1")]
    [InlineData("Load:LargeConcurrent", "0")]
    [InlineData("Load:LargeWaiting", "-1")]
    [InlineData("Load:Timeout", "00:00:00")]
    [InlineData("Load:RetryAfter", "02:00:00")]
    public void A_limit_that_is_none_stops_the_start_with_a_sentence(string key, string value)
    {
        var problem = Assert.Throws<ConfigurationException>(() => RunningApi.Build(new Dictionary<string, string?> { [key] = value }));
        Assert.StartsWith(key + " must be ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_that_is_no_number_stops_the_start_with_a_sentence() =>
        Assert.Throws<ConfigurationException>(() => RunningApi.Build(new Dictionary<string, string?> { ["Load:Concurrent"] = "many" }));

    private static StringContent Text(int length) => new($$"""{"whole":true,"paragraphs":[{"id":"1","text":"{{new string('x', length)}}"}]}""", Encoding.UTF8, "application/json");
}
