using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Api.Records;

/// <summary>GET /api/cases and what is in them.</summary>
internal static class CasesEndpoint
{
    private const int MostHits = 200, FewestLetters = 2;

    public static void MapCases(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/cases", (IRecordLibrary library, CancellationToken cancellation) => library.CasesAsync(cancellation))
            .WithName("listCases").WithSummary("The cases of the record library.").WithTags("Records");
        app.MapGet("/api/cases/{case}/records", ListAsync)
            .WithName("listRecords").WithSummary("The records of a case, in the order of their dates.").WithTags("Records").ProducesProblem(StatusCodes.Status404NotFound);
        app.MapPost("/api/cases/{case}/searches", SearchAsync)
            .WithName("searchRecords").WithSummary("Finds words in the records of a case, whatever their case and accents.").WithTags("Records")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<List<RecordDescription>>, ProblemHttpResult>> ListAsync(string @case, RecordIndex index, CancellationToken cancellation) =>
        await index.RecordsAsync(@case, cancellation) is { } records ? TypedResults.Ok(records.Select(RecordDescription.Of).ToList()) : RecordProblems.NoCase();

    private static async Task<Results<Ok<SearchAnswer>, ProblemHttpResult>> SearchAsync(string @case, SearchRequest search, RecordIndex index, CancellationToken cancellation)
    {
        var text = search.Text.Trim();
        if (text.Length < FewestLetters) return Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "Type at least two letters to search for.");
        if (await index.RecordsAsync(@case, cancellation) is not { } records) return RecordProblems.NoCase();
        var hits = records.Where(record => search.Takes(record)).SelectMany(record => Find(record, text)).Take(MostHits + 1).ToList();
        return TypedResults.Ok(new SearchAnswer([.. hits.Take(MostHits)], hits.Count > MostHits));
    }

    private static IEnumerable<SearchHit> Find(IndexedRecord record, string text)
    {
        var compare = CultureInfo.InvariantCulture.CompareInfo;
        foreach (var paragraph in record.Record?.Text.Paragraphs ?? [])
            for (var at = 0; at < paragraph.Text.Length;)
            {
                var found = compare.IndexOf(paragraph.Text.AsSpan(at), text, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace, out var length);
                if (found < 0 || length == 0) break;
                yield return new(RecordDescription.Of(record), Place(paragraph, at + found, length));
                at += found + length;
            }
    }

    private static Target Place(Paragraph paragraph, int start, int length)
    {
        const int Context = 60;
        var (text, end) = (paragraph.Text, start + length);
        return new(paragraph.Part.ToString(), View.Final, new(paragraph.Index, start), new(paragraph.Index, end),
            new(text[start..end], null, text[Math.Max(0, start - Context)..start], text[end..Math.Min(text.Length, end + Context)]));
    }
}

/// <summary>A record as its readers see it.</summary>
/// <param name="Date">The day that the record gives, else the one on which its file was saved.</param>
/// <param name="Etag">Of the content; what If-Match must give to replace it.</param>
/// <param name="Problem">Why it cannot be read; null where it can.</param>
internal sealed record RecordDescription(string Id, string Name, string Title, DocumentKind? Kind, DateOnly Date, string? Author, long Size, string Etag, string? Problem)
{
    public static RecordDescription Of(IndexedRecord record) =>
        new(record.Entry.Id, record.Entry.Name, record.Title, record.Head?.Kind, record.Date, record.Head?.Author, record.Entry.Size, record.ETag, record.Problem);
}

/// <summary>What to look for.</summary>
/// <param name="Kind">Only in records of this kind.</param>
/// <param name="From">Only in records of this day or later.</param>
/// <param name="To">Only in records of this day or earlier.</param>
internal sealed record SearchRequest(string Text, DocumentKind? Kind = null, DateOnly? From = null, DateOnly? To = null)
{
    public bool Takes(IndexedRecord record) =>
        (Kind is null || record.Head?.Kind == Kind) && !(record.Date < From) && !(record.Date > To);
}

/// <summary>What was found, in the order of the records' dates.</summary>
/// <param name="HasMore">Whether there is more than travels.</param>
internal sealed record SearchAnswer(IReadOnlyList<SearchHit> Hits, bool HasMore);

/// <summary>Words that were found, with those around them.</summary>
internal sealed record SearchHit(RecordDescription Record, Target Target);
