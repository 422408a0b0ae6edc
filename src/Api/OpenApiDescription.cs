using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Recording.Api;

/// <summary>What /openapi/v1.json says of the API as a whole.</summary>
internal static class OpenApiDescription
{
    public static void Configure(OpenApiOptions options) => options.AddOperationTransformer(TellBytes).AddDocumentTransformer((document, _, _) =>
    {
        document.Info = new()
        {
            Title = "Recording",
            Version = "v1",
            Description = "Checks social work records against eleven recording tips. Documents are processed in memory and never stored.",
        };
        document.Servers = [];
        return Task.CompletedTask;
    });

    /// <summary>A document travels as the bytes it is, not in base64, as the description has bytes otherwise.</summary>
    private static Task TellBytes(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var contents = (operation.Responses ?? []).Values.Select(response => response.Content).Append(operation.RequestBody?.Content);
        foreach (var schema in contents.SelectMany(content => content ?? new Dictionary<string, OpenApiMediaType>()).Where(content => content.Key != "application/json").Select(content => content.Value.Schema))
        {
            if (schema is OpenApiSchema { Format: "byte" } bytes) bytes.Format = "binary";
        }
        return Task.CompletedTask;
    }
}
