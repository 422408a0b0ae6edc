using System.IO.Compression;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Recording.Api.Records;
using Recording.Documents.PlainCopies;

namespace Recording.Api.Tests.Security;

/// <summary>Requests for any endpoint in which every text, name, file name and value carries a mark; and a record library in which all do.</summary>
internal sealed class MarkedRequests : IDisposable
{
    private const string Template = "contact-note", Scenario = "return-conversation";

    private readonly byte[] _document;

    public MarkedRequests()
    {
        _document = Marked(RecordingApiFactory.Sample);
        ETag = RecordId.ETagOf(_document);
        Library = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, $"library-{Guid.NewGuid():N}")).FullName;
        var folder = Directory.CreateDirectory(Path.Combine(Library, CaseName));
        File.WriteAllBytes(Path.Combine(folder.FullName, RecordName), _document);
    }

    public string Mark { get; } = "zqmark" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));

    public string Library { get; }

    public string CaseName => $"Case {Mark}";

    public string RecordName => $"Record {Mark}.docx";

    public byte[] Record => _document;

    /// <summary>What the record’s version is told by.</summary>
    public string ETag { get; set; }

    /// <summary>The organisation's own folder, which is not there yet.</summary>
    public string Organisation => Library + "-organisation";

    public void Dispose()
    {
        foreach (var folder in (string[])[Library, Organisation])
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    /// <summary>Good and bad requests for an endpoint, some of which it can do its work with.</summary>
    public IEnumerable<HttpRequestMessage> For(RouteEndpoint endpoint)
    {
        var route = endpoint.RoutePattern.RawText!.TrimStart('/');
        foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"])
            foreach (var content in method is "GET" or "HEAD" or "DELETE" ? [null] : Contents())
                foreach (var accept in (string[])["*/*", "text/csv", "multipart/form-data", RecordingApiFactory.WordDocument])
                {
                    var request = new HttpRequestMessage(new(method), "/" + Address(route)) { Content = content?.Invoke() };
                    request.Headers.Accept.ParseAdd(accept);
                    if (method == "PUT") request.Headers.IfMatch.Add(new(route == "api/settings" ? RecordId.ETagOf([]) : ETag));
                    yield return request;
                }
    }

    private string Address(string route) => route
        .Replace("templates/{id}", $"templates/{Template}", StringComparison.Ordinal)
        .Replace("scenarios/{id}", $"scenarios/{Scenario}", StringComparison.Ordinal)
        .Replace("api/notes", $"api/notes?template={Template}", StringComparison.Ordinal)
        .Replace("{case}", RecordId.Of(CaseName), StringComparison.Ordinal)
        .Replace("{id}", RecordId.Of(RecordName), StringComparison.Ordinal)
        .Replace("{documentName}", "v1", StringComparison.Ordinal);

    private IEnumerable<Func<HttpContent>?> Contents()
    {
        yield return () => Word(_document);
        yield return () => Parts(_document);
        yield return () => Json($$"""{"text":"{{Mark}}","whole":true,"subject":"{{Mark}}","paragraphs":[{"id":"p1","text":"{{Mark}} moved out recently."}]}""");
        yield return () => Json("{}");
        yield return () => Word(Encoding.UTF8.GetBytes($"PK {Mark}"));
        yield return () => Word(_document[..^200]);
        yield return () => Parts(Encoding.UTF8.GetBytes(Mark), isBroken: true);
        yield return () => Json($$"""{"{{Mark}}":{"{{Mark}}":1 },"text":5,"paragraphs":"{{Mark}}"}""");
        yield return () => Json($"{Mark} is no JSON");
    }

    private static ByteArrayContent Word(byte[] bytes) => new(bytes) { Headers = { ContentType = MediaTypeHeaderValue.Parse(RecordingApiFactory.WordDocument) } };

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private MultipartFormDataContent Parts(byte[] document, bool isBroken = false)
    {
        string Of(string json) => isBroken ? $"{Mark} {json}" : json;
        return new()
        {
            { Word(document), "document", $"{Mark}.docx" },
            { Word(document), "earlier", $"{Mark}.docx" },
            { Json(Of($$"""[{"name":"{{Mark}}","author":"{{Mark}}","date":"2026-03-02"}]""")), "earlierInfo" },
            { Json(Of($$"""{"subject":"{{Mark}}","allowed":["{{Mark}}"]}""")), "options" },
            { Json(Of($$"""{"author":"{{Mark}}","initials":"Z","items":[]}""")), "review" },
            { Json(Of($$"""{"authors":["{{Mark}}"]}""")), "filter" },
            { Json(Of($$"""{"author":"{{Mark}}","paragraphs":["{{Mark}}"]}""")), "insertion" },
            { Json(Of(Decided(document))), "choices" },
            { Json(Of("{}")), "values" },
            { new StringContent($"New {Mark}"), "name" },
            { new StringContent(Mark), "author" },
        };
    }

    /// <summary>Every matter of the document is decided on, so that a copy of it can be made.</summary>
    private string Decided(byte[] document) => JsonSerializer.Serialize(new
    {
        author = Mark,
        takeOut = DocumentPlainCopy.Plan(document, null, new() { Today = new(2026, 3, 12) }).IsRefused(out _, out var plan) ? [] : plan.Matters.Select(matter => matter.Id),
    });

    /// <summary>The sample with the mark for a family's name and for everybody who wrote it.</summary>
    private byte[] Marked(byte[] sample)
    {
        using var bytes = new MemoryStream();
        bytes.Write(sample);
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var part in package.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)).ToList())
            {
                string text;
                using (var reader = new StreamReader(part.Open())) text = reader.ReadToEnd();
                var marked = System.Text.RegularExpressions.Regex.Replace(text.Replace("Marlowe", Mark, StringComparison.Ordinal), "(<dc:creator>|<cp:lastModifiedBy>|w:author=\")[^<\"]*", $"$1{Mark}");
                if (marked == text) continue;
                using var stream = part.Open();
                stream.SetLength(0);
                stream.Write(Encoding.UTF8.GetBytes(marked));
            }
        return bytes.ToArray();
    }
}
