using Microsoft.Graph.Models;
using Recording.Api.Records;

namespace Recording.Api.SharePoint;

/// <summary>A case, and its files as they were listed.</summary>
internal sealed class CaseListing(string folderId, string name)
{
    private HashSet<string> _folders = [];
    private volatile Dictionary<string, ListedFile>? _files;

    public string Id { get; } = RecordId.Of(name);

    public string Name => name;

    public string FolderId => folderId;

    public bool IsListed => _files is not null;

    public IEnumerable<ListedFile> Files => _files?.Values.AsEnumerable() ?? [];

    public ListedFile? Find(string id) => _files?.GetValueOrDefault(id);

    public void List(HashSet<string> folders, IEnumerable<ListedFile> files) =>
        (_folders, _files) = (folders, files.DistinctBy(file => file.Entry.Id).ToDictionary(file => file.Entry.Id));

    /// <summary>Forgets the files where one of them, or of its folders, is among what has changed.</summary>
    public void Change(IEnumerable<DriveItem> changed)
    {
        if (_files is not { } files) return;
        var known = files.Values.Select(file => file.ItemId).ToHashSet();
        if (changed.Any(item => item.Id is { } id && (known.Contains(id) || _folders.Contains(id)) || Holds(item))) _files = null;
    }

    /// <summary>Whether an item lies in the case, so far as is known.</summary>
    public bool Holds(DriveItem item) => item.ParentReference?.Id is { } parent && _folders.Contains(parent);
}

/// <summary>A file of a case.</summary>
internal sealed record ListedFile(string ItemId, RecordEntry Entry)
{
    /// <param name="path">Its name, with the folders within the case before it.</param>
    public static ListedFile Of(DriveItem item, string path) => new(item.Id!,
        new(RecordId.Of(path), path, item.Size ?? 0, item.LastModifiedDateTime ?? default, item.CTag ?? item.ETag ?? "") { SavedBy = item.LastModifiedBy?.User?.DisplayName });
}
