using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Recording.Analysis.Checks;
using Recording.Api.Checks;
using Recording.Api.Uploads;
using Recording.Documents.Guard;
using Recording.Templates;

namespace Recording.Api.Templates;

/// <summary>POST /api/notes: a document in, the document with a blank note in it out.</summary>
internal static class NotesEndpoint
{
    public static void MapNotes(this IEndpointRouteBuilder app) => app
        .MapPost("/api/notes", InsertAsync)
        .WithName("insertNote").WithTags("Templates").WithSummary("Puts a blank note into a Word document.")
        .WithDescription("After a paragraph of the body, or at the end; tracked where the document tracks changes. Where the document has fields of the same tags, those of the note get a prefix.")
        .Accepts<NoteForm>("multipart/form-data").ProducesDocument()
        .RefusesDocuments().ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> InsertAsync(
        HttpRequest request, TemplateShelf shelf, IOptions<UploadOptions> uploads, IOptions<Limits> limits, TimeProvider time,
        [Description("Which template; only a note can be put into another document.")] string template,
        [Description("The number of the paragraph of the body after which it goes, as targets count from 0; none puts it at the end.")] int? after,
        CancellationToken cancellation)
    {
        if (shelf.Find(template) is not { Summary: { Kind: DocumentKind.CaseNote, IsOwn: false } } note)
            return Problems.Of(StatusCodes.Status404NotFound, "no-such-template", "There is no note of this name that could be put into a document.");
        if (after < 0) return Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "Paragraphs are counted from 0.");
        var (upload, problem) = await Upload.ReadAsync(request, uploads.Value, cancellation);
        if (upload is null) return problem!;
        if (upload.Document is not { Length: > 0 } bytes) return DocumentProblems.Of(null);
        if (FillsEndpoint.Author(upload) is not { } author) return FillsEndpoint.BadAuthor();
        return TemplateInsertion.Write(bytes, note.File(), after, author, time.GetLocalNow(), limits.Value, cancellation).IsRefused(out var refusal, out var written)
            ? DocumentProblems.Of(refusal) : TypedResults.Bytes(written, Upload.WordDocument);
    }
}

/// <summary>The parts of the request, for the description alone.</summary>
/// <param name="Document">The Word document.</param>
/// <param name="Author">Under whose name changes are tracked, where the document tracks them.</param>
internal sealed record NoteForm(IFormFile Document, string? Author);
