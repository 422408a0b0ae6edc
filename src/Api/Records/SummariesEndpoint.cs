using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Channels;
using Microsoft.OpenApi;
using Recording.Analysis.Cases;
using Recording.Api.Uploads;

namespace Recording.Api.Records;

/// <summary>GET /api/cases/{case}/summary and …/chronology: what the records say, each line with its source.</summary>
internal static class SummariesEndpoint
{
    private const string Csv = "text/csv", EventStream = "text/event-stream";

    public static void MapSummaries(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/cases/{case}/summary", SummariseAsync)
            .WithName("summariseCase").WithSummary("What the records of a case say, each line a quotation with its record, date and place.").WithTags("Records")
            .WithDescription("Where text/event-stream is accepted, each event says how many records have been read and of how many (read, of); the last has the answer.")
            .Produces<SummaryAnswer>().ProducesProblem(StatusCodes.Status404NotFound)
            .AddOpenApiOperationTransformer((operation, _, _) =>
            {
                operation.Responses!["200"].Content![EventStream] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
                return Task.CompletedTask;
            });
        app.MapGet("/api/cases/{case}/chronology", ChronologyAsync)
            .WithName("getChronology").WithSummary("The events of a case in order, as JSON.").WithTags("Records")
            .WithDescription("Where text/csv is accepted, for a spreadsheet; where a Word document is accepted, the significant events in the court’s form.")
            .Produces<ChronologyAnswer>().Produces<string>(StatusCodes.Status200OK, Csv).ProducesDocument().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> SummariseAsync(string @case, HttpRequest request, IRecordLibrary library, RecordIndex index, CancellationToken cancellation)
    {
        if (request.GetTypedHeaders().Accept.Any(type => type.MediaType == EventStream))
            return await library.RecordsAsync(@case, cancellation) is null ? RecordProblems.NoCase() : TypedResults.ServerSentEvents(FollowAsync(@case, index, cancellation));
        return await index.SummariseAsync(@case, cancellation) is { } reading ? TypedResults.Bytes(reading.Json, "application/json; charset=utf-8") : RecordProblems.NoCase();
    }

    /// <summary>Tells of the reading while it goes on, in JSON. Whoever is slow to listen hears the latest and misses what came between.</summary>
    private static async IAsyncEnumerable<SseItem<byte[]>> FollowAsync(string caseId, RecordIndex index, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var said = Channel.CreateBounded<string>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        var summary = Task.Run(async () =>
        {
            try
            {
                return await index.SummariseAsync(caseId, cancellation, (read, of) => said.Writer.TryWrite($$"""{"read":{{read}},"of":{{of}}}"""));
            }
            finally
            {
                said.Writer.Complete();
            }
        }, cancellation);
        await foreach (var progress in said.Reader.ReadAllAsync(cancellation)) yield return new(Encoding.UTF8.GetBytes(progress));
        if (await summary is { } reading) yield return new([.. "{\"answer\":"u8, .. reading.Json, .. "}"u8]);
    }

    private static async Task<IResult> ChronologyAsync(string @case, HttpRequest request, RecordIndex index, TimeProvider time, CancellationToken cancellation)
    {
        if (await index.SummariseAsync(@case, cancellation) is not { Answer: var answer }) return RecordProblems.NoCase();
        var events = answer.Summary.Chronology;
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Any(type => type.MediaType == Upload.WordDocument)) return ChronologyDocument.Of(events, time.GetLocalNow(), cancellation);
        return accepted.Any(type => type.MediaType == Csv)
            ? TypedResults.File(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(ChronologyCsv.Of(events))).ToArray(), $"{Csv}; charset=utf-8", "chronology.csv")
            : TypedResults.Ok(new ChronologyAnswer(events, answer.Unreadable));
    }
}

/// <summary>A case's summary.</summary>
/// <param name="Records">How many records the case has.</param>
/// <param name="Unreadable">Those that are not in the summary because they could not be read.</param>
internal sealed record SummaryAnswer(int Records, IReadOnlyList<UnreadableRecord> Unreadable, CaseSummary Summary);

/// <summary>A case's events.</summary>
internal sealed record ChronologyAnswer(IReadOnlyList<CaseEvent> Events, IReadOnlyList<UnreadableRecord> Unreadable);

/// <summary>A record that could not be read, and why.</summary>
internal sealed record UnreadableRecord(string Id, string Name, string Problem);
