using System.Net.Http.Json;
using System.Text.Json;

namespace Recording.Api.Tests.Glossaries;

public sealed class OrganisationGlossaryTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("recording-glossary");
    private readonly RecordingApiFactory _factory = new();

    public void Dispose()
    {
        _factory.Dispose();
        _folder.Delete(recursive: true);
    }

    private HttpClient Client() => _factory.WithWebHostBuilder(host => host.UseSetting("Organisation:Folder", _folder.FullName)).CreateClient();

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder.CreateSubdirectory("terms").FullName, file), text);

    private static async Task<List<string?>> TermsIn(HttpClient client, string text)
    {
        using var response = await client.PostAsJsonAsync("/api/text-checks", new { whole = true, paragraphs = new[] { new { id = "a", text } } }, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return [.. answer.GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("rule").GetString() == "term")
            .Select(f => f.GetProperty("target").GetProperty("quote").GetProperty("exact").GetString())];
    }

    private const string Sentence = "She was moved to a sparkle bed on 3 March 2026.";

    [Fact]
    public async Task A_file_in_the_folder_works_at_once_and_stops_when_it_is_taken_away()
    {
        using var client = Client();
        Assert.Empty(await TermsIn(client, Sentence));
        Write("ours.csv", "term,form,plain,expansions,area,innocent,reason\nsparkle bed,noun,short-stay bed,,adults,,our own name for it\n");
        Assert.Equal(["sparkle bed"], await TermsIn(client, Sentence));
        File.Delete(Path.Combine(_folder.FullName, "terms", "ours.csv"));
        Assert.Empty(await TermsIn(client, Sentence));
    }

    [Fact]
    public async Task A_bad_line_is_reported_with_its_file_and_number_and_the_others_work()
    {
        Write("ours.csv", "term,form,plain,expansions,area,innocent,reason\nsparkle bed,noun,short-stay bed,,adults,,ours\nglitter (bed,noun,,,adults,,ours\n");
        using var client = Client();
        Assert.Equal(["sparkle bed"], await TermsIn(client, Sentence));
        var glossary = await client.GetFromJsonAsync<JsonElement>("/api/glossary", TestContext.Current.CancellationToken);
        var problem = Assert.Single(glossary.GetProperty("problems").EnumerateArray());
        Assert.Equal("ours.csv", problem.GetProperty("file").GetString());
        Assert.Equal(3, problem.GetProperty("line").GetInt32());
        Assert.True(glossary.GetProperty("entries").GetArrayLength() >= 900);
    }
}
