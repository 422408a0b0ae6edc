using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Recording.Api.Records;
using Recording.Api.Tests.Identity;

namespace Recording.Api.Tests.SharePoint;

public sealed class SavingTests(LocalIssuer issuer)
{
    private const string Worker = "A worker who saves";

    private static readonly string Case = $"/api/cases/{RecordId.Of("A case")}", Note = $"{Case}/records/{RecordId.Of("note.docx")}/file";

    [Fact]
    public async Task A_large_record_is_replaced_in_pieces()
    {
        await using var world = await WorldAsync();
        var large = Large(9_000_000);
        using var response = await SaveAsync(world, large);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(world.Graph.Transfers.Pieces.Count > 1, "It was sent in one piece.");
        Assert.All(world.Graph.Transfers.Pieces.SkipLast(1), piece => Assert.Equal(0, piece % (320 * 1024)));
        Assert.Equal(large, Bytes(world, "note.docx"));
        Assert.Empty(world.Graph.Misdirected);
        using var opened = await world.GetAsync(Note, Worker);
        Assert.Equal(response.Headers.ETag, opened.Headers.ETag);
    }

    [Fact]
    public async Task A_large_record_is_added_in_pieces_under_a_name_in_any_script()
    {
        await using var world = await WorldAsync();
        var large = Large(5_000_000);
        using var response = await AddAsync(world, "Визит #1 100% 家庭", large);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal(large, Bytes(world, "Визит #1 100% 家庭.docx"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_name_that_is_taken_is_not_taken_again(bool isLarge)
    {
        await using var world = await WorldAsync();
        using var response = await AddAsync(world, "note", isLarge ? Large(5_000_000) : RecordingApiFactory.Sample);
        await response.IsProblemAsync(HttpStatusCode.Conflict, "name-taken");
        Assert.Equal(RecordingApiFactory.Sample, Bytes(world, "note.docx"));
    }

    [Fact]
    public async Task A_version_that_somebody_saves_while_the_pieces_are_sent_is_not_overwritten()
    {
        await using var world = await WorldAsync();
        var theirs = Large(1_000);
        world.Graph.Transfers.OnPiece = piece =>
        {
            if (piece != 1) return;
            var item = Item(world, "note.docx");
            item.By = "Tom Achebe";
            world.Graph.Write(item, theirs);
        };
        using var response = await SaveAsync(world, Large(9_000_000));
        await response.IsProblemAsync(HttpStatusCode.PreconditionFailed, "newer-version");
        Assert.Contains("Tom Achebe saved a newer version", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(theirs, Bytes(world, "note.docx"));
        Assert.Equal(0, world.Graph.Transfers.Open);
    }

    [Fact]
    public async Task A_change_that_leaves_the_content_as_it_is_does_not_stop_a_save()
    {
        await using var world = await WorldAsync();
        var etag = await ETagAsync(world);
        Item(world, "note.docx").Version++;
        using var response = await SaveAsync(world, Large(1_000), etag);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_record_that_somebody_has_open_is_not_saved_and_the_sentence_says_why()
    {
        await using var world = await WorldAsync();
        var etag = await ETagAsync(world);
        Item(world, "note.docx").IsLocked = true;
        using var response = await SaveAsync(world, Large(1_000), etag);
        await response.IsProblemAsync(HttpStatusCode.Conflict, "locked");
        Assert.Contains("open in Word", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_may_only_be_read_is_not_saved()
    {
        await using var world = await WorldAsync();
        var etag = await ETagAsync(world);
        Item(world, "note.docx").IsReadOnly = true;
        using var response = await SaveAsync(world, Large(1_000), etag);
        await response.IsProblemAsync(HttpStatusCode.Conflict, "not-writable");
    }

    [Theory]
    [InlineData(507, HttpStatusCode.InsufficientStorage, "records-full")]
    [InlineData(500, HttpStatusCode.ServiceUnavailable, "records-unreachable")]
    public async Task A_save_that_fails_is_told_and_not_sent_twice(int status, HttpStatusCode expected, string type)
    {
        await using var world = await WorldAsync();
        var etag = await ETagAsync(world);
        world.Graph.Next("PUT /content", status);
        using var response = await SaveAsync(world, Large(1_000), etag);
        await response.IsProblemAsync(expected, type);
        Assert.Single(world.Graph.Asked, asked => asked.StartsWith("PUT ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_save_that_SharePoint_was_too_busy_for_is_sent_again()
    {
        await using var world = await WorldAsync();
        var etag = await ETagAsync(world);
        world.Graph.Next("PUT /content", 429, retryAfter: "1");
        using var response = await SaveAsync(world, Large(1_000), etag);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private async Task<SharePointApi> WorldAsync()
    {
        var graph = new FakeGraph();
        graph.Add(graph.Add(graph.Cases, "A case"), "note.docx", RecordingApiFactory.Sample);
        return await SharePointApi.StartAsync(issuer, graph);
    }

    private static FakeItem Item(SharePointApi world, string name) => world.Graph.Items.Single(item => item.Name == name);

    private static byte[] Bytes(SharePointApi world, string name)
    {
        using var bytes = new MemoryStream();
        Item(world, name).Open().CopyTo(bytes);
        return bytes.ToArray();
    }

    private static async Task<string> ETagAsync(SharePointApi world)
    {
        using var response = await world.GetAsync($"{Case}/records", Worker);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement[0].GetProperty("etag").GetString()!;
    }

    private static async Task<HttpResponseMessage> SaveAsync(SharePointApi world, byte[] file, string? etag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, Note) { Content = RecordingApiFactory.Document(file) };
        request.Headers.Authorization = new("Bearer", world.TokenOf(Worker));
        request.Headers.TryAddWithoutValidation("If-Match", etag ?? await ETagAsync(world));
        return await world.Api.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<HttpResponseMessage> AddAsync(SharePointApi world, string name, byte[] file) => world.Api.SendAsync(HttpMethod.Post, $"{Case}/records", world.TokenOf(Worker),
        new MultipartFormDataContent { { RecordingApiFactory.Document(file), "document" }, { new StringContent(name, Encoding.UTF8), "name" } });

    /// <summary>The sample with a picture of so many bytes, which cannot be pressed together.</summary>
    private static byte[] Large(int size)
    {
        using var bytes = new MemoryStream();
        bytes.Write(RecordingApiFactory.Sample);
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        using (var part = package.CreateEntry("word/media/large.png", CompressionLevel.NoCompression).Open())
        {
            var noise = new byte[size];
            new Random(7).NextBytes(noise);
            part.Write(noise);
        }
        return bytes.ToArray();
    }
}
