using Recording.Analysis.Checks;

namespace Recording.Templates.Layout;

/// <summary>The measures and colours of a kind of paper; sizes in half-points, lengths in twentieths of a point.</summary>
internal sealed record Look(int Size, int TableSize, int Line, int Left, int Right, string Accent, string Shade)
{
    public const int PageWidth = 11906, PageHeight = 16838;

    public int TextWidth => PageWidth - Left - Right;

    /// <summary>A court's paper: 12 point, one and a half lines, black, 3.5 cm at the binding edge.</summary>
    private static readonly Look Court = new(24, 22, 360, 1984, 1417, "000000", "EDEDED");

    private static readonly Look Form = new(22, 21, 276, 1134, 1134, "17495A", "E6F0F3");

    public bool IsCourt => this == Court;

    public static Look Of(Template template) => template.Kind == DocumentKind.CourtReport ? Court : Form;
}
