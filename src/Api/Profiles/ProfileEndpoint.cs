using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Graph;
using Microsoft.Identity.Web;

namespace Recording.Api.Profiles;

/// <summary>GET /api/profile: who is signed in, for the writer's name and the fields of a report. Nothing of it is kept.</summary>
internal static class ProfileEndpoint
{
    public static void MapProfile(this IEndpointRouteBuilder app) => app
        .MapGet("/api/profile", ReadAsync)
        .WithName("getProfile").WithSummary("Who is signed in, as far as the directory says.").WithTags("Profile");

    private static async Task<Profile> ReadAsync(ClaimsPrincipal worker, [FromServices] GraphServiceClient? graph, CancellationToken cancellation)
    {
        var name = worker.FindFirst(ClaimConstants.Name)?.Value;
        return graph is null ? new(Profile.Known(name)) : await Profile.ReadAsync(graph, name, cancellation);
    }
}
