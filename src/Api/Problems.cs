using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Recording.Api.Identity;
using Recording.Api.Records;

namespace Recording.Api;

/// <summary>Failures as problem details (RFC 9457): a stable type and a sentence that a social worker understands.</summary>
internal static class Problems
{
    private const string Types = "urn:recording:problem:";

    /// <param name="type">Stable, kebab-case; the same failure always has the same.</param>
    /// <param name="sentence">What went wrong and what to do next.</param>
    public static ProblemHttpResult Of(int status, string type, string sentence, IDictionary<string, object?>? extensions = null) =>
        TypedResults.Problem(statusCode: status, type: Types + type, title: Title(status), detail: sentence, extensions: extensions);

    /// <summary>Gives a sentence to the failures that the framework answers by itself.</summary>
    public static void Complete(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        if (problem.Type?.StartsWith(Types, StringComparison.Ordinal) == true) return;
        (problem.Type, problem.Detail) = problem.Status switch
        {
            400 => (Types + "bad-request", "The request could not be understood. Check its values and try again."),
            401 => (Types + "signed-out", "You are not signed in, or your sign-in has run out. Sign in and try again. Your document was not changed."),
            403 => (Types + "not-allowed", "Your account is not allowed to do this. Ask your IT department if you need to. Your document was not changed."),
            404 => (Types + "not-found", "There is nothing at this address."),
            405 => (Types + "method-not-allowed", "This address does not do that."),
            413 => (Types + "too-large", "What was sent is too large."),
            415 => (Types + "not-a-word-document", "Send a Word document (.docx) and say so in the content type."),
            503 => (Types + "sign-in-unreachable", "It cannot be checked at the moment who you are. Your document was not changed. Please try again in a minute."),
            504 => (Types + "too-slow", "This took longer than it may, and was stopped. Your document was not changed. Try again with a part of the document."),
            >= 500 => (Types + "unexpected", "Something went wrong on our side. Your document was not changed. Please try again."),
            _ => (Types + "refused", "The request was refused."),
        };
        problem.Title = Title(problem.Status ?? 500);
    }

    /// <summary>Says where in a request's JSON the fault lies; its values are not repeated.</summary>
    public static ProblemDetails OfJson(string? path) => new()
    {
        Status = StatusCodes.Status400BadRequest,
        Type = Types + "bad-request",
        Detail = $"The JSON was not understood{(path is null or "$" ? "" : $" at {path}")}: a value is missing, or is not of the right kind. /openapi/v1.json describes it.",
        Title = Title(StatusCodes.Status400BadRequest),
    };

    private static string Title(int status) => status switch
    {
        400 => "Not understood",
        401 => "Not signed in",
        403 => "Not allowed",
        421 => "Not allowed from there",
        404 => "Not found",
        405 => "Not possible here",
        413 => "Too large",
        409 or 412 or 428 or 507 => "Not saved",
        415 => "Not a Word document",
        422 => "Cannot be read",
        429 => "Busy",
        504 => "Took too long",
        >= 500 => "Something went wrong",
        _ => "Refused",
    };
}

/// <summary>Turns an unexpected error into problem details. The log names its kind and place, never its message, which could hold words of a document.</summary>
internal sealed partial class UnexpectedError(IProblemDetailsService problems, ILogger<UnexpectedError> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellation)
    {
        if (exception is RecordsUnavailableException records)
        {
            await records.AnswerAsync(context);
            return true;
        }
        if (exception is OperationCanceledException && context.RequestAborted.IsCancellationRequested) return true;
        context.Response.StatusCode = exception switch
        {
            BadHttpRequestException bad => bad.StatusCode,
            SignInUnreachableException => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        };
        if (context.Response.StatusCode >= 500) Failed(log, exception.GetType().Name, exception.StackTrace);
        return await problems.TryWriteAsync(new()
        {
            HttpContext = context,
            ProblemDetails = exception.InnerException is JsonException json ? Problems.OfJson(json.Path) : new() { Status = context.Response.StatusCode },
        });
    }

    [LoggerMessage(LogLevel.Error, "A request failed: {Kind} {Place}")]
    private static partial void Failed(ILogger log, string kind, string? place);
}
