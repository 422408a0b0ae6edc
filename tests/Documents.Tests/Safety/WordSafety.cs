using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Recording.Documents.Tests.Safety;

/// <summary>Whether Word would open a file that we wrote: what <see cref="OpenXmlValidator"/> sees, and what it is known to miss.</summary>
/// <remarks>Link this folder into a test project that writes documents.</remarks>
public static partial class WordSafety
{
    /// <summary>What Strict files call WordprocessingML; the same must hold of them.</summary>
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>All that is wrong with a file, each in a sentence.</summary>
    public static IReadOnlyList<string> Problems(byte[] file)
    {
        var parts = Parts(file);
        return [.. Validation(file), .. parts.SelectMany(MarkupInvariants.Problems), .. IdInvariants.Problems(parts), .. CommentInvariants.Problems(parts)];
    }

    /// <summary>What is wrong with a file and was not wrong with the one that it was made from, wherever in its part it stood there.</summary>
    public static IReadOnlyList<string> NewProblems(byte[] before, byte[] after)
    {
        var old = Problems(before).CountBy(Placeless).ToDictionary();
        return [.. Problems(after).GroupBy(Placeless).SelectMany(group => group.Skip(old.GetValueOrDefault(group.Key)))];
    }

    /// <summary>What else could stand in the place of an element that does not belong there depends on what stands before it.</summary>
    private static string Placeless(string problem) => Position().Replace(problem.Split(" List of possible elements")[0], "");

    [GeneratedRegex(@"\[\d+\]", RegexOptions.None, 1000)]
    private static partial Regex Position();

    /// <summary>What the validator says; a file that names a part which is not there, or is not what it says it is, stops it, before a change as after.</summary>
    private static List<string> Validation(byte[] file)
    {
        var validator = new OpenXmlValidator(FileFormatVersions.Microsoft365);
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
            try
            {
                return Sentences(validator.Validate(document));
            }
            catch (OpenXmlPackageException odd)
            {
                return [$"The validator stops: {odd.Message}", .. Sentences(validator.Validate(document.MainDocumentPart!))];
            }
        }
        catch (InvalidOperationException missing)
        {
            return [$"The validator stops: {missing.Message}"];
        }
    }

    private static List<string> Sentences(IEnumerable<ValidationErrorInfo> errors) => [.. errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];

    /// <summary>The parts that hold WordprocessingML, by name.</summary>
    private static Dictionary<string, XElement> Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var parts = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            if (!entry.FullName.StartsWith("word/", StringComparison.Ordinal) || !entry.FullName.EndsWith(".xml", StringComparison.Ordinal)) continue;
            using var content = new StreamReader(entry.Open());
            parts[entry.FullName] = XElement.Parse(content.ReadToEnd().Replace(StrictWord, Names.W.NamespaceName, StringComparison.Ordinal));
        }
        return parts;
    }
}

/// <summary>The names of WordprocessingML.</summary>
internal static class Names
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public static readonly XNamespace W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
    public static readonly XName Id = W + "id";

    public static bool IsIn(this XElement element, params string[] wrappers) => element.Ancestors().Any(a => a.Name.Namespace == W && wrappers.Contains(a.Name.LocalName));
}
