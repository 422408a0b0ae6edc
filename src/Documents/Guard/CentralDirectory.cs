using System.Buffers.Binary;

namespace Recording.Documents.Guard;

/// <summary>Reads the directory of a zip file before anything makes an object of each file in it.</summary>
public static class CentralDirectory
{
    private const int EndLength = 22, HeaderLength = 46;

    /// <summary>How many bytes larger than the zip file what is in it says it is. A picture, which does not shrink, counts little; 0 where this is no zip file.</summary>
    public static long Unfolded(ReadOnlySpan<byte> zip)
    {
        var unfolded = 0L;
        for (int? at = Start(zip); at is { } header; at = Next(zip, header))
            unfolded += Math.Max(0, (long)BinaryPrimitives.ReadUInt32LittleEndian(zip[(header + 24)..]) - BinaryPrimitives.ReadUInt32LittleEndian(zip[(header + 20)..]));
        return unfolded;
    }

    /// <summary>How many files there are, counting no further than one above a limit; null where the directory cannot be found.</summary>
    internal static int? Count(ReadOnlySpan<byte> zip, int limit)
    {
        if (End(zip) is null) return null;
        var count = 0;
        for (int? at = Start(zip); count <= limit && at is { } header; at = Next(zip, header)) count++;
        return count;
    }

    private static int? End(ReadOnlySpan<byte> zip) => zip.LastIndexOf("PK\x05\x06"u8) is >= 0 and var end && end + EndLength <= zip.Length ? end : null;

    private static int? Start(ReadOnlySpan<byte> zip) => End(zip) is { } end ? Header(zip, BinaryPrimitives.ReadUInt32LittleEndian(zip[(end + 16)..])) : null;

    private static int? Next(ReadOnlySpan<byte> zip, int at)
    {
        var header = zip[at..];
        return Header(zip, (long)at + HeaderLength + BinaryPrimitives.ReadUInt16LittleEndian(header[28..])
            + BinaryPrimitives.ReadUInt16LittleEndian(header[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]));
    }

    /// <summary>Where a header stands, if one does.</summary>
    private static int? Header(ReadOnlySpan<byte> zip, long at) => at + HeaderLength <= zip.Length && zip[(int)at..].StartsWith("PK\x01\x02"u8) ? (int)at : null;
}
