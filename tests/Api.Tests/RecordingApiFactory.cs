using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace Recording.Api.Tests;

/// <summary>The API in memory, with all that it logs.</summary>
public sealed class RecordingApiFactory : WebApplicationFactory<Program>
{
    public const string WordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    internal ConcurrentQueue<string> Logged { get; } = [];

    public static byte[] Sample => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", "case-note.docx"));

    public static ByteArrayContent Document(byte[] bytes, string type = WordDocument) =>
        new(bytes) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } };

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.ConfigureLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(new Recorder(Logged)));
}
