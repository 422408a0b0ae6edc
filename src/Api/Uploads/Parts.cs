using Microsoft.OpenApi;

namespace Recording.Api.Uploads;

/// <summary>What /openapi/v1.json says of a call that takes a document, alone or in one of several parts.</summary>
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

    /// <summary>Says how a call refuses a document that is missing, too large, of another kind or not to be read.</summary>
    public static RouteHandlerBuilder RefusesDocuments(this RouteHandlerBuilder call) => call
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
}
