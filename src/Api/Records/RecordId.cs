using System.Security.Cryptography;
using System.Text;

namespace Recording.Api.Records;

/// <summary>Ids that say nothing of what they stand for, and ETags of content.</summary>
internal static class RecordId
{
    private const int Bytes = 12;

    /// <summary>The id of a case or record by its name; the library finds it again among the names it has, so that no id is a path.</summary>
    public static string Of(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, Bytes));

    /// <summary>A strong ETag, with its quotation marks.</summary>
    public static string ETagOf(byte[] file) => $"\"{Convert.ToHexStringLower(SHA256.HashData(file).AsSpan(0, 16))}\"";
}
