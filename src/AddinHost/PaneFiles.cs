using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Recording.AddinHost;

/// <summary>Serves the task pane, its icons and the sample documents.</summary>
internal static class PaneFiles
{
    private const string WordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void UsePane(this WebApplication app)
    {
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = Cache });
        foreach (var folder in (string[])["icons", "samples"])
            app.UseStaticFiles(new StaticFileOptions
            {
                RequestPath = "/" + folder,
                FileProvider = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, folder)),
                ContentTypeProvider = new FileExtensionContentTypeProvider { Mappings = { [".docx"] = WordDocument } },
            });
    }

    /// <summary>A file named by its content may be kept for ever; any other must be asked for each time.</summary>
    private static void Cache(StaticFileResponseContext context) =>
        context.Context.Response.Headers.CacheControl =
            context.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache";
}
