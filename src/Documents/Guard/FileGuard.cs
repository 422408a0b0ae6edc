using System.IO.Compression;

namespace Recording.Documents.Guard;

/// <summary>Looks at a file before anything opens it.</summary>
/// <param name="Warnings">What the file would have Word run or fetch.</param>
/// <param name="LooseEnds">What in it leads to no part.</param>
/// <param name="HasBrokenAddress">Whether it names an address that is none.</param>
internal sealed record FileGuard(IReadOnlySet<Warning> Warnings, IReadOnlyList<LooseEnd> LooseEnds, bool HasBrokenAddress)
{
    /// <summary>Lets a file pass, or gives the reason not to open it.</summary>
    public static Outcome<FileGuard> Check(ReadOnlyMemory<byte> file, Limits limits, CancellationToken cancellation)
    {
        if (file.IsEmpty) return Refusals.Empty;
        if (file.Length > limits.Bytes) return Refusals.TooLarge(limits.Bytes);
        if (FileKind.Refuse(file.Span) is { } kind) return kind;
        switch (CentralDirectory.Count(file.Span, limits.Entries))
        {
            case null or 0: return Refusals.Broken;
            case var count when count > limits.Entries: return Refusals.TooComplex($"it holds more than {limits.Entries} files");
        }
        using var zip = new ZipArchive(file.AsStream(), ZipArchiveMode.Read);
        if (zip.GetEntry("mimetype") is not null) return Refusals.NotWord("an OpenDocument file");
        var scan = new ZipScan(file.Length, limits, cancellation);
        if (scan.Read(zip) is { } over) return over;
        if (scan.Lists.Refuse() is { } type) return type;
        return new FileGuard(scan.Lists.Warnings, scan.Lists.LooseEnds(zip.Entries.Select(entry => entry.FullName)), scan.Lists.HasBrokenAddress);
    }
}
