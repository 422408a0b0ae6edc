using System.Net;
using System.Text.Json.Nodes;

namespace Recording.Api.Tests.Identity;

/// <summary>Tokens that must not open the API, over real HTTP against Microsoft's own validation.</summary>
public sealed class TokenAttackTests(LocalIssuer issuer, SignedInApi signedIn) : IClassFixture<SignedInApi>
{
    private readonly RunningApi _api = signedIn.Api;

    [Fact]
    public async Task A_good_token_is_answered()
    {
        using var response = await _api.GetAsync("/api/rules", issuer.Token());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task No_token_is_refused_with_a_challenge()
    {
        using var response = await _api.GetAsync("/api/rules");
        await response.IsProblemAsync(HttpStatusCode.Unauthorized, "signed-out");
        Assert.Equal("Bearer", Assert.Single(response.Headers.WwwAuthenticate).ToString());
    }

    [Theory]
    [InlineData("tid", "9d1f7a40-5a2e-4a7b-8f39-6b1e0b2f4c03")]
    [InlineData("iss", "https://login.example/9d1f7a40-5a2e-4a7b-8f39-6b1e0b2f4c03/v2.0")]
    [InlineData("aud", "9d1f7a40-5a2e-4a7b-8f39-6b1e0b2f4c03")]
    [InlineData("aud", "api://" + LocalIssuer.Client)]
    [InlineData("aud", "00000003-0000-0000-c000-000000000000")]
    [InlineData("aud", null)]
    [InlineData("iss", null)]
    [InlineData("tid", null)]
    [InlineData("exp", null)]
    [InlineData("ver", null)]
    public Task A_token_with_another_claim_is_refused(string claim, string? value) => IsRefusedAsync(issuer.Sign(With(claim, value is null ? null : JsonValue.Create(value))));

    [Fact]
    public Task A_token_of_another_tenant_of_the_same_issuer_is_refused()
    {
        const string Other = "9d1f7a40-5a2e-4a7b-8f39-6b1e0b2f4c03";
        var claims = With("tid", Other);
        claims["iss"] = $"{issuer.Instance}/{Other}/v2.0";
        return IsRefusedAsync(issuer.Sign(claims));
    }

    [Fact]
    public Task A_v1_token_is_refused()
    {
        var claims = With("ver", "1.0");
        claims["iss"] = $"https://sts.windows.net/{LocalIssuer.Tenant}/";
        claims["aud"] = "api://" + LocalIssuer.Client;
        return IsRefusedAsync(issuer.Sign(claims));
    }

    [Fact]
    public Task A_v1_token_that_names_the_v2_issuer_is_refused() => IsRefusedAsync(issuer.Sign(With("ver", "1.0")));

    [Fact]
    public Task An_expired_token_is_refused() => IsRefusedAsync(issuer.Sign(With("exp", LocalIssuer.At(TimeSpan.FromHours(-1)))));

    [Fact]
    public Task A_token_that_is_not_yet_valid_is_refused() => IsRefusedAsync(issuer.Sign(With("nbf", LocalIssuer.At(TimeSpan.FromHours(1)))));

    [Fact]
    public Task An_unsigned_token_is_refused() => IsRefusedAsync(LocalIssuer.WithoutSignature(issuer.Claims()));

    [Fact]
    public Task A_token_that_another_key_signed_is_refused() => IsRefusedAsync(LocalIssuer.SignedByAnother(issuer.Claims()));

    [Fact]
    public async Task A_token_signed_with_the_public_key_as_a_secret_is_refused()
    {
        foreach (var secret in issuer.PublicKeys()) await IsRefusedAsync(LocalIssuer.SignedWithThePublicKey(issuer.Claims(), secret));
    }

    [Theory]
    [InlineData("RS512")]
    [InlineData("PS256")]
    public Task Another_algorithm_of_the_right_key_is_refused(string algorithm) => IsRefusedAsync(issuer.SignedBy(issuer.Claims(), algorithm));

    [Fact]
    public Task A_token_that_was_changed_after_it_was_signed_is_refused()
    {
        var (plain, raised) = (issuer.Token().Split('.'), issuer.Token("A worker", LocalIssuer.Role).Split('.'));
        return IsRefusedAsync($"{plain[0]}.{raised[1]}.{plain[2]}");
    }

    [Theory]
    [InlineData("x")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9..")]
    [InlineData("")]
    public Task What_is_no_token_is_refused(string token) => IsRefusedAsync(token);

    [Theory]
    [InlineData("access_token")]
    [InlineData("token")]
    public async Task A_token_in_the_address_is_not_looked_at(string name)
    {
        using var response = await _api.GetAsync($"/api/rules?{name}={issuer.Token()}");
        await response.IsProblemAsync(HttpStatusCode.Unauthorized, "signed-out");
    }

    [Theory]
    [InlineData("User.Read")]
    [InlineData("Recording.Use.All")]
    [InlineData("recording.use")]
    public async Task A_token_with_another_scope_is_not_enough(string scope)
    {
        using var response = await _api.GetAsync("/api/rules", issuer.Sign(With("scp", scope)));
        await response.IsProblemAsync(HttpStatusCode.Forbidden, "not-allowed");
    }

    [Fact]
    public async Task A_token_of_a_program_that_no_worker_stands_behind_is_not_enough()
    {
        var claims = issuer.Claims("A program", LocalIssuer.Role, LocalIssuer.Scope);
        claims.Remove("scp");
        using var response = await _api.GetAsync("/api/rules", issuer.Sign(claims));
        await response.IsProblemAsync(HttpStatusCode.Forbidden, "not-allowed");
    }

    private JsonObject With(string claim, JsonNode? value)
    {
        var claims = issuer.Claims();
        if (value is null) claims.Remove(claim);
        else claims[claim] = value;
        return claims;
    }

    private async Task IsRefusedAsync(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/rules");
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        using var response = await _api.Client.SendAsync(request, TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.Unauthorized, "signed-out");
        Assert.Equal("Bearer", Assert.Single(response.Headers.WwwAuthenticate).ToString());
    }
}
