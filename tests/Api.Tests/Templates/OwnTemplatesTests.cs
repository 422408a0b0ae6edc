using System.Net.Http.Json;
using System.Text.Json;

namespace Recording.Api.Tests.Templates;

public sealed class OwnTemplatesTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("recording-templates-");

    [Fact]
    public async Task A_file_dropped_into_the_folder_is_listed_and_filled_without_a_restart()
    {
        var templates = _folder.CreateSubdirectory("templates").FullName;
        using var own = factory.WithWebHostBuilder(host => host.UseSetting("Organisation:Folder", _folder.FullName));
        using var client = own.CreateClient();
        Assert.DoesNotContain(await ListAsync(client), t => t.GetProperty("isOwn").GetBoolean());

        var blank = await client.GetByteArrayAsync("/api/templates/contact-note/file", TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(templates, "Visit note (Leeds).docx"), blank, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(templates, "broken.dotx"), "no zip", TestContext.Current.CancellationToken);

        Assert.Equal(["own-visit-note-leeds"], (await ListAsync(client)).Where(t => t.GetProperty("isOwn").GetBoolean()).Select(t => t.GetProperty("id").GetString()));
        using var filled = await client.PostAsJsonAsync("/api/templates/own-visit-note-leeds/documents", new { person = new { name = "Ama" } }, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.OK, filled.StatusCode);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<List<JsonElement>> ListAsync(HttpClient client) =>
        (await client.GetFromJsonAsync<List<JsonElement>>("/api/templates", TestContext.Current.CancellationToken))!;
}
