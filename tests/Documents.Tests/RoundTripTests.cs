using System.IO.Compression;
using System.Xml.Linq;
using Recording.Documents.Guard;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Safety;
using static Recording.Documents.Tests.Building.Markup;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Tests;

public sealed class RoundTripTests
{
    private const string Body = """<w:p><w:smartTag w:uri="u" w:element="Name"><w:r><w:t>Ama</w:t></w:r></w:smartTag><x:odd xmlns:x="urn:unknown" x:kept="yes"><x:in>kept</x:in></x:odd></w:p>""";

    private static byte[] File => Docx.Of(Body, Para(R("a") + Ins(R("b")) + Del("c")))
        .Comments($"""<w:comment w:id="4" w:author="Jo Hart"><w:p>{R("Why?")}</w:p></w:comment>""")
        .Put("customXml/item1.xml", "application/xml", "<own xmlns=\"urn:own\">value</own>").Relate(Docx.Main, "customXml", "../customXml/item1.xml", "cx")
        .Put("_xmlsignatures/origin.sigs", "application/vnd.openxmlformats-package.digital-signature-origin", [])
        .Relate("", "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin", "_xmlsignatures/origin.sigs", "sig")
        .Put("word/odd.bin", "application/x-odd", [9, 8, 7]).Relate(Docx.Main, "urn://odd", "odd.bin", "odd")
        .Put("word/media/image1.png", "image/png", [0x89, 0x50, 0x4E, 0x47, 1, 2, 3]).Relate(Docx.Main, "image", "media/image1.png", "im").ToBytes();

    [Fact]
    public void Opening_and_saving_changes_nothing()
    {
        Assert.False(WordFile.OpenCopy(File, Limits.Default, TestContext.Current.CancellationToken).IsRefused(out _, out var opened));
        var saved = opened!.Save();
        Assert.Equal(Entries(File), Entries(saved));
        Assert.Empty(WordSafety.NewProblems(File, saved));
    }

    [Fact]
    public void A_changed_paragraph_leaves_all_else_as_it_was()
    {
        Assert.False(WordFile.OpenCopy(File, Limits.Default, TestContext.Current.CancellationToken).IsRefused(out _, out var opened));
        _ = Mapping.DocumentMap.Of(opened!.Document, Analysis.Text.View.Final, TestContext.Current.CancellationToken);
        opened.Document.MainDocumentPart!.Document!.Body!.PrependChild(new W.Paragraph(new W.Run(new W.Text("new"))));
        var saved = opened.Save();
        Assert.Equal(["new", "Ama", "ab"], ReadingOf.Read(saved).Paragraphs.Select(p => p.Text));
        var main = Entries(saved)[Docx.Main];
        var rest = XElement.Parse(main);
        rest.Descendants(Names.W + "p").First().Remove();
        Assert.True(IsSame(Entries(File)[Docx.Main], rest.ToString(SaveOptions.DisableFormatting)), main);
        foreach (var (name, content) in Entries(File).Where(e => e.Key != Docx.Main && !e.Key.EndsWith(".rels", StringComparison.Ordinal) && !e.Key.StartsWith('[')))
            Assert.True(IsSame(content, Entries(saved)[name]), $"{name} was changed: {Entries(saved)[name]}");
    }

    private static bool IsSame(string before, string after) =>
        before == after || before.StartsWith('<') && XNode.DeepEquals(Plain(before), Plain(after));

    /// <summary>Without what says nothing: declarations of namespaces, the order of attributes, how an empty element is written.</summary>
    private static XElement Plain(string xml)
    {
        var root = XElement.Parse(xml);
        foreach (var element in root.DescendantsAndSelf())
        {
            element.ReplaceAttributes(element.Attributes().Where(a => !a.IsNamespaceDeclaration).OrderBy(a => a.Name.ToString(), StringComparer.Ordinal));
            if (!element.Nodes().Any()) element.RemoveNodes();
        }
        return root;
    }

    private static Dictionary<string, string> Entries(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        });
    }
}
