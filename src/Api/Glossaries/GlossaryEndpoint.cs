using Recording.Analysis.Lexicons;

namespace Recording.Api.Glossaries;

/// <summary>GET /api/glossary: the terms that the checker knows, with their plain words.</summary>
internal static class GlossaryEndpoint
{
    public static void MapGlossary(this IEndpointRouteBuilder app) => app
        .MapGet("/api/glossary", (OrganisationGlossary glossary) => GlossaryAnswer.Of(glossary.Current()))
        .WithName("getGlossary").WithSummary("The terms and acronyms that the checker knows, the organisation's own among them.").WithTags("Glossary");
}

/// <param name="Entries">In the order of the lists, the organisation's own first.</param>
/// <param name="Allowed">Terms that need no explanation in this organisation.</param>
/// <param name="Problems">Lines of the organisation's files that could not be used.</param>
internal sealed record GlossaryAnswer(IReadOnlyList<GlossaryEntry> Entries, IReadOnlyList<string> Allowed, IReadOnlyList<GlossaryProblem> Problems)
{
    public static GlossaryAnswer Of(Glossary glossary) => new(glossary.Entries, glossary.Allowed, glossary.Problems);
}
