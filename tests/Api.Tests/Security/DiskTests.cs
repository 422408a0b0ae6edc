using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;

namespace Recording.Api.Tests.Security;

/// <summary>The program runs where nothing can be written to the temporary folder: no byte of a document touches a disk.</summary>
public sealed class DiskTests
{
    private const string WordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Theory]
    [InlineData("/api/checks")]
    [InlineData("/api/digests")]
    [InlineData("/api/fields")]
    [InlineData("/api/readiness")]
    public async Task A_document_is_worked_on_where_no_temporary_file_can_be_made(string path)
    {
        using var api = Start();
        try
        {
            using var client = new HttpClient { BaseAddress = await ListensAsync(api) };
            using var document = new ByteArrayContent(await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "samples", "case-note.docx"), TestContext.Current.CancellationToken));
            document.Headers.ContentType = new MediaTypeHeaderValue(WordDocument);
            using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), document, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
        finally
        {
            api.Kill();
        }
    }

    private static Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Recording.Api.dll"), "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true };
        var nowhere = Path.Combine(AppContext.BaseDirectory, "no-such-folder");
        foreach (var name in (string[])["TMPDIR", "TMP", "TEMP"]) start.Environment[name] = nowhere;
        return Process.Start(start)!;
    }

    private static async Task<Uri> ListensAsync(Process api)
    {
        const string Says = "Now listening on: ";
        while (await api.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            if (line.IndexOf(Says, StringComparison.Ordinal) is >= 0 and var at) return new(line[(at + Says.Length)..]);
        throw new InvalidOperationException("The API ended instead of listening.");
    }
}
