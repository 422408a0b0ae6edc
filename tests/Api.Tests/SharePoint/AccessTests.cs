using System.Net;
using System.Text.Json;
using Recording.Api.Records;
using Recording.Api.Tests.Identity;

namespace Recording.Api.Tests.SharePoint;

public sealed class AccessTests(LocalIssuer issuer)
{
    private const string One = "One worker", Another = "Another worker";

    private static readonly string Case = $"/api/cases/{RecordId.Of("A case")}", Secret = $"{Case}/records/{RecordId.Of("Secret Ivy.docx")}/file";

    [Fact]
    public async Task Another_workers_record_is_not_there()
    {
        await using var world = await WorldAsync(only: LocalIssuer.IdOf(One));
        Assert.Equal(["Open.docx", "Secret Ivy.docx"], await NamesAsync(world, One));
        Assert.Equal(["Open.docx"], await NamesAsync(world, Another));
        using var opened = await world.GetAsync(Secret, Another);
        await opened.IsProblemAsync(HttpStatusCode.NotFound, "no-such-record");
        Assert.DoesNotContain("Ivy", await opened.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_worker_read_is_in_no_summary_or_search_of_another()
    {
        await using var world = await WorldAsync(only: LocalIssuer.IdOf(One));
        foreach (var worker in (string[])[One, Another, One])
        {
            using var summary = await world.GetAsync($"{Case}/summary", worker);
            Assert.Equal(worker == One ? 2 : 1, JsonDocument.Parse(await summary.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("records").GetInt32());
        }
        using var search = await world.Api.SendAsync(HttpMethod.Post, $"{Case}/searches", world.TokenOf(Another), new StringContent("""{"text":"Marlowe"}""", System.Text.Encoding.UTF8, "application/json"));
        Assert.DoesNotContain("Secret", await search.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_was_taken_from_a_worker_cannot_be_opened_though_it_was_listed()
    {
        await using var world = await WorldAsync();
        Assert.Equal(2, (await NamesAsync(world, One)).Count);
        world.Graph.Items.Single(item => item.Name == "Secret Ivy.docx").OnlyFor = LocalIssuer.IdOf(Another);
        using var opened = await world.GetAsync(Secret, One);
        await opened.IsProblemAsync(HttpStatusCode.NotFound, "no-such-record");
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    public async Task A_worker_without_a_right_to_the_library_is_told_so(int status)
    {
        await using var world = await WorldAsync();
        world.Graph.Next("GET /sites/", status);
        using var response = await world.GetAsync("/api/cases", One);
        await response.IsProblemAsync(HttpStatusCode.Forbidden, "records-closed");
        Assert.DoesNotContain("example.sharepoint.com", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(2, (await NamesAsync(world, Another)).Count);
    }

    [Fact]
    public async Task A_record_that_was_moved_to_another_case_is_no_longer_one_of_this()
    {
        await using var world = await WorldAsync();
        await NamesAsync(world, One);
        var moved = world.Graph.Items.Single(item => item.Name == "Secret Ivy.docx");
        moved.Parent = world.Graph.Add(world.Graph.Cases, "Another case");
        // Before the change is told, as it may be for some seconds.
        using (var opened = await world.GetAsync(Secret, One)) await opened.IsProblemAsync(HttpStatusCode.NotFound, "no-such-record");
        world.Graph.Change(moved);
        Assert.Equal(["Open.docx"], await NamesAsync(world, One));
    }

    [Fact]
    public async Task Shortcuts_out_of_the_library_are_not_followed()
    {
        await using var world = await WorldAsync();
        foreach (var item in world.Graph.Items.Where(item => item.Name is "Secret Ivy.docx")) item.IsShortcut = true;
        world.Graph.Add(world.Graph.Cases, "Elsewhere").IsShortcut = true;
        Assert.Equal(["Open.docx"], await NamesAsync(world, One));
        using var cases = await world.GetAsync("/api/cases", One);
        Assert.DoesNotContain("Elsewhere", await cases.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/cases/..%2f..%2fme/records")]
    [InlineData("/api/cases/01ITEM0002/records")]
    [InlineData("/api/cases/{case}/records/..%2f..%2froot%2fcontent/file")]
    [InlineData("/api/cases/{case}/records/01ITEM0005/file")]
    [InlineData("/api/cases/{case}/records/root:%2fCases%2fA%20case%2fOpen.docx:/file")]
    [InlineData("/api/cases/{case}/records/%00/file")]
    public async Task No_id_is_a_path_or_an_address_in_Graph(string path)
    {
        await using var world = await WorldAsync();
        await NamesAsync(world, One);
        var before = world.Graph.Asked.Count;
        using var response = await world.GetAsync(path.Replace("{case}", RecordId.Of("A case"), StringComparison.Ordinal), One);
        Assert.InRange((int)response.StatusCode, 400, 404);
        Assert.All(world.Graph.Asked.Skip(before), asked => Assert.Contains("/root/delta", asked, StringComparison.Ordinal));
    }

    private async Task<SharePointApi> WorldAsync(string? only = null)
    {
        var graph = new FakeGraph();
        var folder = graph.Add(graph.Cases, "A case");
        graph.Add(folder, "Open.docx", RecordingApiFactory.Sample);
        graph.Add(folder, "Secret Ivy.docx", RecordingApiFactory.Sample).OnlyFor = only;
        return await SharePointApi.StartAsync(issuer, graph);
    }

    private static async Task<List<string?>> NamesAsync(SharePointApi world, string worker)
    {
        using var response = await world.GetAsync($"{Case}/records", worker);
        return [.. JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.EnumerateArray().Select(record => record.GetProperty("name").GetString()).Order(StringComparer.Ordinal)];
    }
}
