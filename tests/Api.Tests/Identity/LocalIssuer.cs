[assembly: AssemblyFixture(typeof(Recording.Api.Tests.Identity.LocalIssuer))]

namespace Recording.Api.Tests.Identity;

/// <summary>The issuer that all tests share.</summary>
public sealed class LocalIssuer : TokenIssuer, IAsyncLifetime;
