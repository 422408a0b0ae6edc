using System.Globalization;
using System.Text;
using Recording.Api.Identity;

namespace Recording.Api.Records;

/// <summary>The record library could not be asked. Says it in a sentence for the worker; names nothing of what was asked for.</summary>
internal sealed class RecordsUnavailableException(int status, string type, string sentence) : Exception
{
    public int Status => status;

    /// <summary>When it may be tried again.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What the pane asks the worker's next token with.</summary>
    public string? Challenge { get; init; }

    public static RecordsUnavailableException Busy(TimeSpan after) => new(StatusCodes.Status429TooManyRequests, "records-busy",
        "SharePoint has too much to do at the moment. Your document was not changed. Please wait a little and try again.")
    { RetryAfter = after };

    public static RecordsUnavailableException Down() => new(StatusCodes.Status503ServiceUnavailable, "records-unreachable",
        "SharePoint does not answer at the moment. Your document was not changed. Please try again in a few minutes.")
    { RetryAfter = TimeSpan.FromSeconds(5) };

    public static RecordsUnavailableException FolderAway() => new(StatusCodes.Status503ServiceUnavailable, "records-unreachable",
        "The folder of the records cannot be reached at the moment. Your document was not changed. Please try again in a few minutes; if it stays so, tell your IT department.")
    { RetryAfter = TimeSpan.FromSeconds(5) };

    public static RecordsUnavailableException Closed() => new(StatusCodes.Status403Forbidden, "records-closed",
        "Your account cannot open the record library in SharePoint. Ask your IT department to give you access to it. Your document was not changed.");

    /// <param name="claims">What the directory wants to be shown; null where the token alone was refused.</param>
    public static RecordsUnavailableException SignInAgain(string? claims) => new(StatusCodes.Status401Unauthorized, "sign-in-again",
        "To open the records in SharePoint you have to sign in once more. Try again, and sign in when you are asked. Your document was not changed.")
    {
        Challenge = string.IsNullOrEmpty(claims) ? "Bearer error=\"invalid_token\""
            : $"Bearer error=\"insufficient_claims\", claims=\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(claims))}\"",
    };

    /// <summary>The pane asks for all that the registration names, so that the worker agrees to Graph as well as to Recording.</summary>
    public static RecordsUnavailableException NoConsent(EntraRegistration registration) => new(StatusCodes.Status401Unauthorized, "consent-needed",
        "Recording may not open the records in SharePoint for you. Try again and agree when you are asked. If you cannot, ask your IT department to grant consent for Recording.")
    {
        Challenge = $"Bearer error=\"consent_required\", scope=\"api://{registration.ClientId}/.default\"",
    };

    public static RecordsUnavailableException Refused() => new(StatusCodes.Status500InternalServerError, "records-misconfigured",
        "Recording itself was refused by the sign-in service. Tell your IT department that its certificate or secret has to be renewed. Your document was not changed.");

    public static RecordsUnavailableException NoRoom() => new(StatusCodes.Status507InsufficientStorage, "records-full",
        "There is no room left in the record library, so nothing was saved. Tell your IT department, and keep your document open until then.");

    public Task AnswerAsync(HttpContext context)
    {
        if (RetryAfter is { } after) context.Response.Headers.RetryAfter = Math.Ceiling(after.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (Challenge is not null) context.Response.Headers.WWWAuthenticate = Challenge;
        return Problems.Of(Status, type, sentence).ExecuteAsync(context);
    }
}
