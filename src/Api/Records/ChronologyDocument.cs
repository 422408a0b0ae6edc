using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Recording.Analysis.Cases;
using Recording.Api.Templates;
using Recording.Templates;

namespace Recording.Api.Records;

/// <summary>The significant events of a case in the form of a court chronology, for the writer to finish.</summary>
internal static class ChronologyDocument
{
    private const string Form = "court-chronology";

    public static Results<FileContentHttpResult, ProblemHttpResult> Of(IReadOnlyList<CaseEvent> events, DateTimeOffset now, CancellationToken cancellation)
    {
        var values = new JsonObject { ["chronology"] = new JsonArray([.. events.Where(e => e.IsSignificant).Select(Row)]) };
        return FillsEndpoint.Answer(DocumentFill.Write(TemplateLibrary.ReadFile(TemplateLibrary.Find(Form)!), values, new(), now, cancellation: cancellation));
    }

    /// <summary>A date that was worked out says so, and a month stands with the words, for the form asks for a day.</summary>
    private static JsonObject Row(CaseEvent e)
    {
        var month = e.IsMonth ? $"{e.Date.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}: " : "";
        var row = new JsonObject
        {
            ["event"] = $"{month}“{e.Accounts[0].Words}”{(e.IsRelative ? " (the date is worked out from the record’s)" : "")}",
            ["source"] = string.Join("; ", e.Accounts.Select(account => SourceOf(account.Source))),
        };
        if (!e.IsMonth) row["date"] = e.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return row;
    }

    private static string SourceOf(RecordSource source) =>
        $"{source.Name}, {source.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}{(source.Author is { } author ? $", {author}" : "")}";
}
