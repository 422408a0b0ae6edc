using System.Buffers.Binary;
using System.Text.Json.Nodes;

namespace Recording.Templates.Fields;

/// <summary>A picture that was sent, known by its first bytes.</summary>
internal sealed record Picture(byte[] Bytes, string MediaType, int Width, int Height, string Alt)
{
    private const int LargestSide = 30_000;

    /// <summary>Why a value is no picture; null where it is one.</summary>
    public static string? Problem(JsonNode value, string title)
    {
        if (value is not JsonObject picture || picture.Any(p => p.Key is not ("data" or "alt"))) return $"“{title}” takes a picture (data) and what it shows (alt).";
        if (Text(picture["alt"]) is not { } alt || alt.Trim().Length == 0 || alt.Any(c => !System.Xml.XmlConvert.IsXmlChar(c))) return $"“{title}” needs words that say what the picture shows (alt).";
        return Read(value) is null ? $"“{title}” is not a picture that Word can show. Use a PNG, JPEG or GIF file." : null;
    }

    public static Picture? Read(JsonNode? value)
    {
        if (value is not JsonObject picture || Text(picture["data"]) is not { } data) return null;
        var bytes = new byte[data.Length];
        if (!Convert.TryFromBase64String(data, bytes, out var length)) return null;
        Array.Resize(ref bytes, length);
        return Size(bytes) is { } size && size.Width is > 0 and <= LargestSide && size.Height is > 0 and <= LargestSide
            ? new(bytes, size.MediaType, size.Width, size.Height, Text(picture["alt"]) ?? "") : null;
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static (string MediaType, int Width, int Height)? Size(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= 24 && bytes[0] == 0x89 && bytes[1..].StartsWith("PNG\r\n\x1a\n"u8))
            return ("image/png", BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));
        if (bytes.Length >= 10 && (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8)))
            return ("image/gif", BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));
        return bytes.Length > 4 && bytes[0] == 0xFF && bytes[1] == 0xD8 ? Jpeg(bytes) : null;
    }

    /// <summary>Walks the segments of a JPEG file to the one that gives its size.</summary>
    private static (string MediaType, int Width, int Height)? Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF;)
        {
            var kind = bytes[at + 1];
            if (kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return ("image/jpeg", BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            at += kind == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }
        return null;
    }
}
