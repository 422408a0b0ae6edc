using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Recording.Analysis.Cases;
using Recording.Analysis.Checks;
using Recording.Analysis.Text;
using Recording.Api.Records;
using Recording.Api.Uploads;
using Recording.Documents;
using Recording.Documents.Guard;

namespace Recording.Api.Checks;

/// <summary>What a request says of one of its earlier documents.</summary>
internal sealed record EarlierInfo(string? Name = null, DateOnly? Date = null, string? Author = null, DocumentKind? Kind = null);

/// <summary>The earlier documents of a request. One that cannot be read is named, and the others are used.</summary>
internal sealed record EarlierDocuments(IReadOnlyList<EarlierRecord> Records, IReadOnlyList<string> Unreadable)
{
    /// <summary>The earlier documents of the request, and with a case those of the record library.</summary>
    public static async Task<(EarlierDocuments? Earlier, ProblemHttpResult? Problem)> GatherAsync(
        Upload upload, JsonSerializerOptions json, Limits limits, DateOnly today, RecordIndex index, string? @case, OwnRecord own, CancellationToken cancellation)
    {
        if (Read(upload, json, limits, today, cancellation) is not { } sent)
            return (null, Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "What is said of the earlier records was not understood. It names each of them once, in their order."));
        if (string.IsNullOrEmpty(@case)) return (sent, null);
        if (await index.EarlierAsync(@case, own, cancellation) is not { } kept) return (null, RecordProblems.NoCase());
        return (new([.. sent.Records, .. kept.Records], [.. sent.Unreadable, .. kept.Unreadable]), null);
    }

    /// <summary>Names those that could not be read among the warnings of a check.</summary>
    public CheckResult Warn(CheckResult result) => Unreadable.Count == 0 ? result
        : result with { Document = result.Document with { Warnings = [.. result.Document.Warnings, .. Unreadable] } };

    /// <summary>Reads the parts <c>earlier</c> and <c>earlierInfo</c>; null where the information does not fit the documents.</summary>
    private static EarlierDocuments? Read(Upload upload, JsonSerializerOptions json, Limits limits, DateOnly today, CancellationToken cancellation)
    {
        List<byte[]> files = [.. upload.Parts["earlier"]];
        if (Infos(upload, json) is not { } infos || (infos.Count > 0 && infos.Count != files.Count)) return null;
        var (records, unreadable) = (new List<EarlierRecord>(), new List<string>());
        for (var i = 0; i < files.Count; i++)
        {
            var info = infos.Count > 0 ? infos[i] ?? new() : new();
            var name = info.Name ?? $"Earlier record {i + 1}";
            if (DocumentReader.Read(files[i], new ReadOptions { Limits = limits }, cancellation).IsRefused(out var refusal, out var text)) unreadable.Add($"“{name}” was left out. {refusal.Sentence}");
            else records.Add(RecordOf(name, text, info, today));
        }
        return new(records, unreadable);
    }

    private static EarlierRecord RecordOf(string name, DocumentText text, EarlierInfo info, DateOnly today)
    {
        var head = RecordHead.Of(text, today);
        return new(name, info.Date ?? head.Date ?? today, text) { Author = info.Author ?? head.Author, Kind = info.Kind ?? head.Kind };
    }

    private static List<EarlierInfo?>? Infos(Upload upload, JsonSerializerOptions json)
    {
        if (upload.Parts["earlierInfo"].FirstOrDefault() is not { } bytes) return [];
        try
        {
            return JsonSerializer.Deserialize<List<EarlierInfo?>>(bytes, json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
