using System.Net.Http.Json;
using System.Text.Json;

namespace Recording.Api.Tests.Records;

/// <summary>A record library with one case, and the API over it: what is true of records is true of each of them.</summary>
public abstract class CaseStore : IAsyncLifetime
{
    public const string CaseName = "A case";

    public HttpClient Client { get; protected set; } = null!;

    public static string SampleFolder => Path.Combine(AppContext.BaseDirectory, "records", "Maya Trent");

    /// <summary>The names of all files that there are.</summary>
    public abstract IEnumerable<string> Names { get; }

    /// <summary>Puts a file into the case, past the API.</summary>
    public abstract void Put(string name, byte[] file);

    public void Put(string name) => Put(name, Sample("2024-11-05 Home visit.docx"));

    /// <summary>What a file of the case now holds.</summary>
    public abstract byte[] Read(string name);

    public abstract void Move(string name, string to);

    public abstract void Remove(string name);

    public static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(SampleFolder, name));

    public async Task<string> CaseAddressAsync() => $"/api/cases/{(await JsonAsync("/api/cases"))[0].GetProperty("id").GetString()}";

    public async Task<JsonElement> JsonAsync(string address) => await Client.GetFromJsonAsync<JsonElement>(address, TestContext.Current.CancellationToken);

    public async Task<List<JsonElement>> RecordsAsync() => [.. (await JsonAsync($"{await CaseAddressAsync()}/records")).EnumerateArray()];

    public abstract ValueTask InitializeAsync();

    public abstract ValueTask DisposeAsync();
}
