using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Recording.Api.Tests.Records;

/// <summary>A record library of its own in a folder that goes away with the test.</summary>
public sealed class CaseFolder : IDisposable
{
    private readonly WebApplicationFactory<Program> _factory;

    public CaseFolder()
    {
        Root = Directory.CreateTempSubdirectory("records-").FullName;
        Case = Directory.CreateDirectory(Path.Combine(Root, "library", "A case")).FullName;
        _factory = new RecordingApiFactory().WithWebHostBuilder(host => host.UseSetting("Records:Folder", Path.Combine(Root, "library")));
        Client = _factory.CreateClient();
    }

    public string Root { get; }

    /// <summary>The folder of its one case.</summary>
    public string Case { get; }

    public HttpClient Client { get; }

    public static string SampleFolder => Path.Combine(AppContext.BaseDirectory, "records", "Maya Trent");

    public string Put(string name, byte[]? file = null)
    {
        var path = Path.Combine(Case, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file ?? File.ReadAllBytes(Path.Combine(SampleFolder, "2024-11-05 Home visit.docx")));
        return path;
    }

    public async Task<string> CaseAddressAsync() => $"/api/cases/{(await JsonAsync("/api/cases"))[0].GetProperty("id").GetString()}";

    public async Task<JsonElement> JsonAsync(string address) => await Client.GetFromJsonAsync<JsonElement>(address, TestContext.Current.CancellationToken);

    public async Task<List<JsonElement>> RecordsAsync() => [.. (await JsonAsync($"{await CaseAddressAsync()}/records")).EnumerateArray()];

    public void Dispose()
    {
        Client.Dispose();
        _factory.Dispose();
        Directory.Delete(Root, recursive: true);
    }
}
