using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using Recording.Api.Records;

namespace Recording.Api.Profiles;

/// <summary>Who is signed in, as far as the directory says. What it does not say, or not to Recording, is null: the worker is asked.</summary>
/// <param name="Name">First names and surname, where the directory has both; else the name that it shows.</param>
/// <param name="InitialsAndSurname">As a court asks for them.</param>
/// <param name="Role">The job title.</param>
/// <param name="Manager">The manager’s name.</param>
internal sealed record Profile(string? Name = null, string? InitialsAndSurname = null, string? Role = null, string? Employer = null, string? Manager = null)
{
    private static readonly string[] OfMe = ["displayName", "givenName", "surname", "jobTitle", "companyName"], OfManager = ["displayName", "givenName", "surname"];

    /// <summary>Asks the directory. That it refuses, has no manager or does not answer is no error.</summary>
    /// <param name="tokenName">What the worker’s token says, which needs no permission.</param>
    public static async Task<Profile> ReadAsync(GraphServiceClient graph, string? tokenName, CancellationToken cancellation)
    {
        var me = await AskAsync(() => graph.Me.GetAsync(request => request.QueryParameters.Select = OfMe, cancellation));
        if (me is null) return new(Known(tokenName));
        var manager = await AskAsync(async () => await graph.Me.Manager.GetAsync(request => request.QueryParameters.Select = OfManager, cancellation) as User);
        return new(NameOf(me) ?? Known(tokenName), InitialsOf(me), Known(me.JobTitle), Known(me.CompanyName), manager is null ? null : NameOf(manager));
    }

    /// <summary>A directory often shows “Price, Hannah (Adults)”, which is no name to sign with.</summary>
    private static string? NameOf(User user) => Known(user.GivenName) is { } given && Known(user.Surname) is { } surname ? $"{given} {surname}" : Known(user.DisplayName);

    private static string? InitialsOf(User user) => Known(user.GivenName) is { } given && Known(user.Surname) is { } surname
        ? string.Concat(given.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => $"{name.EnumerateRunes().First()}. ")) + surname : null;

    public static string? Known(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static async Task<T?> AskAsync<T>(Func<Task<T?>> ask) where T : class
    {
        try
        {
            return await ask();
        }
        catch (Exception e) when (e is ApiException or RecordsUnavailableException)
        {
            return null;
        }
    }
}
