using System.Text.Json;
using System.Text.Json.Serialization;
using Recording.Api.Checks;
using Recording.Api.CleanCopies;
using Recording.Api.Digests;
using Recording.Api.Glossaries;
using Recording.Api.Identity;
using Recording.Api.Insertions;
using Recording.Api.Load;
using Recording.Api.Organisation;
using Recording.Api.PlainCopies;
using Recording.Api.Practice;
using Recording.Api.Profiles;
using Recording.Api.Readiness;
using Recording.Api.ReviewReports;
using Recording.Api.Records;
using Recording.Api.Reviews;
using Recording.Api.Rules;
using Recording.Api.Security;
using Recording.Api.SharePoint;
using Recording.Api.Templates;
using Recording.Api.Uploads;
using Recording.Documents.Guard;

namespace Recording.Api;

/// <summary>The API as a whole: alone in its own process, or in the process of the add-in's host.</summary>
public static class RecordingApi
{
    /// <summary>Registers what the API needs. Reads the configuration sections <c>Uploads</c>, <c>Access</c>, <c>Limits</c>, <c>Organisation</c>, <c>Records</c>, <c>Entra</c>, <c>SharePoint</c>, <c>Cache</c>, <c>Load</c> and <c>Telemetry</c>.</summary>
    /// <returns>The registration whose tokens the API demands; null where it serves this computer alone.</returns>
    /// <exception cref="ConfigurationException">It cannot be started with this configuration.</exception>
    public static EntraRegistration? AddRecordingApi(this IHostApplicationBuilder builder)
    {
        var registration = EntraRegistration.Of(builder.Configuration);
        var sharePoint = SharePointOptions.Of(builder.Configuration, registration);
        var signIn = builder.Services.AddSignIn(registration);
        builder.Services.AddLoadLimits(LoadOptions.Of(builder.Configuration));
        builder.Services.AddTelemetry(builder.Configuration);
        builder.Services.Configure<UploadOptions>(builder.Configuration.GetSection("Uploads"));
        builder.Services.Configure<AccessOptions>(builder.Configuration.GetSection("Access"));
        builder.Services.Configure<Limits>(builder.Configuration.GetSection("Limits"));
        builder.Services.Configure<OrganisationOptions>(builder.Configuration.GetSection("Organisation"));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<OrganisationFolder>();
        builder.Services.AddSingleton<SettingsFile>();
        builder.Services.AddSingleton<OrganisationGlossary>();
        builder.Services.AddSingleton<CheckDefaults>();
        builder.Services.AddSingleton<TemplateShelf>();
        builder.Services.Configure<RecordOptions>(builder.Configuration.GetSection("Records"));
        if (sharePoint is null) builder.Services.AddSingleton<IRecordLibrary, FolderLibrary>();
        else builder.Services.AddSharePoint(sharePoint);
        if (registration?.ClientCredentials.Count > 0) builder.Services.AddGraph(signIn!, builder.Configuration);
        builder.Services.AddSingleton<RecordIndex>();
        builder.Services.AddHostedService<WarmUp>();
        builder.Services.ConfigureHttpJsonOptions(options => Configure(options.SerializerOptions));
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = Problems.Complete);
        builder.Services.AddExceptionHandler<UnexpectedError>();
        builder.Services.AddOpenApi("v1", OpenApiDescription.Configure);
        builder.Services.AddHealthChecks();
        builder.Services.Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(options =>
        {
            options.AddServerHeader = false;
            if (registration is null) options.ListenOnLoopbackOnly();
            // The upload reader has its own limit, and a sentence for it.
            options.Limits.MaxRequestBodySize = null;
        });
        return registration;
    }

    /// <summary>What every request passes first, those for files that anybody may have among them.</summary>
    /// <exception cref="ConfigurationException">The organisation's settings cannot be used.</exception>
    public static void UseRecordingApi(this WebApplication app)
    {
        app.Services.GetRequiredService<SettingsFile>();
        app.UseMiddleware<Audit>();
        app.UseApiHeaders();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        if (!app.IsSignInDemanded()) app.UseMiddleware<LocalRequestsOnly>();
    }

    /// <summary>What a request passes before it reaches an endpoint: whatever is mapped or served after it needs sign-in, where that is configured.</summary>
    public static void UseRecordingAccess(this WebApplication app)
    {
        if (app.IsSignInDemanded()) app.UseAuthentication();
        app.UseAuthorization();
        app.UseLoadLimits();
    }

    private static bool IsSignInDemanded(this WebApplication app) => app.Services.GetService<EntraRegistration>() is not null;

    /// <summary>Maps every endpoint of the API.</summary>
    public static void MapRecordingApi(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi();
        app.MapHealthChecks("/health/live").AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
        app.MapRules();
        app.MapChecks();
        app.MapTextChecks();
        app.MapGlossary();
        app.MapSettings();
        app.MapScenarios();
        app.MapReviews();
        app.MapInsertions();
        app.MapDigests();
        app.MapCases();
        app.MapRecordFiles();
        app.MapSummaries();
        app.MapReviewReports();
        app.MapReadiness();
        app.MapCleanCopies();
        app.MapPlainCopies();
        app.MapTemplates();
        app.MapFields();
        app.MapFills();
        app.MapNotes();
        app.MapProfile();
    }

    internal static void Configure(JsonSerializerOptions options)
    {
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.NumberHandling = JsonNumberHandling.Strict;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    }
}
