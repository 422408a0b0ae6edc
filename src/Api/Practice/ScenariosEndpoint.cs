using Microsoft.AspNetCore.Http.HttpResults;
using Recording.Analysis.Practice;
using Recording.Api.Checks;

namespace Recording.Api.Practice;

/// <summary>GET /api/scenarios: what to practise on. POST /api/scenarios/{id}/answers: what an answer carries; it is not kept.</summary>
internal static class ScenariosEndpoint
{
    private const int MostParagraphs = 500, MostUnits = 50_000;

    public static void MapScenarios(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/scenarios", () => ScenarioLibrary.All)
            .WithName("listScenarios").WithSummary("The scenarios for practice, each with its model answer.").WithTags("Practice");
        app.MapPost("/api/scenarios/{id}/answers", Answer)
            .WithName("checkAnswer").WithSummary("Which points an answer carries, and the findings in it.").WithTags("Practice")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status413PayloadTooLarge);
    }

    private static Results<Ok<PracticeAnswer>, ProblemHttpResult> Answer(string id, WrittenAnswer answer, CheckDefaults defaults, CancellationToken cancellation)
    {
        if (ScenarioLibrary.Find(id) is not { } scenario)
            return Problems.Of(StatusCodes.Status404NotFound, "no-such-scenario", "There is no such scenario. Choose one from the list.");
        if (answer.Paragraphs.Any(p => p is null))
            return Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "A paragraph is missing from the answer.");
        if (answer.Paragraphs.Count > MostParagraphs || answer.Paragraphs.Sum(p => (long)p.Length) > MostUnits)
            return Problems.Of(StatusCodes.Status413PayloadTooLarge, "too-large", "This answer is longer than a record of this scenario needs. Shorten it and try again.");
        return TypedResults.Ok(PracticeAnswer.Of(scenario, answer.Paragraphs, defaults.Today(), cancellation));
    }
}

/// <param name="Paragraphs">What the worker wrote.</param>
internal sealed record WrittenAnswer(IReadOnlyList<string> Paragraphs);
