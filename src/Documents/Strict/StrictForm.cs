using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;

namespace Recording.Documents.Strict;

/// <summary>Keeps a Strict file Strict. The SDK writes every part of one in the Transitional form, also those that nobody changed, and all types of relationships with them.</summary>
internal sealed class StrictForm
{
    private readonly Dictionary<string, byte[]> _kept = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);
    private readonly ReadOnlyMemory<byte> _before;
    private readonly string _main;

    /// <summary>Sees what was changed; to be asked before the document is saved.</summary>
    /// <param name="before">The file as it was opened.</param>
    public StrictForm(WordprocessingDocument document, ReadOnlyMemory<byte> before)
    {
        (_before, _main) = (before, Name(document.MainDocumentPart!));
        foreach (var part in document.GetAllParts().Where(part => part.ContentType.EndsWith("xml", StringComparison.OrdinalIgnoreCase)))
        {
            if (part.IsRootElementLoaded) _written.Add(Name(part));
            else _kept[Name(part)] = Content(part.GetStream(FileMode.Open, FileAccess.Read));
        }
    }

    /// <summary>The saved file with its changed parts in the Strict form, and the others as they were.</summary>
    public byte[] Restore(byte[] saved)
    {
        using var file = new ReadOnlyMemory<byte>(saved).AsCopy();
        using (var old = new ZipArchive(_before.AsStream(), ZipArchiveMode.Read))
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var isStrict = IsStrict(old, _main) ?? false;
            foreach (var entry in zip.Entries.ToList())
            {
                if (_kept.TryGetValue(entry.FullName, out var kept)) Write(entry, kept);
                else if (entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)) Write(entry, StrictList.Of(Content(entry.Open()), Content(old, entry.FullName), target => IsGone(old, zip, entry.FullName, target)));
                else if (_written.Contains(entry.FullName) && (IsStrict(old, entry.FullName) ?? isStrict)) Write(entry, StrictMarkup.Of(Content(entry.Open()), Content(old, entry.FullName)));
            }
        }
        return file.ToArray();
    }

    /// <summary>Whether a part that a list of relationships names was taken out of the file; the SDK leaves its relationship in a Strict one.</summary>
    private static bool IsGone(ZipArchive old, ZipArchive now, string list, string target)
    {
        if (!Uri.TryCreate(new Uri($"file:///{list[..(list.LastIndexOf("_rels/", StringComparison.OrdinalIgnoreCase))]}"), target, out var uri)) return false;
        var name = Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/'));
        return Has(old, name) && !Has(now, name);
    }

    private static bool Has(ZipArchive file, string name) => file.Entries.Any(entry => entry.FullName.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static bool? IsStrict(ZipArchive file, string name) => Content(file, name) is { } part ? StrictMarkup.Is(part) : null;

    private static string Name(OpenXmlPart part) => Uri.UnescapeDataString(part.Uri.OriginalString.TrimStart('/'));

    private static byte[]? Content(ZipArchive file, string name) => file.GetEntry(name) is { } entry ? Content(entry.Open()) : null;

    private static byte[] Content(Stream stream)
    {
        using (stream)
        {
            using var content = new MemoryStream();
            stream.CopyTo(content);
            return content.ToArray();
        }
    }

    private static void Write(ZipArchiveEntry entry, byte[] content)
    {
        using var stream = entry.Open();
        stream.SetLength(0);
        stream.Write(content);
    }
}
