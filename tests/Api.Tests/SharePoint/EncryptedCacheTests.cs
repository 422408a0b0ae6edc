using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using Recording.Api.SharePoint;

namespace Recording.Api.Tests.SharePoint;

public sealed class EncryptedCacheTests
{
    private static readonly byte[] Token = Encoding.UTF8.GetBytes("a token for Graph"), Key = RandomNumberGenerator.GetBytes(EncryptedCache.KeyBytes);

    private readonly MemoryDistributedCache _store = new(Options.Create(new MemoryDistributedCacheOptions()));

    [Fact]
    public async Task What_one_instance_keeps_another_with_the_same_key_reads()
    {
        using var one = new EncryptedCache(_store, Key);
        using var other = new EncryptedCache(_store, [.. Key]);
        await one.SetAsync("worker", Token, new(), TestContext.Current.CancellationToken);
        Assert.Equal(Token, await other.GetAsync("worker", TestContext.Current.CancellationToken));
        other.Set("worker", [], new());
        Assert.Empty(one.Get("worker")!);
        await one.RemoveAsync("worker", TestContext.Current.CancellationToken);
        Assert.Null(other.Get("worker"));
    }

    [Fact]
    public void What_lies_in_the_store_cannot_be_read_and_is_never_twice_the_same()
    {
        using var cache = new EncryptedCache(_store, Key);
        cache.Set("worker", Token, new());
        var first = _store.Get("worker")!;
        Assert.False(first.AsSpan().IndexOf(Token.AsSpan(0, 4)) >= 0, "Part of the token lies open.");
        cache.Set("worker", Token, new());
        Assert.NotEqual(first, _store.Get("worker"));
    }

    [Fact]
    public void Workers_who_call_at_once_read_each_their_own()
    {
        using var cache = new EncryptedCache(_store, Key);
        Parallel.For(0, 2_000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var token = Encoding.UTF8.GetBytes($"{i} {new string('x', 4_000)}");
            cache.Set($"worker {i}", token, new());
            Assert.Equal(token, cache.Get($"worker {i}"));
        });
    }

    [Fact]
    public void What_was_written_with_another_key_is_not_there()
    {
        using var before = new EncryptedCache(_store, RandomNumberGenerator.GetBytes(EncryptedCache.KeyBytes));
        before.Set("worker", Token, new());
        using var now = new EncryptedCache(_store, Key);
        Assert.Null(now.Get("worker"));
    }

    [Fact]
    public void What_was_put_under_another_workers_name_is_not_there()
    {
        using var cache = new EncryptedCache(_store, Key);
        cache.Set("worker", Token, new());
        _store.Set("another", _store.Get("worker")!, new());
        Assert.Null(cache.Get("another"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(44)]
    public void What_was_changed_or_never_encrypted_is_not_there(int at)
    {
        using var cache = new EncryptedCache(_store, Key);
        cache.Set("worker", Token, new());
        var changed = _store.Get("worker")!;
        changed[at] ^= 1;
        foreach (var stored in (byte[][])[changed, changed[..at], Token, Encoding.UTF8.GetBytes("""{"AccessToken":{"secret":"a token that was written before there was a key"}}""")])
        {
            _store.Set("worker", stored, new());
            Assert.Null(cache.Get("worker"));
        }
    }
}
