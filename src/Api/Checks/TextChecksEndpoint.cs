using Microsoft.AspNetCore.Http.HttpResults;
using Recording.Analysis.Checks;
using Recording.Api.Templates;

namespace Recording.Api.Checks;

/// <summary>POST /api/text-checks: paragraphs in, findings out, for a pane that cannot read the file or has only a part changed.</summary>
internal static class TextChecksEndpoint
{
    private const int MostParagraphs = 20_000, MostUnits = 5_000_000;

    public static void MapTextChecks(this IEndpointRouteBuilder app) => app
        .MapPost("/api/text-checks", Check)
        .WithName("checkText").WithSummary("Checks paragraphs of text.").WithTags("Checks")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    private static Results<Ok<TextCheckAnswer>, ProblemHttpResult> Check(
        TextCheckRequest request, CheckDefaults defaults, TemplateShelf shelf, CancellationToken cancellation)
    {
        if (request.Paragraphs.Any(paragraph => paragraph is null))
            return Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "A paragraph is missing from the request.");
        var units = request.Paragraphs.Sum(p => (long)p.Text.Length);
        if (request.Paragraphs.Count > MostParagraphs || units > MostUnits)
            return Problems.Of(StatusCodes.Status413PayloadTooLarge, "too-large", "This text is longer than can be checked at once. Check the document itself instead.");
        if (request.Paragraphs.DistinctBy(p => p.Id).Count() < request.Paragraphs.Count)
            return Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "Two paragraphs have the same id, so findings could not be told apart.");
        var result = Checker.Check(request.Document(), request.Options(defaults.Today()) with { Template = shelf.Expected(request.Template) }, cancellation);
        return TypedResults.Ok(new TextCheckAnswer([.. request.Answered(result.Findings)]));
    }
}
