using System.Net;
using System.Text.Json;

namespace Recording.Api.Tests.Records;

public sealed class ReadingCasesTests : IDisposable
{
    private readonly CaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task While_a_case_is_read_it_is_told_how_much_has_been_and_the_summary_comes_last()
    {
        for (var i = 0; i < 5; i++) _folder.Put($"note {i}.docx");
        var events = await EventsAsync($"{await _folder.CaseAddressAsync()}/summary");
        Assert.All(events, e => Assert.InRange(e.GetProperty("read").GetInt32(), 1, e.GetProperty("of").GetInt32()));
        Assert.All(events, e => Assert.Equal(5, e.GetProperty("of").GetInt32()));
        Assert.All(events.SkipLast(1), e => Assert.Equal(JsonValueKind.Null, e.GetProperty("answer").ValueKind));
        Assert.Equal(5, events[^1].GetProperty("answer").GetProperty("records").GetInt32());
    }

    [Fact]
    public async Task A_missing_case_is_told_before_anything_is_read()
    {
        using var response = await SendAsync("/api/cases/0000/summary");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("There is no such case", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vital_flag_keeps_its_id_when_its_record_is_renamed()
    {
        var path = _folder.Put("concern.docx", await File.ReadAllBytesAsync(Path.Combine(CaseFolder.SampleFolder, "2025-03-28 Safeguarding concern.docx"), TestContext.Current.CancellationToken));
        var before = await FlagsAsync();
        Assert.Equal(before.Distinct(), before);
        File.Move(path, Path.Combine(_folder.Case, "Возраст 安全.docx"));
        Assert.Equal(before, await FlagsAsync());
    }

    private async Task<List<string?>> FlagsAsync() =>
        [.. (await _folder.JsonAsync($"{await _folder.CaseAddressAsync()}/summary")).GetProperty("summary").GetProperty("flags").EnumerateArray().Select(flag => flag.GetProperty("id").GetString())];

    private async Task<List<JsonElement>> EventsAsync(string address)
    {
        using var response = await SendAsync(address);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return [.. text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(e => JsonSerializer.Deserialize<JsonElement>(e["data:".Length..]))];
    }

    private async Task<HttpResponseMessage> SendAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept", "text/event-stream" } } };
        return await _folder.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
