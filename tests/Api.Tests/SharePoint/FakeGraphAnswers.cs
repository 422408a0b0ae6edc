using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Recording.Api.Tests.SharePoint;

/// <summary>The part of Graph that a record library needs, as its reference describes it.</summary>
internal static partial class FakeGraphAnswers
{
    [GeneratedRegex(@"^/v1\.0/drives/[^/]+/items/(?<id>[^/:]+)(:/(?<name>.+):)?(?<call>/children|/content|/createUploadSession)?$")]
    private static partial Regex ItemPath { get; }

    public static async Task AnswerAsync(FakeGraph graph, HttpContext context, string worker)
    {
        // As it was sent: a name may hold an escaped slash.
        var path = context.Features.Get<IHttpRequestFeature>()!.RawTarget.Split('?')[0];
        var answer = path switch
        {
            "/v1.0/me" => Selected(graph.Me, context.Request),
            "/v1.0/me/manager" => Selected(graph.Manager, context.Request),
            $"/v1.0/sites/{FakeGraph.SharePointHost}:/sites/Records" => new() { ["id"] = "site-1" },
            "/v1.0/sites/site-1/drives" => new() { ["value"] = new JsonArray(new JsonObject { ["id"] = "other", ["name"] = "Site Assets" }, new JsonObject { ["id"] = FakeGraph.Drive, ["name"] = "Documents" }) },
            _ when path.EndsWith("/root:/Cases", StringComparison.Ordinal) && graph.Cases.IsFor(worker) => graph.Cases.Json(FakeGraph.Drive),
            _ when path.EndsWith("/root/delta", StringComparison.Ordinal) => Delta(graph, context.Request, worker),
            _ => null,
        };
        if (answer is not null) await context.Response.WriteAsJsonAsync(answer);
        else if (path.EndsWith("/root/delta", StringComparison.Ordinal)) await ErrorAsync(context, StatusCodes.Status410Gone);
        else if (ItemPath.Match(path) is { Success: true } match && graph.Find(match.Groups["id"].Value) is { } item && item.IsFor(worker))
            await ItemAsync(graph, context, item, match.Groups["name"].Success ? Uri.UnescapeDataString(match.Groups["name"].Value) : null, match.Groups["call"].Value);
        else await ErrorAsync(context, StatusCodes.Status404NotFound);
    }

    /// <summary>Of a person what was asked for; null where there is none.</summary>
    private static JsonObject? Selected(JsonObject? person, HttpRequest request)
    {
        if (person is null) return null;
        var selected = new JsonObject { ["@odata.type"] = "#microsoft.graph.user", ["id"] = "a-person" };
        foreach (var name in request.Query["$select"].ToString().Split(',')) selected[name] = person[name]?.DeepClone();
        return selected;
    }

    public static Task ErrorAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { error = new { code = ((HttpStatusCode)status).ToString(), message = $"Refused: {context.Request.Path}" } });
    }

    private static async Task ItemAsync(FakeGraph graph, HttpContext context, FakeItem item, string? name, string call)
    {
        var request = context.Request;
        if (call == "/children") await context.Response.WriteAsJsonAsync(Children(graph, request, item));
        else if (call.Length == 0) await context.Response.WriteAsJsonAsync(item.Json(FakeGraph.Drive));
        else if (Refusal(graph, request, item, name) is { } status) await ErrorAsync(context, status);
        else if (call == "/createUploadSession") await graph.Transfers.OpenAsync(context, item, name);
        else
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            await context.Response.WriteAsJsonAsync(Save(graph, item, name, body.ToArray()).Json(FakeGraph.Drive));
        }
    }

    public static FakeItem Save(FakeGraph graph, FakeItem item, string? name, byte[] file)
    {
        if (name is not null) return graph.Add(item, name, file);
        graph.Write(item, file);
        return item;
    }

    public static int? Refusal(FakeGraph graph, HttpRequest request, FakeItem item, string? name) =>
        item.IsReadOnly ? 403 : item.IsLocked ? 423
        : request.Headers.IfMatch is { Count: > 0 } wanted && wanted != item.ETag && wanted != item.CTag ? 412
        : name is not null && graph.Items.Exists(other => other.Parent == item && !other.IsDeleted && string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)) ? 409 : null;

    private static JsonObject Children(FakeGraph graph, HttpRequest request, FakeItem folder)
    {
        var from = int.TryParse(request.Query["$skiptoken"], CultureInfo.InvariantCulture, out var skip) ? skip : 0;
        var worker = request.Headers.Authorization.ToString()["Bearer graph-".Length..];
        List<FakeItem> all;
        lock (graph.Items) all = [.. graph.Items.Where(item => item.Parent == folder && !item.IsDeleted && item.IsFor(worker))];
        var page = new JsonObject { ["value"] = new JsonArray([.. all.Skip(from).Take(graph.PageSize).Select(item => item.Json(FakeGraph.Drive))]) };
        if (from + graph.PageSize < all.Count) page["@odata.nextLink"] = $"{FakeGraph.Base}/drives/{FakeGraph.Drive}/items/{folder.Id}/children?$skiptoken={from + graph.PageSize}";
        return page;
    }

    /// <summary>Null where the point in time is forgotten.</summary>
    private static JsonObject? Delta(FakeGraph graph, HttpRequest request, string worker)
    {
        var (token, count) = (request.Query["token"].ToString(), graph.Changes.Count);
        if (graph.HasForgottenChanges && token != "latest") return null;
        var from = token == "latest" ? count : int.Parse(token, CultureInfo.InvariantCulture);
        var to = Math.Min(count, from + graph.PageSize);
        return new()
        {
            ["value"] = new JsonArray([.. graph.Changes.Skip(from).Take(to - from).Where(item => item.IsFor(worker)).Select(item => item.Json(FakeGraph.Drive))]),
            [to < count ? "@odata.nextLink" : "@odata.deltaLink"] = $"{FakeGraph.Base}/drives/{FakeGraph.Drive}/root/delta?token={to}",
        };
    }
}
