using System.IO.Packaging;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Guard;
using Recording.Documents.Strict;

namespace Recording.Documents;

/// <summary>An open Word document that has passed the guard.</summary>
public sealed class WordFile : IDisposable
{
    private readonly MemoryStream _bytes;
    private readonly ReadOnlyMemory<byte> _opened;
    private readonly IReadOnlyList<LooseEnd> _looseEnds;

    private WordFile(MemoryStream bytes, ReadOnlyMemory<byte> opened, WordprocessingDocument document, FileGuard passed, Limits limits) =>
        (_bytes, _opened, Document, Warnings, _looseEnds, Limits) = (bytes, opened, document, passed.Warnings, passed.LooseEnds, limits);

    public WordprocessingDocument Document { get; }

    /// <summary>What Word would run or fetch on opening the file, as far as the package itself says.</summary>
    internal IReadOnlySet<Warning> Warnings { get; }

    /// <summary>What it may ask of us.</summary>
    internal Limits Limits { get; }

    /// <summary>Opens a document for reading, or refuses it.</summary>
    public static Outcome<WordFile> Open(ReadOnlyMemory<byte> file, Limits limits, CancellationToken cancellation = default) =>
        Open(file, limits, isEditable: false, cancellation);

    /// <summary>Opens a copy of a document for changing; <see cref="Save"/> gives its bytes.</summary>
    public static Outcome<WordFile> OpenCopy(ReadOnlyMemory<byte> file, Limits limits, CancellationToken cancellation = default) =>
        Open(file, limits, isEditable: true, cancellation);

    /// <summary>Saves what was changed, closes the document and gives the whole file; a Strict file stays one.</summary>
    /// <param name="write">Writes parts in a way of its own.</param>
    public byte[] Save(Action? write = null)
    {
        var strict = Document.StrictRelationshipFound ? new StrictForm(Document, _opened) : null;
        write?.Invoke();
        // Document.Save would open the package once more, only for it to be closed here.
        foreach (var part in Document.GetAllParts().Where(part => part.IsRootElementLoaded)) part.RootElement!.Save();
        Document.Dispose();
        var saved = _looseEnds.Count == 0 ? _bytes.ToArray() : LooseEnd.Untie(_bytes.ToArray(), _looseEnds);
        return strict?.Restore(saved) ?? saved;
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
        catch (LimitException e)
        {
            return Refusals.TooComplex(e.Message);
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
            if (FileGuard.Check(file, limits, cancellation).IsRefused(out var refusal, out var passed)) return refusal;
            // The SDK mends addresses that are none only where it may write.
            var isWritten = isEditable || passed.HasBrokenAddress;
            var bytes = passed.LooseEnds.Count > 0 ? LooseEnd.Tie(file, passed.LooseEnds) : isWritten ? file.AsCopy() : file.AsStream();
            var settings = new OpenSettings { AutoSave = false, MaxCharactersInPart = limits.XmlBytes };
            return new WordFile(bytes, file, Open(bytes, isWritten, settings), passed, limits);
        });

    /// <summary>What the SDK is given to read as a stream it copies to a temporary file. A package that is open already stays in memory.</summary>
    private static WordprocessingDocument Open(MemoryStream bytes, bool isWritten, OpenSettings settings) => isWritten
        ? WordprocessingDocument.Open(bytes, isEditable: true, settings) : WordprocessingDocument.Open(Package.Open(bytes, FileMode.Open, FileAccess.Read), settings);
}
