using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Recording.Api.Tests.Identity;

/// <summary>The API on a real server at a free port of the loopback address, with all that it logs.</summary>
internal sealed class RunningApi : IAsyncDisposable
{
    private RunningApi(WebApplication app, ConcurrentQueue<string> logged)
    {
        (App, Logged) = (app, logged);
        Client = new() { BaseAddress = new(app.Urls.First()) };
    }

    public WebApplication App { get; }

    public HttpClient Client { get; }

    public ConcurrentQueue<string> Logged { get; }

    /// <param name="settings">Its whole configuration.</param>
    /// <param name="also">What is registered after the API's own.</param>
    /// <param name="map">What is mapped beside its endpoints.</param>
    public static async Task<RunningApi> StartAsync(
        IDictionary<string, string?>? settings = null, Action<IServiceCollection>? also = null, Action<WebApplication>? map = null)
    {
        var (app, logged) = Build(settings, also, map);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app, logged);
    }

    public static (WebApplication App, ConcurrentQueue<string> Logged) Build(
        IDictionary<string, string?>? settings = null, Action<IServiceCollection>? also = null, Action<WebApplication>? map = null)
    {
        var logged = new ConcurrentQueue<string>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Urls"] = "http://127.0.0.1:0" });
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(new Recorder(logged));
        builder.AddRecordingApi();
        builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(WarmUp)));
        also?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseRecordingApi();
        app.UseRecordingAccess();
        app.MapRecordingApi();
        map?.Invoke(app);
        return (app, logged);
    }

    /// <summary>Sends a request, with a token where one is given.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? token = null, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> GetAsync(string path, string? token = null) => SendAsync(HttpMethod.Get, path, token);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await App.DisposeAsync();
    }
}
