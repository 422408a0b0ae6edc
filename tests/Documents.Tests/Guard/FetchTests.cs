using System.Net;
using System.Net.Sockets;
using Recording.Analysis.Text;
using Recording.Documents.Guard;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Guard;

public sealed class FetchTests
{
    [Fact]
    public void Nothing_that_a_document_points_to_is_fetched()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var file = PointingAt($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
        Assert.False(DocumentReader.Read(file, cancellation: cancellation).IsRefused(out _, out var text));
        Assert.Equal(4, text!.Warnings.Count);
        Assert.False(WordFile.OpenCopy(file, Limits.Default, cancellation).IsRefused(out _, out var copy));
        Assert.False(DocumentReader.Read(copy!, View.Original, cancellation).IsRefused(out _, out _));
        Assert.NotEmpty(copy.Save());
        Assert.False(listener.Pending(), "something connected");
    }

    /// <summary>The listener would see a connection: without this the test above could not fail.</summary>
    [Fact]
    public void A_connection_would_be_seen()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var client = new TcpClient();
        client.Connect((IPEndPoint)listener.LocalEndpoint);
        Assert.True(listener.Pending());
    }

    private static byte[] PointingAt(string address)
    {
        var picture = """<w:drawing><wp:inline><wp:docPr id="1" name="p"/><a:graphic><a:graphicData uri="u"><pic:pic><pic:blipFill><a:blip r:link="im"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>""";
        return Docx.Of(Para(R("words") + Field($"INCLUDEPICTURE \"{address}p.png\" \\d", R("x")) + Run(picture)
                + Run("""<w:object><o:OLEObject Type="Link" ProgID="htmlfile" r:id="ole"/></w:object>""")), """<w:altChunk r:id="chunk"/>""")
            .Settings("""<w:attachedTemplate r:id="t"/>""").Relate("word/settings.xml", "attachedTemplate", address + "t.dotm", "t", isExternal: true)
            .Relate(Docx.Main, "image", address + "i.png", "im", isExternal: true)
            .Relate(Docx.Main, "oleObject", address + "o.html!", "ole", isExternal: true)
            .Relate(Docx.Main, "aFChunk", address + "c.html", "chunk", isExternal: true).ToBytes();
    }
}
