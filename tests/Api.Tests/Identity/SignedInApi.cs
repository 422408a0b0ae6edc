namespace Recording.Api.Tests.Identity;

/// <summary>An API that demands the local issuer's tokens, for all tests of a class.</summary>
public sealed class SignedInApi(LocalIssuer issuer) : IAsyncLifetime
{
    internal RunningApi Api { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Api = await RunningApi.StartAsync(issuer.Registration);

    public ValueTask DisposeAsync() => Api.DisposeAsync();
}
