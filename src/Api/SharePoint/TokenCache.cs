using System.Buffers.Text;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.StackExchangeRedis;
using StackExchange.Redis;

namespace Recording.Api.SharePoint;

/// <summary>Where tokens for Graph are kept: in memory, or encrypted in a Redis that instances share (the configuration section <c>Cache</c>).</summary>
internal static class TokenCache
{
    private const string Redis = "Cache:Redis", Key = "Cache:Key";

    /// <exception cref="ConfigurationException">The shared cache is not configured as one can be.</exception>
    public static void AddTokenCache(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrEmpty(configuration[Redis]))
        {
            services.AddDistributedMemoryCache();
            return;
        }
        var (connection, key) = (ConnectionOf(configuration[Redis]!), KeyOf(configuration[Key] ?? ""));
        services.AddSingleton<IDistributedCache>(_ => new EncryptedCache(new RedisCache(new RedisCacheOptions { ConfigurationOptions = connection, InstanceName = "recording:" }), key));
    }

    private static ConfigurationOptions ConnectionOf(string redis)
    {
        try
        {
            var connection = ConfigurationOptions.Parse(redis, ignoreUnknown: false);
            if (connection.EndPoints.Count > 0) return connection;
        }
        catch (ArgumentException)
        {
            // As below.
        }
        throw new ConfigurationException($"{Redis} must be the address of a Redis server with its options, such as redis.example:6380,ssl=true,password=….");
    }

    private static byte[] KeyOf(string text)
    {
        var key = new byte[EncryptedCache.KeyBytes];
        return Base64.IsValid(text, out var length) && length == key.Length && Convert.TryFromBase64String(text, key, out _) ? key
            : throw new ConfigurationException($"{Key} must be {EncryptedCache.KeyBytes} random bytes in Base64, the same for every instance: what lies in {Redis} is encrypted with it. This makes one: openssl rand -base64 {EncryptedCache.KeyBytes}.");
    }
}
