using Microsoft.OpenApi;

namespace Recording.Api.Uploads;

/// <summary>What /openapi/v1.json says of a body of several parts.</summary>
internal static class Parts
{
    /// <summary>Describes the parts by a type, beside what else the call takes.</summary>
    public static RouteHandlerBuilder DescribesParts<T>(this RouteHandlerBuilder call) =>
        call.AddOpenApiOperationTransformer(async (operation, context, cancellation) =>
        {
            var schema = await context.GetOrCreateSchemaAsync(typeof(T), null, cancellation);
            if (operation.RequestBody is OpenApiRequestBody { Content: { } content }) content["multipart/form-data"] = new() { Schema = schema };
        });
}
