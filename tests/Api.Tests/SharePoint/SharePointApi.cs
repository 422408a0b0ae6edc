using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Recording.Api.SharePoint;
using Recording.Api.Tests.Identity;

namespace Recording.Api.Tests.SharePoint;

/// <summary>The API with SharePoint for its record library: Microsoft's own clients, whose addresses lead to the local issuer and the fake Graph.</summary>
internal sealed class SharePointApi : IAsyncDisposable
{
    private readonly LocalIssuer _issuer;

    private SharePointApi(LocalIssuer issuer, FakeGraph graph, RunningApi api) => (_issuer, Graph, Api) = (issuer, graph, api);

    public FakeGraph Graph { get; }

    public RunningApi Api { get; }

    public static Dictionary<string, string?> Settings => new()
    {
        ["Entra:TenantId"] = LocalIssuer.Tenant, ["Entra:ClientId"] = LocalIssuer.Client, ["Load:PerWorkerAndMinute"] = "1000000",
        ["Entra:ClientCredentials:0:SourceType"] = "ClientSecret", ["Entra:ClientCredentials:0:ClientSecret"] = OnBehalfTokens.Secret,
        ["SharePoint:Site"] = FakeGraph.Site, ["SharePoint:Folder"] = "Cases",
    };

    /// <param name="graph">The library, which this then stops; one that is not running is started.</param>
    public static async Task<SharePointApi> StartAsync(LocalIssuer issuer, FakeGraph? graph = null, IDictionary<string, string?>? settings = null, Action<IServiceCollection>? also = null)
    {
        graph ??= new();
        await graph.StartAsync();
        return new(issuer, graph, await ApiAsync(issuer, graph, settings ?? Settings, also));
    }

    public static Task<RunningApi> ApiAsync(LocalIssuer issuer, FakeGraph graph, IDictionary<string, string?> settings, Action<IServiceCollection>? also = null)
    {
        Routed Route() => new(new Dictionary<string, Uri> { ["login.microsoftonline.com"] = new(issuer.Instance), ["graph.microsoft.com"] = graph.Address, [FakeGraph.SharePointHost] = graph.Address });
        return RunningApi.StartAsync(settings, services =>
        {
            services.AddHttpClient(SharePointDrive.HttpClient).AddHttpMessageHandler(Route);
            services.AddHttpClient(Options.DefaultName).AddHttpMessageHandler(Route);
            services.Configure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, bearer => bearer.BackchannelHttpHandler = Route().Over(new SocketsHttpHandler()));
            also?.Invoke(services);
        });
    }

    /// <summary>A token as the tenant would give a worker.</summary>
    public static string TokenOf(LocalIssuer issuer, string worker)
    {
        var claims = issuer.Claims(worker, LocalIssuer.Role);
        claims["iss"] = $"https://login.microsoftonline.com/{LocalIssuer.Tenant}/v2.0";
        return issuer.Sign(claims);
    }

    public string TokenOf(string worker = "A worker") => TokenOf(_issuer, worker);

    public Task<HttpResponseMessage> GetAsync(string path, string worker = "A worker") => Api.GetAsync(path, TokenOf(worker));

    public async ValueTask DisposeAsync()
    {
        await Api.DisposeAsync();
        await Graph.DisposeAsync();
    }

    /// <summary>Leads requests for public addresses to servers on this computer, which are told the address that was meant.</summary>
    private sealed class Routed(Dictionary<string, Uri> routes) : DelegatingHandler
    {
        public Routed Over(HttpMessageHandler inner)
        {
            InnerHandler = inner;
            return this;
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var meant = request.RequestUri!;
            try
            {
                request.RequestUri = new(routes[meant.Host].GetLeftPart(UriPartial.Authority) + meant.PathAndQuery);
                request.Headers.Host = meant.Host;
                return await base.SendAsync(request, cancellationToken);
            }
            finally
            {
                request.RequestUri = meant;
            }
        }
    }
}
