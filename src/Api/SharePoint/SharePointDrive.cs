using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using Recording.Api.Records;
using Recording.Api.Uploads;

namespace Recording.Api.SharePoint;

/// <summary>Where the cases are: the document library, and the folder in it whose folders they are.</summary>
internal sealed record Place(string DriveId, string FolderId);

/// <summary>The document library as Microsoft Graph shows it to the worker whose call is being answered. What that worker may not see is not there.</summary>
internal sealed class SharePointDrive(GraphServiceClient graph, IHttpClientFactory clients, SharePointOptions options)
{
    /// <summary>The client for addresses that Graph gives out; they need no token, and must be given none.</summary>
    public const string HttpClient = "SharePoint";

    public const string Graph = "https://graph.microsoft.com/v1.0";

    private const int PageSize = 200, MostPagesOfChanges = 20;

    private volatile Place? _place;

    public GraphServiceClient Client => graph;

    public HttpClient Plain() => clients.CreateClient(HttpClient);

    /// <exception cref="RecordsUnavailableException">The worker cannot open the library.</exception>
    public async Task<Place> PlaceAsync(CancellationToken cancellation) =>
        _place ??= await AskAsync(async () => await FindAsync(cancellation)) ?? throw RecordsUnavailableException.Closed();

    /// <summary>What is in a folder; null where there is no such folder for this worker.</summary>
    public Task<List<DriveItem>?> ChildrenAsync(Place place, string folderId, CancellationToken cancellation) => AskAsync<List<DriveItem>>(async () =>
    {
        var items = new List<DriveItem>();
        var page = await graph.Drives[place.DriveId].Items[folderId].Children.GetAsync(request =>
        {
            request.QueryParameters.Top = PageSize;
            request.QueryParameters.Select = ["id", "name", "size", "cTag", "lastModifiedDateTime", "lastModifiedBy", "file", "folder", "remoteItem", "parentReference"];
        }, cancellation);
        while (page is not null)
        {
            items.AddRange(page.Value ?? []);
            page = page.OdataNextLink is { } next ? await graph.Drives[place.DriveId].Items[folderId].Children.WithUrl(next).GetAsync(cancellationToken: cancellation) : null;
        }
        return items;
    });

    /// <summary>An item as it is now, with where it can be had; null where there is none for this worker.</summary>
    public Task<DriveItem?> ItemAsync(Place place, string id, CancellationToken cancellation) =>
        AskAsync(() => graph.Drives[place.DriveId].Items[id].GetAsync(cancellationToken: cancellation));

    /// <summary>The bytes of a file; null where it is gone or held by somebody.</summary>
    /// <exception cref="Budget.ExceededException">It is larger than may be read.</exception>
    public async Task<byte[]?> DownloadAsync(DriveItem item, long most, CancellationToken cancellation)
    {
        if (item.AdditionalData.TryGetValue("@microsoft.graph.downloadUrl", out var url) && url is string address)
        {
            using var response = await Plain().GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (!response.IsSuccessStatusCode) return null;
            await using var body = await response.Content.ReadAsStreamAsync(cancellation);
            return await new Budget(most).ReadAsync(body, cancellation);
        }
        return null;
    }

    /// <summary>Which items have changed since a point in time, and the point from which to ask next. The items are null where that cannot be told,
    /// so that all must be looked at anew.</summary>
    public async Task<(List<DriveItem>? Changed, string Link)> ChangesAsync(Place place, string? link, CancellationToken cancellation)
    {
        var latest = $"{Graph}/drives/{place.DriveId}/root/delta?token=latest";
        var (changed, address) = (new List<DriveItem>(), link ?? latest);
        for (var pages = 0; pages < MostPagesOfChanges; pages++)
        {
            var asked = address;
            var page = await AskAsync(() => graph.Drives[place.DriveId].Items["root"].Delta.WithUrl(asked).GetAsDeltaGetResponseAsync(cancellationToken: cancellation));
            if (page is null && asked == latest) throw RecordsUnavailableException.Closed();
            changed.AddRange(page?.Value ?? []);
            if (page?.OdataDeltaLink is { } next) return (link is null ? null : changed, next);
            if (page?.OdataNextLink is null) break;
            address = page.OdataNextLink;
        }
        return link is null ? throw RecordsUnavailableException.Down() : await ChangesAsync(place, null, cancellation);
    }

    /// <summary>Asks; null where what is asked for is not there, or not for this worker, or no longer told.</summary>
    private static async Task<T?> AskAsync<T>(Func<Task<T?>> ask) where T : class
    {
        try
        {
            return await ask();
        }
        catch (ApiException e) when (e.ResponseStatusCode is 400 or 403 or 404 or 410 or 423)
        {
            return null;
        }
        catch (ApiException e)
        {
            throw e.ResponseStatusCode == StatusCodes.Status401Unauthorized ? RecordsUnavailableException.SignInAgain(null) : RecordsUnavailableException.Down();
        }
    }

    private async Task<Place?> FindAsync(CancellationToken cancellation)
    {
        var address = new Uri(options.Site);
        var path = address.AbsolutePath.TrimEnd('/');
        var site = await graph.Sites[address.Host].WithUrl($"{Graph}/sites/{address.Host}{(path.Length == 0 ? "" : ":" + path)}").GetAsync(cancellationToken: cancellation);
        var drives = await graph.Sites[site?.Id].Drives.GetAsync(request => request.QueryParameters.Select = ["id", "name"], cancellation);
        if (drives?.Value?.FirstOrDefault(drive => string.Equals(drive.Name, options.Library, StringComparison.OrdinalIgnoreCase)) is not { Id: { } driveId }) return null;
        var folder = string.Join('/', options.Folder.Split('/').Select(Uri.EscapeDataString));
        var root = graph.Drives[driveId].Items["root"];
        var item = await (folder.Length == 0 ? root : root.WithUrl($"{Graph}/drives/{driveId}/root:/{folder}")).GetAsync(cancellationToken: cancellation);
        return item is { Id: { } folderId, Folder: not null } ? new(driveId, folderId) : null;
    }
}
