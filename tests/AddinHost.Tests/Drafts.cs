namespace Recording.AddinHost.Tests;

/// <summary>Drafts about the person of the sample case, each of which misses what its records say.</summary>
internal static class Drafts
{
    /// <summary>In which what Mai asked for has become a condition.</summary>
    public static readonly string[] Diagnosis =
    [
        "Case note: home visit", "Name: Maya Trent", "Date: 3 November 2026", "Written by: Gareth Voss, social worker",
        "I visited Mai at the flat on 3 November 2026.", "Mai needs visits arranged round her job at the garden centre.",
    ];

    /// <summary>Which looks for a place and does not say where Mai must not go.</summary>
    public static readonly string[] Placement =
    [
        "Assessment of care and support needs", "Name: Maya Trent", "Date of assessment: 3 November 2026", "Written by: Gareth Voss, social worker",
        "Mai and Rosa Trent would like a short break in December. There is a free room at a house by the sea, where Mai could stay for a week.",
    ];

    /// <summary>Which leaves out a strand of support.</summary>
    public static readonly string[] Review =
    [
        "Care and support review", "Name: Maya Trent", "Date of review: 20 June 2026", "Written by: Gareth Voss, social worker",
        "How the support is made up", "Direct payment: 20 hours a week.", "Unpaid care by Rosa Trent: 30 hours a week.",
    ];
}
