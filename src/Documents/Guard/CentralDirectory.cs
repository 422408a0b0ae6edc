using System.Buffers.Binary;

namespace Recording.Documents.Guard;

/// <summary>Counts the files in a zip file before anything makes an object of each.</summary>
internal static class CentralDirectory
{
    private const int EndLength = 22, HeaderLength = 46;

    /// <summary>How many there are, counting no further than one above a limit; null where the directory cannot be found.</summary>
    public static int? Count(ReadOnlySpan<byte> zip, int limit)
    {
        var end = zip.LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || end + EndLength > zip.Length) return null;
        var at = (long)BinaryPrimitives.ReadUInt32LittleEndian(zip[(end + 16)..]);
        var count = 0;
        while (count <= limit && at + HeaderLength <= end && zip[(int)at..].StartsWith("PK\x01\x02"u8))
        {
            var header = zip[(int)at..];
            at += HeaderLength + BinaryPrimitives.ReadUInt16LittleEndian(header[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
            count++;
        }
        return count;
    }
}
