using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Layout;

/// <summary>The page, and what stands at the top and foot of each.</summary>
internal static class PageSetup
{
    public const string HeaderId = "rIdHeader", FooterId = "rIdFooter";

    public static W.SectionProperties Properties(Look look) => new(
        new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = HeaderId },
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = FooterId },
        new W.PageSize { Width = Look.PageWidth, Height = Look.PageHeight },
        new W.PageMargin { Top = 1417, Bottom = 1304, Left = (uint)look.Left, Right = (uint)look.Right, Header = 680, Footer = 624, Gutter = 0 });

    public static W.Header Header(Template template, Controls controls) =>
        new(Line.Of(Styles.Header, [Line.Text("Confidential"), Line.Tab(), .. FieldText.Read(template.Header, template, controls)]));

    public static W.Footer Footer(Template template) => new(Line.Of(Styles.Footer,
        Line.Text(template.Title), Line.Tab(), Line.Text("Page "), Field("PAGE"), Line.Text(" of "), Field("NUMPAGES")));

    private static W.SimpleField Field(string code) => new(Line.Text("1")) { Instruction = $" {code} " };
}
