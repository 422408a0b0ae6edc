using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Recording.AddinHost.Tests.RunningHost))]
[assembly: AssemblyFixture(typeof(Recording.AddinHost.Tests.Browser))]
[assembly: AssemblyFixture(typeof(Recording.AddinHost.Tests.FakeOffice))]

namespace Recording.AddinHost.Tests;

/// <summary>Tests in one browser against one host that all of them share. The pages of a test are closed when it ends.</summary>
public abstract class BrowserTest(RunningHost host, Browser browser) : IAsyncLifetime
{
    private readonly List<IBrowserContext> _contexts = [];

    protected RunningHost Host => host;

    /// <summary>A page with an empty profile of its own.</summary>
    protected async Task<IPage> NewPageAsync(BrowserNewContextOptions? options = null)
    {
        var page = await browser.OpenAsync(options);
        _contexts.Add(page.Context);
        return page;
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var context in _contexts) await context.CloseAsync();
    }
}
