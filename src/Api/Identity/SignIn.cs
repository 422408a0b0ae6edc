using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Identity.Web;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Recording.Api.Identity;

/// <summary>Who may call what: with a registration, workers of that one tenant with a token for this API; without one, this computer alone.</summary>
internal static class SignIn
{
    public const string Administrator = "administrator";

    /// <summary>Only those with the administrator's role may call it; without sign-in, whoever sits at this computer.</summary>
    public static TBuilder RequireAdministrator<TBuilder>(this TBuilder call) where TBuilder : IEndpointConventionBuilder => call.RequireAuthorization(Administrator);

    /// <returns>What acts on behalf of workers can be added to; null where there is no sign-in.</returns>
    public static MicrosoftIdentityWebApiAuthenticationBuilder? AddSignIn(this IServiceCollection services, EntraRegistration? registration)
    {
        if (registration is null)
        {
            services.AddAuthorizationBuilder().AddPolicy(Administrator, policy => policy.RequireAssertion(_ => true));
            return null;
        }
        services.AddSingleton(registration);
        var added = services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddMicrosoftIdentityWebApi(
            bearer => Demand(bearer, registration),
            identity => (identity.Instance, identity.TenantId, identity.ClientId, identity.ClientCredentials) =
                (registration.Instance, registration.TenantId, registration.ClientId, registration.ClientCredentials));
        var worker = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireScope(registration.Scope).Build();
        services.AddAuthorizationBuilder()
            .SetDefaultPolicy(worker)
            .SetFallbackPolicy(worker)
            .AddPolicy(Administrator, policy => policy.Combine(worker).RequireRole(registration.AdministratorRole));
        return added;
    }

    /// <summary>What a token must be, beyond being signed by the tenant and in date.</summary>
    private static void Demand(JwtBearerOptions bearer, EntraRegistration registration)
    {
        bearer.RequireHttpsMetadata = registration.Instance.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
        bearer.IncludeErrorDetails = false;
        var wanted = bearer.TokenValidationParameters;
        wanted.ValidAudience = registration.ClientId;
        wanted.ValidAlgorithms = [SecurityAlgorithms.RsaSha256];
        // Microsoft's own validator would take v1 tokens too, and those of other clouds.
        wanted.IssuerValidator = (issuer, token, _) => issuer == registration.Authority && IsV2(token, registration) ? issuer
            : throw new SecurityTokenInvalidIssuerException("The token is not a v2 token of this tenant.");
        bearer.Events = new() { OnAuthenticationFailed = Failed };
    }

    private static bool IsV2(SecurityToken token, EntraRegistration registration) => token is JsonWebToken jwt
        && jwt.TryGetPayloadValue("ver", out string version) && version == "2.0"
        && jwt.TryGetPayloadValue("tid", out string tenant) && tenant == registration.TenantId;

    /// <summary>A token that is no good is answered with 401; where the issuer's keys cannot be had, nobody can tell whether it is.</summary>
    private static async Task Failed(AuthenticationFailedContext context)
    {
        if (context.Exception is SecurityTokenException and not SecurityTokenSignatureKeyNotFoundException or ArgumentException) return;
        try
        {
            await context.Options.ConfigurationManager!.GetConfigurationAsync(context.HttpContext.RequestAborted);
        }
        catch (InvalidOperationException)
        {
            throw new SignInUnreachableException();
        }
    }
}

/// <summary>The sign-in service could not be asked for its keys.</summary>
internal sealed class SignInUnreachableException : Exception;
