using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Recording.Documents.Digests;

/// <summary>Gives each comment and change an id that stays the same after edits elsewhere: a hash of what it says, by whom and when, and which of those alike.</summary>
internal sealed class DigestIds
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public string Of(params string[] facts)
    {
        var key = string.Join('\0', facts);
        var occurrence = _seen[key] = _seen.GetValueOrDefault(key) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{key}\0{occurrence}"))).AsSpan(0, 8));
    }

    public static string Text(DateTimeOffset? date) => date?.ToString("O", CultureInfo.InvariantCulture) ?? "";
}
