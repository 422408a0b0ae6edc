using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Recording.Api;

/// <summary>Traces and metrics for a collector of the organisation's own, where <c>Telemetry:Endpoint</c> names one. They hold routes, times, sizes and outcomes.</summary>
internal static class Telemetry
{
    private const string Endpoint = "Telemetry:Endpoint";

    /// <exception cref="ConfigurationException">The address of the collector is none.</exception>
    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration[Endpoint] is not { Length: > 0 } endpoint) return;
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var collector) || collector.Scheme is not ("http" or "https"))
            throw new ConfigurationException($"{Endpoint} must be the address of a collector that takes OTLP over http, such as http://localhost:4318.");
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("recording"))
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddOtlpExporter(to => Send(to, new(collector, "/v1/traces"))))
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddMeter("System.Runtime").AddOtlpExporter(to => Send(to, new(collector, "/v1/metrics"))));
    }

    private static void Send(OtlpExporterOptions exporter, Uri address) => (exporter.Protocol, exporter.Endpoint) = (OtlpExportProtocol.HttpProtobuf, address);
}
