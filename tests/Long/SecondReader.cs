using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Recording.Analysis.Text;
using Recording.Documents;
using Recording.Documents.Reviews;

namespace Recording.Long;

/// <summary>Reviews Word files of a folder and has LibreOffice open what was written: it must count the same comments and changes.</summary>
/// <remarks>LibreOffice 7.4 drops some changes in a text frame, in a paragraph to which something is anchored and in a content control around a paragraph, also of documents that
/// hold nothing else. Changes that stand so may be missing; such documents are named.</remarks>
internal static class SecondReader
{
    private const string Reviewer = "Priya Shah";

    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Creator = "http://purl.org/dc/elements/1.1/";

    public static int Run(string folder, int count)
    {
        var work = Directory.CreateTempSubdirectory("recording-reviews");
        try
        {
            var expected = Write(folder, count, work.FullName);
            Open(work.FullName);
            var failed = expected.Count(e => !IsSame(e.Key, e.Value, work.FullName));
            Console.WriteLine($"{expected.Count} documents, {expected.Values.Sum(e => e.Comments)} comments, {expected.Values.Sum(e => e.Changes)} changes, {failed} failed");
            return failed == 0 ? 0 : 1;
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    /// <summary>Comments every third and changes every third of the paragraphs of the body that say something, and keeps the document.</summary>
    private static Dictionary<string, (int Comments, int Changes)> Write(string folder, int count, string work)
    {
        var expected = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        var paths = Directory.EnumerateFiles(folder, "*.docx", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        foreach (var path in paths.Where((_, i) => i % Math.Max(1, paths.Count / (count * 5 / 4)) == 0))
        {
            var file = File.ReadAllBytes(path);
            if (expected.Count == count || DocumentReader.Read(file).IsRefused(out _, out var document)) continue;
            var items = document.Paragraphs.Select((p, i) => (p, i)).Where(e => e.p.Part == DocumentPart.Body && e.p.Text.Trim().Length > 3).Take(60).Select(e => Item(document, e.i)).ToList();
            if (items.Count == 0 || DocumentReview.Write(file, new(Reviewer, items), DateTimeOffset.UnixEpoch.AddYears(56)).IsRefused(out _, out var reviewed)) continue;
            var written = items.Where((_, i) => reviewed.Items[i].Written).ToList();
            var name = string.Create(CultureInfo.InvariantCulture, $"{expected.Count:D3} {Path.GetFileNameWithoutExtension(path)}");
            File.WriteAllBytes(Path.Combine(work, name + ".docx"), reviewed.File);
            expected[name] = (written.Count(item => item.Comment is not null), 2 * written.Count(item => item.Replacement is not null));
        }
        return expected;
    }

    /// <summary>A comment on the first word of a paragraph, or another word in its place: one deletion and one insertion.</summary>
    private static ReviewItem Item(DocumentText document, int paragraph)
    {
        var text = document.Paragraphs[paragraph].Text;
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var end = text.IndexOfAny([' ', '\t', '\n'], start) is > 0 and var space ? space : text.Length;
        var target = Target.Of(document, new(paragraph, start, end));
        return paragraph % 3 == 0 ? new(target, "Says who?") : new(target, null, "Changed");
    }

    private static void Open(string work)
    {
        using var office = Process.Start(new ProcessStartInfo("soffice", ["--headless", $"-env:UserInstallation=file://{work}/profile", "--convert-to", "odt", "--outdir", work, .. Directory.GetFiles(work, "*.docx")])
        {
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("LibreOffice did not start.");
        office.StandardOutput.ReadToEnd();
        office.WaitForExit();
    }

    private static bool IsSame(string name, (int Comments, int Changes) expected, string work)
    {
        var (written, opened) = (Path.Combine(work, name + ".docx"), Path.Combine(work, name + ".odt"));
        var seen = File.Exists(opened) ? Seen(opened) : (Comments: -1, Changes: -1);
        if (seen == expected) return true;
        var excused = Excused(written);
        Console.WriteLine($"{name}: {expected} written, {seen} seen, {excused} changes stand where LibreOffice drops some");
        return seen.Comments == expected.Comments && seen.Changes < expected.Changes && seen.Changes >= expected.Changes - excused;
    }

    /// <summary>How many changes stand where LibreOffice drops some.</summary>
    private static int Excused(string written)
    {
        var names = new HashSet<string> { "framePr", "anchor", "pict" };
        return Part(written, "word/document.xml").Descendants()
            .Where(change => change.Name.LocalName is "ins" or "del" && change.Attributes().Any(a => a.Name.LocalName == "author" && a.Value == Reviewer))
            .Select(change => change.Ancestors().First(a => a.Name.LocalName == "p"))
            .Count(paragraph => paragraph.Parent!.Name.LocalName == "sdtContent" || paragraph.Descendants().Any(d => names.Contains(d.Name.LocalName)));
    }

    private static (int Comments, int Changes) Seen(string opened)
    {
        var root = Part(opened, "content.xml");
        return (root.Descendants(Office + "annotation").Count(a => (string?)a.Element(Creator + "creator") == Reviewer),
            root.Descendants(Text + "changed-region").Descendants(Creator + "creator").Count(c => c.Value == Reviewer));
    }

    private static XElement Part(string file, string name)
    {
        using var zip = ZipFile.OpenRead(file);
        using var content = zip.GetEntry(name)!.Open();
        return XElement.Load(content);
    }
}
