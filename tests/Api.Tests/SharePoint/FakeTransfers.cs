using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace Recording.Api.Tests.SharePoint;

/// <summary>The addresses that Graph gives out: for downloads, and for uploads in pieces.</summary>
internal sealed class FakeTransfers
{
    private readonly ConcurrentDictionary<string, Session> _sessions = new();
    private int _inFlight;

    /// <summary>How many downloads were under way at the same time, at most.</summary>
    public int MostInFlight { get; private set; }

    /// <summary>How large the pieces were that came.</summary>
    public ConcurrentQueue<long> Pieces { get; } = [];

    public int Open => _sessions.Count;

    /// <summary>Is told before a piece is taken.</summary>
    public Action<int>? OnPiece { get; set; }

    public Task OpenAsync(HttpContext context, FakeItem item, string? name)
    {
        var id = Guid.NewGuid().ToString("N");
        _sessions[id] = new(item, name, new());
        return context.Response.WriteAsJsonAsync(new { uploadUrl = $"https://{FakeGraph.SharePointHost}/upload/{id}?tempauth=secret", expirationDateTime = "2027-01-01T00:00:00Z" });
    }

    public async Task AnswerAsync(FakeGraph graph, HttpContext context)
    {
        var parts = context.Request.Path.Value!.Split('/');
        if (parts is [_, "download", var file] && graph.Find(file) is { } item) await DownloadAsync(context, item);
        else if (parts is [_, "upload", var id] && _sessions.TryGetValue(id, out var session)) await UploadAsync(graph, context, id, session);
        else await FakeGraphAnswers.ErrorAsync(context, StatusCodes.Status404NotFound);
    }

    private async Task DownloadAsync(HttpContext context, FakeItem item)
    {
        if (item.IsLocked)
        {
            await FakeGraphAnswers.ErrorAsync(context, StatusCodes.Status423Locked);
            return;
        }
        lock (this) MostInFlight = Math.Max(MostInFlight, ++_inFlight);
        try
        {
            await using var content = item.Open();
            await content.CopyToAsync(context.Response.Body);
        }
        finally
        {
            lock (this) _inFlight--;
        }
    }

    private async Task UploadAsync(FakeGraph graph, HttpContext context, string id, Session session)
    {
        if (HttpMethods.IsDelete(context.Request.Method))
        {
            _sessions.TryRemove(id, out _);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }
        OnPiece?.Invoke(Pieces.Count);
        var range = context.Request.GetTypedHeaders().ContentRange!;
        if (range.From != session.Bytes.Length)
        {
            await FakeGraphAnswers.ErrorAsync(context, StatusCodes.Status416RangeNotSatisfiable);
            return;
        }
        await context.Request.Body.CopyToAsync(session.Bytes);
        Pieces.Enqueue(range.To!.Value - range.From!.Value + 1);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        if (session.Bytes.Length < range.Length) await context.Response.WriteAsJsonAsync(new { nextExpectedRanges = new[] { $"{session.Bytes.Length}-" } });
        else if (session.Name is not null && FakeGraphAnswers.Refusal(graph, context.Request, session.Item, session.Name) is { } status) await FakeGraphAnswers.ErrorAsync(context, status);
        else
        {
            _sessions.TryRemove(id, out _);
            context.Response.StatusCode = StatusCodes.Status200OK;
            await context.Response.WriteAsJsonAsync(FakeGraphAnswers.Save(graph, session.Item, session.Name, session.Bytes.ToArray()).Json(FakeGraph.Drive));
        }
    }

    private sealed record Session(FakeItem Item, string? Name, MemoryStream Bytes);
}
