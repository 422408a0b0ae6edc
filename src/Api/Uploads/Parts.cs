using Microsoft.OpenApi;

namespace Recording.Api.Uploads;

/// <summary>What /openapi/v1.json says of a body of several parts.</summary>
internal static class Parts
{
    /// <summary>Takes a document alone, or the parts that a type describes.</summary>
    public static RouteHandlerBuilder AcceptsParts<T>(this RouteHandlerBuilder call) where T : notnull => call
        .Accepts<T>("multipart/form-data", Upload.WordDocument)
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.RequestBody!.Content![Upload.WordDocument] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } };
            return Task.CompletedTask;
        });
}
