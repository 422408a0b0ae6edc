using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Distributed;

namespace Recording.Api.SharePoint;

/// <summary>A shared cache in which whoever reads it finds nothing: values are encrypted (AES-256-GCM) and tied to their names. What was written with another
/// key, changed, or put under another name is not there.</summary>
internal sealed class EncryptedCache(IDistributedCache cache, byte[] key) : IDistributedCache, IDisposable
{
    public const int KeyBytes = 32;

    private const int NonceBytes = 12, TagBytes = 16;

    public byte[]? Get(string key) => Decrypted(key, cache.Get(key));

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default) => Decrypted(key, await cache.GetAsync(key, token));

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => cache.Set(key, Encrypted(key, value), options);

    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) => cache.SetAsync(key, Encrypted(key, value), options, token);

    public void Refresh(string key) => cache.Refresh(key);

    public Task RefreshAsync(string key, CancellationToken token = default) => cache.RefreshAsync(key, token);

    public void Remove(string key) => cache.Remove(key);

    public Task RemoveAsync(string key, CancellationToken token = default) => cache.RemoveAsync(key, token);

    public void Dispose() => (cache as IDisposable)?.Dispose();

    /// <summary>The nonce, the tag, and the value as nobody can read it.</summary>
    private byte[] Encrypted(string name, byte[] value)
    {
        // A cipher of its own for each value: one serves no two threads at once.
        using var cipher = new AesGcm(key, TagBytes);
        var whole = new byte[NonceBytes + TagBytes + value.Length];
        RandomNumberGenerator.Fill(whole.AsSpan(0, NonceBytes));
        cipher.Encrypt(whole.AsSpan(0, NonceBytes), value, whole.AsSpan(NonceBytes + TagBytes), whole.AsSpan(NonceBytes, TagBytes), Encoding.UTF8.GetBytes(name));
        return whole;
    }

    private byte[]? Decrypted(string name, byte[]? stored)
    {
        if (stored is null || stored.Length < NonceBytes + TagBytes) return null;
        using var cipher = new AesGcm(key, TagBytes);
        var value = new byte[stored.Length - NonceBytes - TagBytes];
        try
        {
            cipher.Decrypt(stored.AsSpan(0, NonceBytes), stored.AsSpan(NonceBytes + TagBytes), stored.AsSpan(NonceBytes, TagBytes), value, Encoding.UTF8.GetBytes(name));
            return value;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
