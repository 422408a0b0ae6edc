using System.Text.Json;
using System.Text.Json.Serialization;
using Recording.Api.Checks;
using Recording.Api.CleanCopies;
using Recording.Api.Digests;
using Recording.Api.Glossaries;
using Recording.Api.Practice;
using Recording.Api.Insertions;
using Recording.Api.Readiness;
using Recording.Api.ReviewReports;
using Recording.Api.Records;
using Recording.Api.Reviews;
using Recording.Api.Rules;
using Recording.Api.Security;
using Recording.Api.Templates;
using Recording.Api.Uploads;
using Recording.Documents.Guard;

namespace Recording.Api;

/// <summary>The API as a whole: alone in its own process, or in the process of the add-in's host.</summary>
public static class RecordingApi
{
    /// <summary>Registers what the API needs. Reads the configuration sections <c>Uploads</c>, <c>Access</c>, <c>Limits</c>, <c>Checks</c>, <c>Glossary</c>, <c>Templates</c> and <c>Records</c>.</summary>
    public static void AddRecordingApi(this IHostApplicationBuilder builder)
    {
        builder.Services.Configure<UploadOptions>(builder.Configuration.GetSection("Uploads"));
        builder.Services.Configure<AccessOptions>(builder.Configuration.GetSection("Access"));
        builder.Services.Configure<Limits>(builder.Configuration.GetSection("Limits"));
        builder.Services.Configure<CheckSettings>(builder.Configuration.GetSection("Checks"));
        builder.Services.Configure<GlossaryOptions>(builder.Configuration.GetSection("Glossary"));
        builder.Services.Configure<TemplateOptions>(builder.Configuration.GetSection("Templates"));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<OrganisationGlossary>();
        builder.Services.AddSingleton<CheckDefaults>();
        builder.Services.AddSingleton<TemplateShelf>();
        builder.Services.Configure<RecordOptions>(builder.Configuration.GetSection("Records"));
        builder.Services.AddSingleton<IRecordLibrary, FolderLibrary>();
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
            // The upload reader has its own limit, and a sentence for it.
            options.Limits.MaxRequestBodySize = null;
        });
    }

    /// <summary>What every request passes before it reaches an endpoint.</summary>
    public static void UseRecordingApi(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseMiddleware<LocalRequestsOnly>();
    }

    /// <summary>Maps every endpoint of the API.</summary>
    public static void MapRecordingApi(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi();
        app.MapHealthChecks("/health/live");
        app.MapHealthChecks("/health/ready");
        app.MapRules();
        app.MapChecks();
        app.MapTextChecks();
        app.MapGlossary();
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
        app.MapTemplates();
        app.MapFields();
        app.MapFills();
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
