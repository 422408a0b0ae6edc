using Microsoft.AspNetCore.Mvc.Testing;

namespace Recording.Api.Tests.Records;

/// <summary>A record library of its own in a folder that goes away with the test.</summary>
public sealed class CaseFolder : CaseStore, IDisposable
{
    private readonly WebApplicationFactory<Program> _factory;

    public CaseFolder()
    {
        Root = Directory.CreateTempSubdirectory("records-").FullName;
        Case = Directory.CreateDirectory(Path.Combine(Root, "library", CaseName)).FullName;
        _factory = new RecordingApiFactory().WithWebHostBuilder(host => host.UseSetting("Records:Folder", Path.Combine(Root, "library")));
        Client = _factory.CreateClient();
    }

    public string Root { get; }

    /// <summary>The folder of its one case.</summary>
    public string Case { get; }

    public override IEnumerable<string> Names => Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories);

    public string PathOf(string name) => Path.Combine(Case, name);

    public override void Put(string name, byte[] file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), file);
    }

    public override byte[] Read(string name) => File.ReadAllBytes(PathOf(name));

    public override void Move(string name, string to) => File.Move(PathOf(name), PathOf(to));

    public override void Remove(string name) => File.Delete(PathOf(name));

    public override ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public override ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose()
    {
        Client.Dispose();
        _factory.Dispose();
        Directory.Delete(Root, recursive: true);
    }
}
