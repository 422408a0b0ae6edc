using Microsoft.AspNetCore.Http.HttpResults;
using Recording.Analysis.Practice;
using Recording.Api.Checks;

namespace Recording.Api.Practice;

/// <summary>GET /api/scenarios: what to practise on. POST /api/scenarios/{id}/answers: what an answer carries; it is not kept.</summary>
internal static class ScenariosEndpoint
{
    private const int MostUnits = 50_000;

    public static void MapScenarios(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/scenarios", () => ScenarioLibrary.All)
            .WithName("listScenarios").WithSummary("The scenarios for practice.").WithTags("Practice");
        app.MapPost("/api/scenarios/{id}/answers", Answer)
            .WithName("checkAnswer").WithSummary("Which points an answer carries, the findings in it, and the model answer.").WithTags("Practice")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status413PayloadTooLarge);
    }

    private static Results<Ok<PracticeAnswer>, ProblemHttpResult> Answer(string id, WrittenAnswer answer, CheckDefaults defaults, CancellationToken cancellation)
    {
        if (ScenarioLibrary.Find(id) is not { } scenario)
            return Problems.Of(StatusCodes.Status404NotFound, "no-such-scenario", "There is no such scenario. Choose one from the list.");
        if (answer.Text.Length > MostUnits)
            return Problems.Of(StatusCodes.Status413PayloadTooLarge, "too-large", "This answer is longer than a record of this scenario needs. Shorten it and try again.");
        return TypedResults.Ok(PracticeAnswer.Of(scenario, answer.Text, defaults.Today(), cancellation));
    }
}

/// <param name="Text">What the worker wrote, a paragraph a line.</param>
internal sealed record WrittenAnswer(string Text);
