using System.IO.Compression;
using System.Runtime.CompilerServices;
using Recording.Templates.Layout;

namespace Recording.Templates.Tests;

/// <summary>The Word files of the library, as they stand beside their data.</summary>
internal static class LibraryFiles
{
    public static IEnumerable<TheoryDataRow<string>> Ids => TemplateLibrary.All.Select(t => new TheoryDataRow<string>(t.Id));

    /// <summary>Lays out every template anew and writes those files whose parts have changed.</summary>
    public static void WriteAll()
    {
        foreach (var template in TemplateLibrary.All)
        {
            var (path, bytes) = (PathOf(template.Id), TemplateLayout.Write(template));
            if (!File.Exists(path) || !Parts(File.ReadAllBytes(path)).SequenceEqual(Parts(bytes))) File.WriteAllBytes(path, bytes);
        }
    }

    /// <summary>Each part of a package with its text, by name.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Parts(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return [.. zip.Entries.Select(e => KeyValuePair.Create(e.FullName, Text(e))).OrderBy(p => p.Key, StringComparer.Ordinal)];
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private static string PathOf(string id, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../src/Templates/Library", $"{id}.docx"));
}
