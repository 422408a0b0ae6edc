using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Identity.Client;
using Microsoft.Identity.Web;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Recording.Api.Identity;
using Recording.Api.Records;

namespace Recording.Api.SharePoint;

/// <summary>Gives each request to Microsoft Graph a token on behalf of the worker whose call is being answered.</summary>
internal sealed class OnBehalf(IHttpContextAccessor calls, EntraRegistration registration) : IAuthenticationProvider
{
    /// <summary>Whatever the organisation has granted: which permission that is, it decides in the registration.</summary>
    private static readonly string[] Granted = ["https://graph.microsoft.com/.default"];

    public async Task AuthenticateRequestAsync(RequestInformation request, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
    {
        // Graph takes a token back before it has run out, where the directory wants to see the worker again.
        if (additionalAuthenticationContext?.TryGetValue("claims", out var claims) == true && claims is string wanted) throw RecordsUnavailableException.SignInAgain(wanted);
        if (request.URI is not { Scheme: "https", Host: "graph.microsoft.com" }) return;
        request.Headers.Remove("Authorization");
        request.Headers.Add("Authorization", "Bearer " + await TokenAsync(cancellationToken));
    }

    private async Task<string> TokenAsync(CancellationToken cancellation)
    {
        var call = calls.HttpContext ?? throw new InvalidOperationException("There is no call to act on behalf of.");
        try
        {
            return await call.RequestServices.GetRequiredService<ITokenAcquisition>().GetAccessTokenForUserAsync(
                Granted, JwtBearerDefaults.AuthenticationScheme, tenantId: null, userFlow: null, call.User, new() { CancellationToken = cancellation });
        }
        catch (MicrosoftIdentityWebChallengeUserException e)
        {
            throw Asking(e.MsalUiRequiredException);
        }
        catch (MsalUiRequiredException e)
        {
            throw Asking(e);
        }
        catch (MsalServiceException e)
        {
            throw IsRefusal(e.StatusCode) ? RecordsUnavailableException.Refused() : RecordsUnavailableException.Down();
        }
        catch (HttpRequestException)
        {
            throw RecordsUnavailableException.Down();
        }
    }

    /// <summary>A service that did not answer in time has the status 0.</summary>
    private static bool IsRefusal(int status) => status is >= 400 and < 500 and not StatusCodes.Status408RequestTimeout and not StatusCodes.Status429TooManyRequests;

    private RecordsUnavailableException Asking(MsalUiRequiredException e) =>
        e.Classification == UiRequiredExceptionClassification.ConsentRequired ? RecordsUnavailableException.NoConsent(registration) : RecordsUnavailableException.SignInAgain(e.Claims);
}
