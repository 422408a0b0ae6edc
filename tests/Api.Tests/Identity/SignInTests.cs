using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Recording.Api.Identity;

namespace Recording.Api.Tests.Identity;

public sealed class SignInTests(LocalIssuer issuer)
{
    [Fact]
    public async Task Every_endpoint_but_health_demands_a_token()
    {
        await using var api = await RunningApi.StartAsync(issuer.Registration);
        var endpoints = api.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        Assert.True(endpoints.Count > 20, $"Only {endpoints.Count} endpoints were found.");
        foreach (var endpoint in endpoints)
        {
            var path = System.Text.RegularExpressions.Regex.Replace(endpoint.RoutePattern.RawText!, @"\{[^}]*\}", "x");
            foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"])
            {
                using var response = await api.SendAsync(new(method), path.StartsWith('/') ? path : "/" + path);
                var expected = path.Contains("health", StringComparison.Ordinal) ? HttpStatusCode.OK : HttpStatusCode.Unauthorized;
                Assert.True(response.StatusCode == expected, $"{method} {path} answered {response.StatusCode} without a token.");
            }
        }
    }

    [Fact]
    public async Task Without_a_token_nobody_learns_which_addresses_there_are()
    {
        await using var api = await RunningApi.StartAsync(issuer.Registration);
        using var response = await api.GetAsync("/api/poems");
        await response.IsProblemAsync(HttpStatusCode.Unauthorized, "signed-out");
    }

    [Theory]
    [InlineData(LocalIssuer.Role, HttpStatusCode.OK)]
    [InlineData("Recording.Reader", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.Forbidden)]
    public async Task Only_administrators_may_do_what_is_for_them(string? role, HttpStatusCode expected)
    {
        await using var api = await RunningApi.StartAsync(issuer.Registration, map: ForAdministrators);
        using var response = await api.SendAsync(HttpMethod.Put, "/for-administrators", issuer.Token("A worker", role is null ? [] : [role]));
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task The_role_without_the_scope_is_not_enough()
    {
        await using var api = await RunningApi.StartAsync(issuer.Registration, map: ForAdministrators);
        var claims = issuer.Claims("A worker", LocalIssuer.Role);
        claims["scp"] = "User.Read";
        using var response = await api.SendAsync(HttpMethod.Put, "/for-administrators", issuer.Sign(claims));
        await response.IsProblemAsync(HttpStatusCode.Forbidden, "not-allowed");
    }

    [Fact]
    public async Task Without_sign_in_whoever_sits_at_the_computer_is_the_administrator()
    {
        await using var api = await RunningApi.StartAsync(map: ForAdministrators);
        using var response = await api.SendAsync(HttpMethod.Put, "/for-administrators");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task An_issuer_that_cannot_be_asked_is_told_as_such()
    {
        var registration = issuer.Registration;
        registration["Entra:Instance"] = "http://127.0.0.1:9";
        var claims = issuer.Claims();
        claims["iss"] = $"http://127.0.0.1:9/{LocalIssuer.Tenant}/v2.0";
        await using var api = await RunningApi.StartAsync(registration);
        using var response = await api.GetAsync("/api/rules", issuer.Sign(claims));
        await response.IsProblemAsync(HttpStatusCode.ServiceUnavailable, "sign-in-unreachable");
    }

    private static void ForAdministrators(WebApplication app) => app.MapPut("/for-administrators", () => TypedResults.Ok()).RequireAdministrator();
}
