using System.IO.Compression;
using System.Net;
using System.Text;
using static Recording.Api.Tests.RecordingApiFactory;

namespace Recording.Api.Tests.Checks;

public sealed class BadInputTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private readonly HttpClient _client = factory.CreateClient();

    public static TheoryData<string, byte[], HttpStatusCode, string> Files() => new()
    {
        { "an empty body", [], HttpStatusCode.BadRequest, "empty-file" },
        { "plain text", "The kitchen floor was sticky."u8.ToArray(), HttpStatusCode.UnsupportedMediaType, "not-a-word-document" },
        { "a PDF", "%PDF-1.7\n%âãÏÓ"u8.ToArray(), HttpStatusCode.UnsupportedMediaType, "not-a-word-document" },
        { "a picture", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. new byte[64]], HttpStatusCode.UnsupportedMediaType, "not-a-word-document" },
        { "an OpenDocument text", Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")), HttpStatusCode.UnsupportedMediaType, "not-a-word-document" },
        { "another zip", Zip(("readme.txt", "hello")), HttpStatusCode.UnsupportedMediaType, "not-a-word-document" },
        { "a broken zip", Sample[..(Sample.Length / 2)], HttpStatusCode.UnprocessableEntity, "broken-file" },
    };

    [Theory, MemberData(nameof(Files))]
    public async Task A_file_that_is_no_document_is_refused_in_a_sentence(string what, byte[] bytes, HttpStatusCode status, string type)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(what);
        using var response = await _client.PostAsync("/api/checks", Document(bytes), TestContext.Current.CancellationToken);
        await response.IsProblemAsync(status, type);
    }

    [Fact]
    public async Task Another_content_type_is_refused_in_a_sentence()
    {
        using var response = await _client.PostAsync("/api/checks", new StringContent("{}", Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.UnsupportedMediaType, "not-a-word-document");
    }

    [Fact]
    public async Task A_document_over_the_limit_is_refused_in_a_sentence()
    {
        using var response = await _client.PostAsync("/api/checks", Document(new byte[26 * 1024 * 1024]), TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.RequestEntityTooLarge, "too-large");
    }

    [Fact]
    public async Task A_body_that_hides_its_length_is_cut_off_at_the_limit()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/checks") { Content = Document(new byte[26 * 1024 * 1024]) };
        request.Headers.TransferEncodingChunked = true;
        request.Content.Headers.ContentLength = null;
        using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.RequestEntityTooLarge, "too-large");
    }

    [Fact]
    public async Task Parts_that_cannot_be_told_apart_are_refused()
    {
        var broken = new ByteArrayContent("--x\r\nno header"u8.ToArray());
        broken.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        using var response = await _client.PostAsync("/api/checks", broken, TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }

    [Fact]
    public async Task After_a_refusal_the_server_goes_on()
    {
        await _client.PostAsync("/api/checks", Document("no document"u8.ToArray()), TestContext.Current.CancellationToken);
        using var response = await _client.PostAsync("/api/checks", Document(Sample), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        return stream.ToArray();
    }
}
