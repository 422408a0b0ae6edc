using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Recording.Api.Tests.Identity;

namespace Recording.Api.Tests;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Traces_and_metrics_go_to_the_collector_that_is_configured_without_a_word_of_the_document()
    {
        var received = new ConcurrentDictionary<string, string>();
        await using var collector = await CollectorAsync(received);
        await using (var api = await RunningApi.StartAsync(new Dictionary<string, string?> { ["Telemetry:Endpoint"] = collector.Urls.Single() }))
        {
            using var response = await api.SendAsync(HttpMethod.Post, "/api/checks", content: RecordingApiFactory.Document(RecordingApiFactory.Sample));
            response.EnsureSuccessStatusCode();
            await api.App.StopAsync(TestContext.Current.CancellationToken);
            api.App.Services.GetRequiredService<TracerProvider>().ForceFlush();
            api.App.Services.GetRequiredService<MeterProvider>().ForceFlush();
        }
        Assert.Contains("/api/checks", received["/v1/traces"], StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", received["/v1/metrics"], StringComparison.Ordinal);
        Assert.DoesNotContain("Marlowe", string.Concat(received.Values), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("collector:4318")]
    [InlineData("ftp://collector")]
    public void A_collector_that_is_no_address_stops_the_start_with_a_sentence(string endpoint) =>
        Assert.StartsWith("Telemetry:Endpoint must be ", Assert.Throws<ConfigurationException>(() => RunningApi.Build(new Dictionary<string, string?> { ["Telemetry:Endpoint"] = endpoint })).Message, StringComparison.Ordinal);

    private static async Task<WebApplication> CollectorAsync(ConcurrentDictionary<string, string> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection([new("Urls", "http://127.0.0.1:0")]);
        builder.Logging.ClearProviders();
        var collector = builder.Build();
        collector.MapPost("/v1/{kind}", async (HttpRequest request, CancellationToken cancellation) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, cancellation);
            received.AddOrUpdate(request.Path, _ => Encoding.Latin1.GetString(body.ToArray()), (_, before) => before + Encoding.Latin1.GetString(body.ToArray()));
            return Results.Bytes([], "application/x-protobuf");
        });
        await collector.StartAsync(TestContext.Current.CancellationToken);
        return collector;
    }
}
