using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Recording.Api.Templates;
using Recording.Documents.Guard;
using Recording.Documents.Tests.Building;

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

    [Fact]
    public async Task The_configured_limits_hold_for_them_too()
    {
        var templates = _folder.CreateSubdirectory("templates").FullName;
        var blank = await factory.CreateClient().GetByteArrayAsync("/api/templates/contact-note/file", TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(templates, "Visit.docx"), blank, TestContext.Current.CancellationToken);
        using var strict = factory.WithWebHostBuilder(host => host.UseSetting("Organisation:Folder", _folder.FullName).UseSetting("Limits:Elements", "10"));
        using var client = strict.CreateClient();

        Assert.DoesNotContain(await ListAsync(client), t => t.GetProperty("isOwn").GetBoolean());
        using var prefixed = await client.GetAsync("/api/templates/contact-note/file?prefix=note2.", TestContext.Current.CancellationToken);
        await prefixed.IsProblemAsync(System.Net.HttpStatusCode.RequestEntityTooLarge, "too-complex");
    }

    [Fact]
    public async Task One_that_only_wider_limits_let_through_tells_a_check_what_to_expect()
    {
        var templates = _folder.CreateSubdirectory("templates").FullName;
        var heading = Docx.Of([Markup.Para(Markup.R("What was seen"), "Heading1"), .. Enumerable.Repeat("<w:p/>", Limits.Default.Elements)]);
        await File.WriteAllBytesAsync(Path.Combine(templates, "Long.docx"), heading.ToBytes(), TestContext.Current.CancellationToken);
        using var wide = factory.WithWebHostBuilder(host => host.UseSetting("Organisation:Folder", _folder.FullName).UseSetting("Limits:Elements", "300000"));
        var shelf = wide.Services.GetRequiredService<TemplateShelf>();
        Assert.Equal(["What was seen"], shelf.Expected("own-long")!.Sections.Select(section => section.Heading));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<List<JsonElement>> ListAsync(HttpClient client) =>
        (await client.GetFromJsonAsync<List<JsonElement>>("/api/templates", TestContext.Current.CancellationToken))!;
}
