using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Recording.Api.Tests.SharePoint;

/// <summary>A server that answers as Microsoft Graph and the SharePoint behind it do, for one document library whose folder “Cases” holds the cases.</summary>
internal sealed class FakeGraph : IAsyncDisposable
{
    public const string SharePointHost = "example.sharepoint.com", Site = $"https://{SharePointHost}/sites/Records", Drive = "b!drive", Base = "https://graph.microsoft.com/v1.0";

    private readonly List<FakeItem> _changes = [];
    private readonly ConcurrentQueue<Func<HttpContext, Task<bool>>> _faults = [];
    private WebApplication _app = null!;
    private int _ids;

    public FakeGraph()
    {
        Root = Add(null, "root");
        Cases = Add(Root, "Cases");
    }

    public List<FakeItem> Items { get; } = [];
    public FakeItem Root { get; }
    public FakeItem Cases { get; }
    public int PageSize { get; set; } = 200;
    public bool HasForgottenChanges { get; set; }
    public JsonObject? Me { get; set; }
    public JsonObject? Manager { get; set; }

    /// <summary>What was asked, as method and address.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    /// <summary>Requests without a token that had need of one, or with one where it must not go.</summary>
    public ConcurrentQueue<string> Misdirected { get; } = [];

    public FakeTransfers Transfers { get; } = new();
    public IReadOnlyList<FakeItem> Changes => _changes;
    public Uri Address => new(_app.Urls.Single());

    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection([new("Urls", "http://127.0.0.1:0")]);
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Run(AnswerAsync);
        await _app.StartAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    public FakeItem Add(FakeItem? parent, string name, byte[]? file = null) => Add(parent, name, file is null ? null : () => new MemoryStream(file), file?.Length ?? 0);

    public FakeItem Add(FakeItem? parent, string name, Func<Stream>? content, long size)
    {
        var item = new FakeItem($"01ITEM{Interlocked.Increment(ref _ids):D4}", name, parent, content, size);
        lock (Items) Items.Add(item);
        Change(item);
        return item;
    }

    public void Change(FakeItem item)
    {
        lock (_changes) _changes.Add(item);
    }

    public void Write(FakeItem item, byte[] file)
    {
        item.Write(file);
        Change(item);
    }

    public FakeItem? Find(string id) => Items.Find(item => !item.IsDeleted && (id == "root" ? item == Root : item.Id == id));

    /// <summary>The next requests that are meant are answered so, each of them once.</summary>
    public void Next(string methodAndPart, int status, int times = 1, string? retryAfter = null, string? challenge = null)
    {
        var left = times;
        _faults.Enqueue(async context =>
        {
            var (method, part) = (methodAndPart.Split(' ')[0], methodAndPart.Split(' ')[1]);
            if (context.Request.Method != method || !$"{context.Request.Host}{context.Request.Path}".Contains(part, StringComparison.Ordinal) || Interlocked.Decrement(ref left) < 0) return false;
            if (retryAfter is not null) context.Response.Headers.RetryAfter = retryAfter;
            if (challenge is not null) context.Response.Headers.WWWAuthenticate = challenge;
            await FakeGraphAnswers.ErrorAsync(context, status);
            return true;
        });
    }

    private async Task AnswerAsync(HttpContext context)
    {
        Asked.Enqueue($"{context.Request.Method} {context.Request.Host}{context.Request.Path}{context.Request.QueryString}");
        foreach (var fault in _faults)
            if (await fault(context)) return;
        var token = context.Request.Headers.Authorization.ToString();
        if (context.Request.Host.Host == SharePointHost)
        {
            if (token.Length > 0) Misdirected.Enqueue(context.Request.Path);
            await Transfers.AnswerAsync(this, context);
        }
        else if (token.StartsWith("Bearer graph-", StringComparison.Ordinal)) await FakeGraphAnswers.AnswerAsync(this, context, token["Bearer graph-".Length..]);
        else
        {
            Misdirected.Enqueue(context.Request.Path);
            await FakeGraphAnswers.ErrorAsync(context, StatusCodes.Status401Unauthorized);
        }
    }
}
