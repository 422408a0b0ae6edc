using Microsoft.AspNetCore.OpenApi;

namespace Recording.Api;

/// <summary>What /openapi/v1.json says of the API as a whole.</summary>
internal static class OpenApiDescription
{
    public static void Configure(OpenApiOptions options) => options.AddDocumentTransformer((document, _, _) =>
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
}
