using System.Net.Http.Headers;
using Microsoft.Graph.Drives.Item.Items.Item.CreateUploadSession;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using Recording.Api.Records;

namespace Recording.Api.SharePoint;

/// <summary>Sends a record to SharePoint: a small one at once, a large one in pieces.</summary>
internal static class SharePointUpload
{
    /// <summary>What may be sent at once; and a piece of the rest, which must be a multiple of 320 KiB.</summary>
    private const int Small = 4 * 1024 * 1024, Piece = 10 * 320 * 1024;

    private const string Behaviour = "@microsoft.graph.conflictBehavior";

    /// <summary>Replaces the version of a record that was looked at, and no other.</summary>
    public static Task<(SaveResult Result, DriveItem? Saved)> ReplaceAsync(SharePointDrive drive, Place place, DriveItem current, byte[] file, CancellationToken cancellation)
    {
        var item = drive.Client.Drives[place.DriveId].Items[current.Id];
        return OutcomeAsync(SaveResult.Newer, async () =>
        {
            if (file.Length <= Small)
                return await item.Content.PutAsync(new MemoryStream(file, writable: false), request => request.Headers.Add("If-Match", current.ETag!), cancellation);
            var session = await item.CreateUploadSession.PostAsync(Body("replace"), request => request.Headers.Add("If-Match", current.ETag!), cancellation);
            // The session was opened for the version that was looked at; it would not notice another that comes while the pieces are sent.
            return await SendAsync(drive, session!, file, async () => (await drive.ItemAsync(place, current.Id!, cancellation))?.CTag == current.CTag, cancellation);
        });
    }

    /// <summary>Adds a record under a name that is not taken.</summary>
    public static Task<(SaveResult Result, DriveItem? Saved)> AddAsync(SharePointDrive drive, Place place, string folderId, string name, byte[] file, CancellationToken cancellation)
    {
        var folder = drive.Client.Drives[place.DriveId].Items[folderId];
        var address = $"{SharePointDrive.Graph}/drives/{place.DriveId}/items/{folderId}:/{Uri.EscapeDataString(name)}:";
        return OutcomeAsync(SaveResult.NameTaken, async () =>
        {
            if (file.Length <= Small) return await folder.Content.WithUrl($"{address}/content?{Behaviour}=fail").PutAsync(new MemoryStream(file, writable: false), cancellationToken: cancellation);
            var session = await folder.CreateUploadSession.WithUrl($"{address}/createUploadSession").PostAsync(Body("fail"), cancellationToken: cancellation);
            return await SendAsync(drive, session!, file, () => Task.FromResult(true), cancellation);
        });
    }

    private static CreateUploadSessionPostRequestBody Body(string behaviour) => new() { Item = new() { AdditionalData = new Dictionary<string, object> { [Behaviour] = behaviour } } };

    /// <param name="isStillFree">Asked before the last piece, with which the record takes its place.</param>
    private static async Task<DriveItem?> SendAsync(SharePointDrive drive, UploadSession session, byte[] file, Func<Task<bool>> isStillFree, CancellationToken cancellation)
    {
        using var plain = drive.Plain();
        var isDone = false;
        try
        {
            for (var at = 0; ; at += Piece)
            {
                var length = Math.Min(Piece, file.Length - at);
                var isLast = at + length == file.Length;
                if (isLast && !await isStillFree()) throw new ApiException { ResponseStatusCode = StatusCodes.Status412PreconditionFailed };
                using var content = new ByteArrayContent(file, at, length) { Headers = { ContentRange = new ContentRangeHeaderValue(at, at + length - 1, file.Length) } };
                using var response = await plain.PutAsync(session.UploadUrl, content, cancellation);
                if (!response.IsSuccessStatusCode) throw new ApiException { ResponseStatusCode = (int)response.StatusCode };
                if (!isLast) continue;
                isDone = true;
                return await KiotaJsonSerializer.DeserializeAsync<DriveItem>(await response.Content.ReadAsStringAsync(cancellation), cancellation);
            }
        }
        finally
        {
            // What was not finished is not left lying.
            if (!isDone) await DropAsync(plain, session.UploadUrl!);
        }
    }

    private static async Task DropAsync(HttpClient plain, string address)
    {
        try
        {
            using var _ = await plain.DeleteAsync(address, CancellationToken.None);
        }
        catch (RecordsUnavailableException)
        {
            // SharePoint drops it by itself after some days.
        }
    }

    private static async Task<(SaveResult Result, DriveItem? Saved)> OutcomeAsync(SaveResult onConflict, Func<Task<DriveItem?>> save)
    {
        try
        {
            return (SaveResult.Saved, await save());
        }
        catch (ApiException e)
        {
            return (e.ResponseStatusCode switch
            {
                400 => SaveResult.BadName,
                403 => SaveResult.ReadOnly,
                404 => SaveResult.NoSuchRecord,
                409 or 412 => onConflict,
                423 => SaveResult.Locked,
                401 => throw RecordsUnavailableException.SignInAgain(null),
                507 or 413 => throw RecordsUnavailableException.NoRoom(),
                _ => throw RecordsUnavailableException.Down(),
            }, null);
        }
    }
}
