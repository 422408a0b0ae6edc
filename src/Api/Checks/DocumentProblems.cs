using Microsoft.AspNetCore.Http.HttpResults;
using Recording.Documents;

namespace Recording.Api.Checks;

/// <summary>A document that cannot be read, as problem details.</summary>
internal static class DocumentProblems
{
    public static ProblemHttpResult Of(Refusal? refusal) => refusal is null
        ? Problems.Of(StatusCodes.Status400BadRequest, "empty-file", "No document arrived. Choose a Word document and try again.")
        : Problems.Of(refusal.Type switch
        {
            "too-large" or "too-complex" => StatusCodes.Status413PayloadTooLarge,
            "not-a-word-document" or "old-word-format" => StatusCodes.Status415UnsupportedMediaType,
            _ => StatusCodes.Status422UnprocessableEntity,
        }, refusal.Type, refusal.Sentence);
}
