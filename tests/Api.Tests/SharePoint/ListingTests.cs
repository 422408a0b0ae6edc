using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Recording.Api.Records;
using Recording.Api.SharePoint;
using Recording.Api.Tests.Identity;

namespace Recording.Api.Tests.SharePoint;

public sealed class ListingTests(LocalIssuer issuer)
{
    private static readonly string Records = $"/api/cases/{RecordId.Of("A case")}/records";

    [Fact]
    public async Task A_case_that_has_not_changed_is_asked_for_its_changes_alone()
    {
        await using var world = await SharePointApi.StartAsync(issuer, Graph(3, out _));
        Assert.Equal(3, await CountAsync(world));
        world.Graph.Asked.Clear();
        Assert.Equal(3, await CountAsync(world));
        Assert.Contains("/root/delta", Assert.Single(world.Graph.Asked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_changed_alone_is_listed_and_read_anew()
    {
        var graph = Graph(3, out var folder);
        graph.Add(graph.Add(graph.Cases, "Another case"), "other.docx", RecordingApiFactory.Sample);
        await using var world = await SharePointApi.StartAsync(issuer, graph);
        await CountAsync(world);
        world.Graph.Asked.Clear();
        graph.Add(folder, "new.docx", RecordingApiFactory.Sample);
        Assert.Equal(4, await CountAsync(world));
        Assert.Single(world.Graph.Asked, asked => asked.Contains("/children", StringComparison.Ordinal));
        Assert.Single(world.Graph.Asked, asked => asked.Contains("/download/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Changes_that_SharePoint_has_forgotten_make_it_be_listed_anew()
    {
        var graph = Graph(2, out var folder);
        await using var world = await SharePointApi.StartAsync(issuer, graph);
        await CountAsync(world);
        graph.HasForgottenChanges = true;
        graph.Add(folder, "new.docx", RecordingApiFactory.Sample);
        Assert.Equal(3, await CountAsync(world));
    }

    [Fact]
    public async Task More_changes_than_can_be_gone_through_make_it_be_listed_anew()
    {
        var graph = Graph(2, out var folder);
        await using var world = await SharePointApi.StartAsync(issuer, graph);
        await CountAsync(world);
        graph.PageSize = 2;
        for (var i = 0; i < 100; i++) graph.Change(graph.Root);
        graph.Add(folder, "new.docx", RecordingApiFactory.Sample);
        Assert.Equal(3, await CountAsync(world));
    }

    [Fact]
    public async Task A_large_folder_is_read_a_few_records_at_a_time_and_not_kept()
    {
        const int Records = 100, Size = 2_000_000;
        var graph = new FakeGraph { PageSize = 30 };
        var folder = graph.Add(graph.Cases, "A case");
        for (var i = 0; i < Records; i++) graph.Add(folder, $"{i:D3}.docx", () => new Noise(Size), Size);
        await using var world = await SharePointApi.StartAsync(issuer, graph);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Assert.Equal(Records, await CountAsync(world));
        Assert.InRange(graph.Transfers.MostInFlight, 1, Environment.ProcessorCount);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 60_000_000);
    }

    [Fact]
    public async Task A_record_larger_than_can_be_read_is_not_even_fetched()
    {
        var graph = new FakeGraph();
        graph.Add(graph.Add(graph.Cases, "A case"), "large.docx", () => new Noise(300_000_000), 300_000_000);
        await using var world = await SharePointApi.StartAsync(issuer, graph);
        using var response = await world.GetAsync(Records);
        Assert.Contains("larger than can be read", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.DoesNotContain(graph.Asked, asked => asked.Contains("/download/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_that_one_instance_was_given_serves_another_that_shares_its_cache()
    {
        var shared = new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions()));
        var (worker, graph) = ("Sharing " + Guid.NewGuid(), Graph(1, out _));
        await using var one = await SharePointApi.StartAsync(issuer, graph, also: services => services.AddSingleton<IDistributedCache>(shared));
        await using var two = await SharePointApi.ApiAsync(issuer, graph, SharePointApi.Settings, services => services.AddSingleton<IDistributedCache>(shared));
        var token = one.TokenOf(worker);
        foreach (var api in (RunningApi[])[one.Api, two])
            for (var calls = 0; calls < 3; calls++)
            {
                using var response = await api.GetAsync("/api/cases", token);
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            }
        Assert.Equal(1, issuer.OnBehalf.Given(worker));
    }

    [Fact]
    public async Task The_cache_is_encrypted_where_Redis_is_configured()
    {
        await using var app = RunningApi.Build(new Dictionary<string, string?>(SharePointApi.Settings)
        {
            ["Cache:Redis"] = "127.0.0.1:1,abortConnect=false", ["Cache:Key"] = Convert.ToBase64String(new byte[EncryptedCache.KeyBytes]),
        }).App;
        Assert.IsType<EncryptedCache>(app.Services.GetRequiredService<IDistributedCache>());
    }

    private static FakeGraph Graph(int records, out FakeItem folder)
    {
        var graph = new FakeGraph();
        folder = graph.Add(graph.Cases, "A case");
        for (var i = 0; i < records; i++) graph.Add(folder, $"note {i}.docx", RecordingApiFactory.Sample);
        return graph;
    }

    private static async Task<int> CountAsync(SharePointApi world)
    {
        using var response = await world.GetAsync(Records);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetArrayLength();
    }

    /// <summary>So many bytes, made as they are read.</summary>
    private sealed class Noise(long size) : Stream
    {
        private long _at;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => size;
        public override long Position { get => _at; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, size - _at);
            Array.Fill(buffer, (byte)'P', offset, read);
            _at += read;
            return read;
        }

        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
