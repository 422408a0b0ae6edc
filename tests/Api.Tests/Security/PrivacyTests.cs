using static Recording.Api.Tests.RecordingApiFactory;

namespace Recording.Api.Tests.Security;

public sealed class PrivacyTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private readonly HttpClient _client = factory.CreateClient();

    [Fact]
    public async Task No_word_of_a_document_is_logged()
    {
        using var response = await _client.PostAsync("/api/checks", Document(Sample), TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        Assert.NotEmpty(factory.Logged);
        Assert.DoesNotContain(factory.Logged, line => new[] { "Marlowe", "Teasel", "Beddoes", "Desmond", "sticky" }.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_byte_of_a_document_touches_the_disk(bool multipart)
    {
        var written = new List<string>();
        using var watcher = new FileSystemWatcher(Path.GetTempPath()) { IncludeSubdirectories = false, EnableRaisingEvents = true };
        watcher.Created += (_, file) => { if (file.Name?.StartsWith("ASPNETCORE_", StringComparison.Ordinal) == true) written.Add(file.Name); };
        HttpContent content = Document([.. Sample, .. new byte[4 * 1024 * 1024]]);
        if (multipart) content = new MultipartFormDataContent { { content, "document" } };
        using var response = await _client.PostAsync("/api/checks", content, TestContext.Current.CancellationToken);
        await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Empty(written);
    }

    [Fact]
    public void Form_readers_that_spool_to_a_file_are_not_used()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository(), "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        Assert.DoesNotContain(sources, file => new[] { "ReadFormAsync", "Request.Form", "FromForm", "EnableBuffering", "GetTempFileName", "GetTempPath" }
            .Any(File.ReadAllText(file).Contains));
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Recording.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
