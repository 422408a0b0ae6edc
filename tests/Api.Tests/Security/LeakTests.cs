using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Recording.Api.Load;
using Recording.Api.Records;
using Recording.Api.Tests.Identity;
using Recording.Api.Tests.SharePoint;

namespace Recording.Api.Tests.Security;

/// <summary>Every endpoint is called with marked text, names and file names; then all that came out beside the answers is searched for the marks.</summary>
public sealed class LeakTests(LocalIssuer issuer)
{
    /// <param name="large">From how many bytes a document is large, and worked on in a process of its own: none here, or every one.</param>
    [Theory]
    [InlineData("1000000000")]
    [InlineData("0")]
    public async Task No_endpoint_leaks_what_it_was_given(string large)
    {
        using var marked = new MarkedRequests();
        using var watched = new Watched(marked.Mark);
        await using var api = await RunningApi.StartAsync(new Dictionary<string, string?>(issuer.Registration)
        {
            ["Records:Folder"] = marked.Library, ["Organisation:Folder"] = marked.Organisation, ["Load:PerWorkerAndMinute"] = "1000000",
            ["Load:LargeBytes"] = large, ["Load:Timeout"] = "00:05:00",
        });
        await NothingLeaksAsync(api, issuer.Token($"Worker {marked.Mark}", LocalIssuer.Role), marked, watched);
        Assert.Equal(large == "0", api.App.Services.GetRequiredService<LargeProcess>().Id is not null);
    }

    [Fact]
    public async Task No_endpoint_leaks_what_Microsoft_365_gave_it()
    {
        using var marked = new MarkedRequests();
        using var watched = new Watched(marked.Mark);
        var graph = new FakeGraph();
        var record = graph.Add(graph.Add(graph.Cases, marked.CaseName), marked.RecordName, marked.Record);
        record.By = marked.Mark;
        graph.Me = new() { ["displayName"] = marked.Mark, ["givenName"] = marked.Mark, ["surname"] = marked.Mark, ["jobTitle"] = marked.Mark, ["companyName"] = marked.Mark };
        graph.Manager = new() { ["displayName"] = marked.Mark };
        marked.ETag = RecordId.ETagOf(System.Text.Encoding.UTF8.GetBytes(record.CTag));
        await using var world = await SharePointApi.StartAsync(issuer, graph, new Dictionary<string, string?>(SharePointApi.Settings) { ["Organisation:Folder"] = marked.Organisation });
        graph.Next("GET /children", 503);
        graph.Next("GET /download/", 500);
        await NothingLeaksAsync(world.Api, world.TokenOf($"Worker {marked.Mark}"), marked, watched);
        foreach (var secret in (string[])["tempauth", "graph-" + LocalIssuer.IdOf($"Worker {marked.Mark}"), OnBehalfTokens.Secret])
            Assert.DoesNotContain(world.Api.Logged, line => line.Contains(secret, StringComparison.Ordinal));
        Assert.Contains(graph.Asked, asked => asked.Contains("/me/manager", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_error_that_speaks_of_a_document_is_neither_logged_nor_answered_with_its_words()
    {
        using var watched = new Watched("zqmarkfailure");
        await using var api = await RunningApi.StartAsync(also: services => services.AddSingleton<IRecordLibrary>(new FailingLibrary()));
        foreach (var path in (string[])["/api/cases", "/api/cases/x/records", "/api/cases/x/summary", "/api/cases/x/records/y/file"])
        {
            using var response = await api.GetAsync(path);
            await response.IsProblemAsync(HttpStatusCode.InternalServerError, "unexpected");
            await watched.SeeAsync(response);
        }
        foreach (var line in api.Logged) watched.See("log", line);
        Assert.Contains(api.Logged, line => line.Contains("A request failed: IOException", StringComparison.Ordinal));
        Assert.Empty(watched.Leaks);
    }

    [Fact]
    public async Task What_one_worker_sends_is_in_no_answer_to_another()
    {
        using var marked = new MarkedRequests();
        await using var api = await RunningApi.StartAsync(new Dictionary<string, string?>(issuer.Registration) { ["Load:PerWorkerAndMinute"] = "1000000" });
        var posts = api.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        foreach (var request in posts.SelectMany(marked.For).Where(request => request.Content is not null))
        {
            request.Headers.Authorization = new("Bearer", issuer.Token("One"));
            using var _ = await api.Client.SendAsync(request, TestContext.Current.CancellationToken);
        }
        using var watched = new Watched(marked.Mark);
        foreach (var request in posts.SelectMany(marked.For).Where(request => request.Content is null))
        {
            request.Headers.Authorization = new("Bearer", issuer.Token("Another"));
            using var response = await api.Client.SendAsync(request, TestContext.Current.CancellationToken);
            watched.See("another's answer", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
        Assert.Empty(watched.Leaks);
    }

    private static async Task NothingLeaksAsync(RunningApi api, string token, MarkedRequests marked, Watched watched)
    {
        var endpoints = api.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        Assert.True(endpoints.Count > 20, $"Only {endpoints.Count} endpoints were found.");

        foreach (var endpoint in endpoints)
        {
            var statuses = new SortedSet<string>();
            foreach (var request in marked.For(endpoint))
            {
                using var sent = request;
                sent.Headers.Authorization = new("Bearer", token);
                using var response = await api.Client.SendAsync(sent, TestContext.Current.CancellationToken);
                statuses.Add($"{sent.Content?.Headers.ContentType?.MediaType} {(int)response.StatusCode}");
                await watched.SeeAsync(response);
            }
            Assert.True(statuses.Any(status => status.Contains(" 20", StringComparison.Ordinal)),
                $"{endpoint.DisplayName} never did its work ({string.Join(", ", statuses)}), so this test proves nothing of it. Give it a request in MarkedRequests.");
        }

        foreach (var line in api.Logged) watched.See("log", line);
        watched.See("log", string.Join('\n', api.Logged.Where(line => line.Contains(token, StringComparison.Ordinal)).Select(_ => marked.Mark + " in the token itself")));
        watched.SeeTemporaryFiles();
        Assert.NotEmpty(api.Logged);
        Assert.True(watched.HasSeen("trace") && watched.HasSeen("metric"), "Neither traces nor metrics were seen, so nothing was proved of them.");
        Assert.Empty(watched.Leaks);
    }

    private sealed class FailingLibrary : IRecordLibrary
    {
        private static IOException Failure => new("/records/zqmarkfailure Ivy/note.docx is locked", new InvalidOperationException("zqmarkfailure within"));
        public Task<IReadOnlyList<CaseEntry>> CasesAsync(CancellationToken cancellation) => throw Failure;
        public Task<IReadOnlyList<RecordEntry>?> RecordsAsync(string caseId, CancellationToken cancellation) => throw Failure;
        public Task<RecordFile?> OpenAsync(string caseId, string recordId, CancellationToken cancellation) => throw Failure;
        public Task<SaveOutcome> ReplaceAsync(string caseId, string recordId, byte[] file, string etag, CancellationToken cancellation) => throw Failure;
        public Task<SaveOutcome> AddAsync(string caseId, string name, byte[] file, CancellationToken cancellation) => throw Failure;
    }
}
