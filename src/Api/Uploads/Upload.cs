using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Recording.Api.Uploads;

/// <summary>The parts of a request body, by name, in their order. A body that is one document has the one part <c>document</c>.</summary>
internal sealed record Upload(ILookup<string, byte[]> Parts)
{
    public const string WordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public byte[]? Document => Parts["document"].FirstOrDefault();

    /// <summary>Reads a body into bounded memory. Form readers that spool to a file are not used. What was read already is not read again.</summary>
    public static async Task<(Upload? Upload, ProblemHttpResult? Problem)> ReadAsync(HttpRequest request, UploadOptions options, CancellationToken cancellation)
    {
        if (request.HttpContext.Features.Get<Upload>() is { } read) return (read, null);
        if (request.ContentLength > options.MaxBytes) return (null, TooLarge(options));
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)) return (null, NotADocument());
        var budget = new Budget(options.MaxBytes);
        try
        {
            if (type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)) return await PartsAsync(request, type, budget, cancellation);
            if (!IsDocument(type)) return (null, NotADocument());
            var bytes = await budget.ReadAsync(request.Body, cancellation);
            return (new(new[] { bytes }.ToLookup(_ => "document")), null);
        }
        catch (Budget.ExceededException)
        {
            return (null, TooLarge(options));
        }
    }

    /// <summary>Reads a part of JSON; null where there is none. False where it is not understood.</summary>
    public bool TryPart<T>(string name, JsonSerializerOptions json, out T? value) where T : class
    {
        value = null;
        if (Parts[name].FirstOrDefault() is not { } bytes) return true;
        try
        {
            value = JsonSerializer.Deserialize<T>(bytes, json);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static async Task<(Upload?, ProblemHttpResult?)> PartsAsync(HttpRequest request, MediaTypeHeaderValue type, Budget budget, CancellationToken cancellation)
    {
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        if (string.IsNullOrEmpty(boundary) || boundary.Length > 70) return (null, Unreadable());
        var parts = new List<(string Name, byte[] Bytes)>();
        try
        {
            var reader = new MultipartReader(boundary, request.Body) { HeadersLengthLimit = 8 * 1024 };
            while (await reader.ReadNextSectionAsync(cancellation) is { } section)
            {
                if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) || !disposition.Name.HasValue) return (null, Unreadable());
                parts.Add((HeaderUtilities.RemoveQuotes(disposition.Name).Value!, await budget.ReadAsync(section.Body, cancellation)));
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return (null, Unreadable());
        }
        return (new(parts.ToLookup(part => part.Name, part => part.Bytes)), null);
    }

    private static bool IsDocument(MediaTypeHeaderValue type) =>
        type.MediaType.Value is WordDocument or "application/octet-stream"
            or "application/vnd.ms-word.document.macroEnabled.12" or "application/vnd.openxmlformats-officedocument.wordprocessingml.template";

    private static ProblemHttpResult NotADocument() => Problems.Of(StatusCodes.Status415UnsupportedMediaType, "not-a-word-document",
        "This is not a Word document. Open it in Word, save it as a Word document (.docx) and try again.");

    private static ProblemHttpResult Unreadable() => Problems.Of(StatusCodes.Status400BadRequest, "bad-request",
        "The parts of the request could not be told apart. Please try again.");

    public static ProblemHttpResult TooLarge(UploadOptions options) => Problems.Of(StatusCodes.Status413PayloadTooLarge, "too-large",
        $"This document is larger than {options.MaxBytes / 1024 / 1024} MB, the most that can be checked. Large pictures are the usual reason: compress them in Word and try again.");
}
