using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.HttpResults;
using Recording.Api.Identity;

namespace Recording.Api.Organisation;

/// <summary>GET and PUT /api/settings: how the organisation wants its documents checked.</summary>
internal static class SettingsEndpoint
{
    public static void MapSettings(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/settings", ShowAsync)
            .WithName("getSettings").WithSummary("The organisation's settings; their ETag is what If-Match must give to change them.").WithTags("Settings");
        app.MapPut("/api/settings", SaveAsync)
            .WithName("saveSettings").WithSummary("Changes the organisation's settings, for everybody and at once.").WithTags("Settings")
            .Accepts<OrganisationSettings>("application/json")
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status428PreconditionRequired)
            .RequireAdministrator();
    }

    private static async Task<Ok<SettingsAnswer>> ShowAsync(HttpContext context, SettingsFile file, IAuthorizationService authorization)
    {
        var mayChange = await authorization.AuthorizeAsync(context.User, SignIn.Administrator);
        return Answer(context, file, mayChange.Succeeded);
    }

    private static async Task<Results<Ok<SettingsAnswer>, ProblemHttpResult>> SaveAsync(HttpContext context, SettingsFile file, CancellationToken cancellation)
    {
        if (context.Request.GetTypedHeaders().IfMatch is not [{ IsWeak: false } etag])
            return Problems.Of(StatusCodes.Status428PreconditionRequired, "version-needed", "Open the settings before you change them, so that nobody’s newer ones are overwritten.");
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancellation);
        var (settings, problem) = OrganisationSettings.Read(body.GetBuffer().AsSpan(0, (int)body.Length));
        if (settings is null) return Problems.Of(StatusCodes.Status422UnprocessableEntity, "wrong-settings", problem!);
        try
        {
            return file.TrySave(settings, etag.Tag.ToString()) ? Answer(context, file, mayChange: true)
                : Problems.Of(StatusCodes.Status412PreconditionFailed, "newer-version", "Somebody has changed the settings since you opened them. Open them again and make your change there.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Problems.Of(StatusCodes.Status409Conflict, "not-writable", "The settings could not be saved: the server may not write to its folder. Ask whoever runs it to name another (Organisation:Folder).");
        }
    }

    private static Ok<SettingsAnswer> Answer(HttpContext context, SettingsFile file, bool mayChange)
    {
        var (settings, etag) = file.Current();
        context.Response.Headers.ETag = etag;
        return TypedResults.Ok(new SettingsAnswer(settings, mayChange));
    }
}

/// <param name="MayChange">Whether who asks may change them.</param>
internal sealed record SettingsAnswer(OrganisationSettings Settings, bool MayChange);
