using System.Runtime.InteropServices;

namespace Recording.Documents;

/// <summary>Streams over bytes that are already in memory.</summary>
internal static class Bytes
{
    /// <summary>Reads them where they lie.</summary>
    public static MemoryStream AsStream(this ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new(array.Array!, array.Offset, array.Count, writable: false)
        : new(bytes.ToArray(), writable: false);

    /// <summary>A copy that can be changed and can grow.</summary>
    public static MemoryStream AsCopy(this ReadOnlyMemory<byte> bytes)
    {
        var copy = new MemoryStream(bytes.Length + (64 << 10));
        copy.Write(bytes.Span);
        copy.Position = 0;
        return copy;
    }
}
