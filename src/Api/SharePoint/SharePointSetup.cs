using Microsoft.Graph;
using Microsoft.Identity.Web;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;
using Recording.Api.Records;

namespace Recording.Api.SharePoint;

/// <summary>Registers what Microsoft 365 is asked for.</summary>
internal static class SharePointSetup
{
    /// <summary>Registers Microsoft Graph, which is asked on behalf of the signed-in worker.</summary>
    /// <exception cref="ConfigurationException">The shared cache is not configured as one can be.</exception>
    public static void AddGraph(this IServiceCollection services, MicrosoftIdentityWebApiAuthenticationBuilder signIn, IConfiguration configuration)
    {
        signIn.EnableTokenAcquisitionToCallDownstreamApi(_ => { }).AddDistributedTokenCaches();
        services.AddTokenCache(configuration);
        services.AddHttpContextAccessor();
        services.AddSingleton<OnBehalf>();
        services.AddTransient<Patience>();
        // Addresses of Graph and SharePoint hold names and rights: they are neither logged nor traced.
        services.AddHttpClient(SharePointDrive.HttpClient).ConfigurePrimaryHttpMessageHandler(Plain).AddHttpMessageHandler<Patience>()
            .AddHttpMessageHandler(() => new ParametersNameDecodingHandler()).RemoveAllLoggers().SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        services.AddHttpClient(Microsoft.Extensions.Options.Options.DefaultName).ConfigurePrimaryHttpMessageHandler(Plain).RemoveAllLoggers().SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        services.AddSingleton(provider => new GraphServiceClient(new HttpClientRequestAdapter(provider.GetRequiredService<OnBehalf>(),
            httpClient: provider.GetRequiredService<IHttpClientFactory>().CreateClient(SharePointDrive.HttpClient), observabilityOptions: new() { IncludeEUIIAttributes = false }), SharePointDrive.Graph));
    }

    /// <summary>Registers SharePoint as the record library.</summary>
    public static void AddSharePoint(this IServiceCollection services, SharePointOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<SharePointDrive>();
        services.AddSingleton<CaseListings>();
        services.AddSingleton<IRecordLibrary, SharePointLibrary>();
    }

    private static SocketsHttpHandler Plain() => new() { ActivityHeadersPropagator = null, AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
}
