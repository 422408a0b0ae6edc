using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace Recording.Documents.Guard;

/// <summary>Inflates every file of a zip file once, keeps none of it, and stops at the first limit that is passed.</summary>
internal sealed class ZipScan(long fileLength, Limits limits, CancellationToken cancellation)
{
    private const int Chunk = 64 << 10;
    private const long AlwaysInflated = 4 << 20;

    private long _inflated, _xml;
    private int _elements;

    /// <summary>What the package's own lists say.</summary>
    public PackageLists Lists { get; } = new();

    /// <summary>The reason not to open the file, if there is one.</summary>
    public Refusal? Read(ZipArchive zip)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            foreach (var entry in zip.Entries)
            {
                cancellation.ThrowIfCancellationRequested();
                if (entry.IsEncrypted) return Refusals.PasswordProtected;
                if (Read(entry, buffer) is { } refusal) return refusal;
            }
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private Refusal? Read(ZipArchiveEntry entry, byte[] buffer)
    {
        var isList = PackageLists.IsList(entry.FullName);
        using var kept = isList ? new MemoryStream() : null;
        using var content = Markup(entry, buffer);
        var scan = new XmlScan();
        for (int read; (read = content.Read(buffer)) > 0;)
        {
            kept?.Write(buffer, 0, read);
            if (kept?.Length > limits.RelationshipBytes) return Refusals.TooComplex($"a list in it is longer than {limits.RelationshipBytes / 1024} KB");
            var before = scan.Elements;
            scan.Read(buffer.AsSpan(0, read));
            _elements += scan.Elements - before;
            if (Over(scan, read) is { } refusal) return refusal;
        }
        if (kept is not null) Lists.Read(entry.FullName, kept.ToArray());
        else if (scan is { IsXml: true, HasFields: true } && !Lists.Warnings.Contains(Warning.OutsideField)) LookAtFields(entry);
        return null;
    }

    private void LookAtFields(ZipArchiveEntry entry)
    {
        using var part = entry.Open();
        if (FieldScan.ReachesOut(part)) Lists.Warnings.Add(Warning.OutsideField);
    }

    private Refusal? Over(XmlScan scan, int read)
    {
        _inflated += read;
        if (scan.IsXml) _xml += read;
        return _inflated > limits.InflatedBytes ? Refusals.TooLarge(limits.InflatedBytes)
            : _inflated > AlwaysInflated && _inflated > limits.Ratio * fileLength ? Refusals.TooComplex($"it unfolds to more than {limits.Ratio} times its size")
            : _xml > limits.XmlBytes ? Refusals.TooComplex($"its text and formatting take more than {limits.XmlBytes >> 20} MB")
            : _elements > limits.Elements ? Refusals.TooComplex($"it has more than {limits.Elements} pieces")
            : scan.Deepest > limits.Depth ? Refusals.TooComplex($"its parts are nested more than {limits.Depth} deep")
            : scan.MostAttributes > limits.Attributes ? Refusals.TooComplex($"a piece of it has more than {limits.Attributes} properties")
            : null;
    }

    /// <summary>The content as bytes in which markup is ASCII.</summary>
    private static Stream Markup(ZipArchiveEntry entry, byte[] buffer)
    {
        int start;
        using (var peek = entry.Open()) start = peek.ReadAtLeast(buffer.AsSpan(0, 4), 4, throwOnEndOfStream: false);
        var encoding = start < 4 ? null : (buffer[0], buffer[1], buffer[2], buffer[3]) switch
        {
            (0xFF, 0xFE, 0, 0) or ((byte)'<', 0, 0, 0) => Encoding.UTF32,
            (0, 0, 0xFE, 0xFF) or (0, 0, 0, (byte)'<') => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
            (0xFF, 0xFE, _, _) or ((byte)'<', 0, _, _) => Encoding.Unicode,
            (0xFE, 0xFF, _, _) or (0, (byte)'<', _, _) => Encoding.BigEndianUnicode,
            _ => null,
        };
        var content = entry.Open();
        return encoding is null ? content : Encoding.CreateTranscodingStream(content, encoding, Encoding.UTF8);
    }
}
