using System.IO.Compression;
using System.Xml.Linq;

namespace Recording.AddinHost.Tests;

/// <summary>The sample note that the host serves.</summary>
internal static class Sample
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static string File => Path.Combine(Places.RepositoryRoot, "src", "AddinHost", "samples", "case-note.docx");

    /// <summary>Its paragraphs as text.</summary>
    public static string[] Paragraphs()
    {
        using var zip = ZipFile.OpenRead(File);
        return [.. Read(zip.GetEntry("word/document.xml")!).Descendants(W + "p").Select(paragraph => string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value)))];
    }

    /// <summary>The same document with its text so many times over.</summary>
    public static byte[] Repeated(int times)
    {
        using var stream = new MemoryStream();
        stream.Write(System.IO.File.ReadAllBytes(File));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var main = zip.GetEntry("word/document.xml")!;
            var xml = Read(main);
            var body = xml.Element(W + "body")!;
            var text = body.Elements().Where(element => element.Name != W + "sectPr").ToList();
            for (var time = 1; time < times; time++) text[^1].AddAfterSelf(text);
            main.Delete();
            using var written = zip.CreateEntry("word/document.xml").Open();
            xml.Save(written);
        }
        return stream.ToArray();
    }

    /// <summary>A document with these paragraphs and the styles of the sample.</summary>
    public static byte[] Of(params IEnumerable<string> paragraphs)
    {
        using var stream = new MemoryStream();
        stream.Write(System.IO.File.ReadAllBytes(File));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var main = zip.GetEntry("word/document.xml")!;
            var xml = Read(main);
            var section = xml.Element(W + "body")!.Element(W + "sectPr");
            xml.Element(W + "body")!.ReplaceNodes(paragraphs.Select(text => new XElement(W + "p", new XElement(W + "r", new XElement(W + "t", text)))), section);
            main.Delete();
            using var written = zip.CreateEntry("word/document.xml").Open();
            xml.Save(written);
        }
        return stream.ToArray();
    }

    private static XElement Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XElement.Load(stream);
    }
}
