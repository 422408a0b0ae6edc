using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using static Recording.Api.Tests.RecordingApiFactory;

namespace Recording.Api.Tests.Records;

/// <summary>What holds of the records of every record library.</summary>
public abstract class RecordFilesTests(CaseStore store) : IAsyncLifetime
{
    private static readonly byte[] Other = CaseStore.Sample("2025-05-13 Telephone call.docx");

    public ValueTask InitializeAsync() => store.InitializeAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return store.DisposeAsync();
    }

    private async Task<string> AddressAsync(JsonElement record) => $"{await store.CaseAddressAsync()}/records/{record.GetProperty("id").GetString()}/file";

    private async Task<HttpResponseMessage> PutAsync(string address, byte[] file, string? etag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = Document(file) };
        if (etag is not null) request.Headers.TryAddWithoutValidation("If-Match", etag);
        return await store.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task<HttpResponseMessage> AddAsync(string name, byte[] file)
    {
        using var form = new MultipartFormDataContent { { Document(file), "document" }, { new StringContent(name, Encoding.UTF8), "name" } };
        return await store.Client.PostAsync($"{await store.CaseAddressAsync()}/records", form, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_record_is_opened_with_the_ETag_that_the_list_gives()
    {
        store.Put("note.docx");
        var record = Assert.Single(await store.RecordsAsync());
        using var response = await store.Client.GetAsync(await AddressAsync(record), TestContext.Current.CancellationToken);
        Assert.Equal(store.Read("note.docx"), await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(record.GetProperty("etag").GetString(), response.Headers.ETag!.ToString());
        Assert.Equal("Case note: home visit", record.GetProperty("title").GetString());
        Assert.Equal("2024-11-05", record.GetProperty("date").GetString());
        Assert.Equal("Hannah Price, social worker", record.GetProperty("author").GetString());
    }

    [Fact]
    public async Task A_record_is_replaced_by_who_had_its_latest_version()
    {
        store.Put("note.docx");
        var record = Assert.Single(await store.RecordsAsync());
        using var response = await PutAsync(await AddressAsync(record), Other, record.GetProperty("etag").GetString());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Other, store.Read("note.docx"));
        Assert.Equal((await store.RecordsAsync())[0].GetProperty("etag").GetString(), response.Headers.ETag!.ToString());
    }

    [Fact]
    public async Task A_newer_version_is_not_overwritten_and_its_author_is_named()
    {
        store.Put("note.docx");
        var record = Assert.Single(await store.RecordsAsync());
        store.Put("note.docx", Other);
        using var response = await PutAsync(await AddressAsync(record), Sample, record.GetProperty("etag").GetString());
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.PreconditionFailed, response.StatusCode);
        Assert.Equal("Hannah Price", problem.GetProperty("savedBy").GetString());
        Assert.Contains("Hannah Price saved a newer version", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(Other, store.Read("note.docx"));
    }

    [Fact]
    public async Task Without_the_version_that_one_had_nothing_is_replaced()
    {
        store.Put("note.docx");
        using var response = await PutAsync(await AddressAsync((await store.RecordsAsync())[0]), Other, null);
        await response.IsProblemAsync(HttpStatusCode.PreconditionRequired, "version-needed");
    }

    [Fact]
    public async Task What_is_no_Word_document_is_not_saved()
    {
        store.Put("note.docx");
        var record = Assert.Single(await store.RecordsAsync());
        using var response = await PutAsync(await AddressAsync(record), "some text"u8.ToArray(), record.GetProperty("etag").GetString());
        Assert.True((int)response.StatusCode is 415 or 422);
        Assert.NotEqual(9, store.Read("note.docx").Length);
    }

    [Theory]
    [InlineData("Визит на дом")]
    [InlineData("زيارة منزلية")]
    [InlineData("家庭访问 2026")]
    [InlineData("Ymweliad â’r cartref.docx")]
    public async Task A_record_may_have_a_name_in_any_script(string name)
    {
        using var added = await AddAsync(name, Other);
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        Assert.StartsWith(name, Path.GetFileName(Assert.Single(store.Names)), StringComparison.Ordinal);
        Assert.StartsWith(name, Assert.Single(await store.RecordsAsync()).GetProperty("name").GetString(), StringComparison.Ordinal);
        using var opened = await store.Client.GetAsync(added.Headers.Location, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("..\\outside")]
    [InlineData("/tmp/outside")]
    [InlineData("C:outside")]
    [InlineData(".hidden")]
    [InlineData("nul")]
    [InlineData("LPT9")]
    [InlineData("a\u0000b")]
    [InlineData("")]
    public async Task A_name_that_is_more_than_a_name_is_refused(string name)
    {
        using var response = await AddAsync(name, Other);
        await response.IsProblemAsync(HttpStatusCode.BadRequest, "bad-name");
        Assert.Empty(store.Names);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_not_taken_again()
    {
        store.Put("note.docx");
        var before = store.Read("note.docx");
        using var response = await AddAsync("note", Other);
        await response.IsProblemAsync(HttpStatusCode.Conflict, "name-taken");
        Assert.Equal(before, store.Read("note.docx"));
    }

    [Theory]
    [InlineData("/api/cases/nothing/records")]
    [InlineData("/api/cases/..%2F..%2Fetc/records")]
    [InlineData("/api/cases/nothing/summary")]
    public async Task A_case_that_is_not_there_is_answered_in_a_sentence(string address)
    {
        using var response = await store.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.NotFound, "no-such-case");
    }
}

public sealed class FolderRecordFilesTests() : RecordFilesTests(new CaseFolder());
