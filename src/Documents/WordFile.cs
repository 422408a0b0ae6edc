using System.Runtime.InteropServices;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Guard;

namespace Recording.Documents;

/// <summary>An open Word document that has passed the guard.</summary>
public sealed class WordFile : IDisposable
{
    private readonly MemoryStream _bytes;

    private WordFile(MemoryStream bytes, WordprocessingDocument document) => (_bytes, Document) = (bytes, document);

    public WordprocessingDocument Document { get; }

    /// <summary>Opens a document for reading, or refuses it.</summary>
    public static Outcome<WordFile> Open(ReadOnlyMemory<byte> file, Limits limits, CancellationToken cancellation = default) =>
        Open(file, limits, isEditable: false, cancellation);

    /// <summary>Opens a copy of a document for changing; <see cref="Save"/> gives its bytes.</summary>
    public static Outcome<WordFile> OpenCopy(ReadOnlyMemory<byte> file, Limits limits, CancellationToken cancellation = default) =>
        Open(file, limits, isEditable: true, cancellation);

    /// <summary>Saves what was changed and gives the whole file.</summary>
    public byte[] Save()
    {
        Document.Save();
        return _bytes.ToArray();
    }

    public void Dispose()
    {
        Document.Dispose();
        _bytes.Dispose();
    }

    /// <summary>Runs what reads the file's parts; where a part proves damaged the file is refused.</summary>
    internal static Outcome<T> Guarded<T>(Func<Outcome<T>> read) where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is FileFormatException or XmlException or InvalidDataException or InvalidOperationException
            or OpenXmlPackageException or FormatException or ArgumentException or IOException or NotSupportedException)
        {
            return Refusals.Broken;
        }
    }

    private static Outcome<WordFile> Open(ReadOnlyMemory<byte> file, Limits limits, bool isEditable, CancellationToken cancellation) =>
        Guarded<WordFile>(() =>
        {
            if (FileGuard.Check(file, limits, cancellation) is { } refusal) return refusal;
            var bytes = isEditable ? Copy(file) : View(file);
            var settings = new OpenSettings { AutoSave = false, MaxCharactersInPart = limits.XmlCharacters };
            return new WordFile(bytes, WordprocessingDocument.Open(bytes, isEditable, settings));
        });

    private static MemoryStream View(ReadOnlyMemory<byte> file) => MemoryMarshal.TryGetArray(file, out var array)
        ? new(array.Array!, array.Offset, array.Count, writable: false)
        : new(file.ToArray(), writable: false);

    private static MemoryStream Copy(ReadOnlyMemory<byte> file)
    {
        var copy = new MemoryStream(file.Length + 65_536);
        copy.Write(file.Span);
        copy.Position = 0;
        return copy;
    }
}
