using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.OpenApi;

namespace Recording.Api.Uploads;

/// <summary>Answers that are Word documents.</summary>
internal static class DocumentAnswer
{
    public const string Multipart = "multipart/form-data";

    /// <summary>Says that a call answers with a Word document.</summary>
    public static RouteHandlerBuilder ProducesDocument(this RouteHandlerBuilder route) => route.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        operation.Responses ??= [];
        if (!operation.Responses.TryGetValue("200", out var answer)) operation.Responses["200"] = answer = new OpenApiResponse { Description = "OK" };
        if (answer is OpenApiResponse { Content: null } bare) bare.Content = new Dictionary<string, OpenApiMediaType>();
        answer.Content![Upload.WordDocument] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } };
        return Task.CompletedTask;
    });

    /// <summary>A document and what became of what was asked for, in the parts <c>document</c> and <c>outcome</c>.</summary>
    public static async Task<FileContentHttpResult> WithOutcomeAsync<T>(byte[] file, T outcome, JsonSerializerOptions json, CancellationToken cancellation)
    {
        using var form = new MultipartFormDataContent();
        using var document = new ByteArrayContent(file) { Headers = { ContentType = MediaTypeHeaderValue.Parse(Upload.WordDocument) } };
        form.Add(document, "document", "document.docx");
        using var told = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(outcome, json)) { Headers = { ContentType = new("application/json") } };
        form.Add(told, "outcome");
        return TypedResults.Bytes(await form.ReadAsByteArrayAsync(cancellation), form.Headers.ContentType!.ToString());
    }
}
