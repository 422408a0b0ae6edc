using System.Text;

namespace Recording.Documents.Guard;

/// <summary>Knows files by their first bytes.</summary>
internal static class FileKind
{
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G'];
    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");
    private static readonly byte[] OldWord = Encoding.Unicode.GetBytes("WordDocument");

    /// <summary>Refuses what is no zip file, saying what it is; null for a zip file.</summary>
    public static Refusal? Refuse(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("PK\x03\x04"u8)) return null;
        if (file.StartsWith(CompoundFile))
        {
            return file.IndexOf(Encrypted) >= 0 ? Refusals.PasswordProtected
                : file.IndexOf(OldWord) >= 0 ? Refusals.OldWord
                : Refusals.NotWord("a file of an older Office program");
        }
        return Refusals.NotWord(Name(file));
    }

    private static string Name(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("%PDF"u8)) return "a PDF";
        if (file.StartsWith("{\\rtf"u8)) return "a rich text file";
        if (file.StartsWith(Png) || file.StartsWith(Jpeg) || file.StartsWith("GIF8"u8)) return "a picture";
        return "another kind of file";
    }
}
