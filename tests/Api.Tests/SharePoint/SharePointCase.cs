using Recording.Api.Tests.Identity;
using Recording.Api.Tests.Records;

namespace Recording.Api.Tests.SharePoint;

/// <summary>A record library in the fake SharePoint, with pages of two so that every list has several.</summary>
public sealed class SharePointCase(LocalIssuer issuer) : CaseStore
{
    private readonly FakeGraph _graph = new() { PageSize = 2 };
    private SharePointApi _api = null!;
    private FakeItem _case = null!;

    public override IEnumerable<string> Names => _graph.Items.Where(item => item is { IsFolder: false, IsDeleted: false }).Select(item => item.Name);

    public override void Put(string name, byte[] file)
    {
        var folder = Path.GetDirectoryName(name) is { Length: > 0 } within ? _graph.Add(_case, within) : _case;
        if (Find(name) is { } there) _graph.Write(there, file);
        else _graph.Add(folder, Path.GetFileName(name), file);
    }

    public override byte[] Read(string name)
    {
        using var bytes = new MemoryStream();
        Find(name)!.Open().CopyTo(bytes);
        return bytes.ToArray();
    }

    public override void Move(string name, string to)
    {
        var item = Find(name)!;
        item.Name = to;
        _graph.Change(item);
    }

    public override void Remove(string name)
    {
        var item = Find(name)!;
        item.IsDeleted = true;
        _graph.Change(item);
    }

    public override async ValueTask InitializeAsync()
    {
        _case = _graph.Add(_graph.Cases, CaseName);
        _api = await SharePointApi.StartAsync(issuer, _graph);
        Client = _api.Api.Client;
        Client.DefaultRequestHeaders.Authorization = new("Bearer", _api.TokenOf());
    }

    public override ValueTask DisposeAsync() => _api.DisposeAsync();

    private FakeItem? Find(string name) => _graph.Items.Find(item => item is { IsFolder: false, IsDeleted: false } && item.Name == Path.GetFileName(name));
}

public sealed class SharePointRecordFilesTests(LocalIssuer issuer) : RecordFilesTests(new SharePointCase(issuer));

public sealed class SharePointSummariesTests(LocalIssuer issuer) : SummariesTests(new SharePointCase(issuer));
