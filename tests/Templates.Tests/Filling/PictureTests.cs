using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;
using static Recording.Templates.Tests.Filling.ControlTests;
using static Recording.Templates.Tests.Filling.Filled;
using A = DocumentFormat.OpenXml.Drawing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Recording.Templates.Tests.Filling;

public sealed class PictureTests
{
    private const string Dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private const string Gif = "R0lGODlhAgABAIAAAAAAAP///yH5BAEAAAAALAAAAAACAAEAAAICBAoAOw==";

    [Fact]
    public void A_picture_takes_the_frame_of_the_old_one_and_says_what_it_shows()
    {
        var filled = Of(Template(), new() { ["tree"] = Picture(Gif, "Family tree: Ama, her mother and her aunt") }, new(Overwrites: true));
        using var document = Open(filled);
        var main = document.MainDocumentPart!;
        var drawing = main.Document!.Descendants<Wp.Inline>().Single();
        var part = (ImagePart)main.GetPartById(drawing.Descendants<A.Blip>().Single().Embed!.Value!);
        Assert.Equal("image/gif", part.ContentType);
        Assert.Equal("Family tree: Ama, her mother and her aunt", drawing.DocProperties!.Description!.Value);
        Assert.Equal((914400, 457200), (drawing.Extent!.Cx!.Value, drawing.Extent.Cy!.Value));
        var read = Value(filled, "tree")!;
        Assert.Equal((Gif, "Family tree: Ama, her mother and her aunt"), ((string?)read["data"], (string?)read["alt"]));
    }

    [Theory]
    [InlineData("PGh0bWw+PC9odG1sPg==", "a page", "“tree” is not a picture that Word can show. Use a PNG, JPEG or GIF file.")]
    [InlineData("not base64", "a page", "“tree” is not a picture that Word can show. Use a PNG, JPEG or GIF file.")]
    [InlineData("", "a page", "“tree” is not a picture that Word can show. Use a PNG, JPEG or GIF file.")]
    [InlineData("iVBORw0KGgo=", "a page", "“tree” is not a picture that Word can show. Use a PNG, JPEG or GIF file.")]
    [InlineData("/9j/wAAA", "a page", "“tree” is not a picture that Word can show. Use a PNG, JPEG or GIF file.")]
    [InlineData(Dot, " ", "“tree” needs words that say what the picture shows (alt).")]
    public void What_is_no_picture_or_has_no_words_is_refused(string data, string alt, string sentence) =>
        Assert.Equal(sentence, Try(Template(), new() { ["tree"] = Picture(data, alt) }).Wrong.Single().Message);

    private static JsonObject Picture(string data, string alt) => new() { ["data"] = data, ["alt"] = alt };

    private static byte[] Template() => Docx.Of(Para(Sdt(Run("""
            <w:drawing><wp:inline><wp:extent cx="914400" cy="914400"/><wp:docPr id="1" name="Tree" descr="old"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="old.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="i1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="914400"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>
            """), Tag("tree") + "<w:showingPlcHdr/><w:picture/>")))
        .Put("word/media/old.png", "image/png", Convert.FromBase64String(Dot)).Relate(Docx.Main, "image", "media/old.png", "i1").ToBytes();
}
