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
        Assert.All(events.SkipLast(1), e => Assert.InRange(e.GetProperty("read").GetInt32(), 1, e.GetProperty("of").GetInt32()));
        Assert.All(events.SkipLast(1), e => Assert.Equal(5, e.GetProperty("of").GetInt32()));
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
        _folder.Put("concern.docx", CaseStore.Sample("2025-03-28 Safeguarding concern.docx"));
        var before = await FlagsAsync();
        Assert.Equal(before.Distinct(), before);
        File.Move(_folder.PathOf("concern.docx"), _folder.PathOf("Возраст 安全.docx"));
        Assert.Equal(before, await FlagsAsync());
    }

    [Fact]
    public async Task A_record_that_is_saved_again_and_again_while_it_is_read_is_at_last_read_as_it_is()
    {
        var call = await SampleAsync("2025-05-13 Telephone call.docx");
        var home = await SampleAsync("2025-09-30 New home.docx");
        _folder.Put("note.docx", call);
        var path = _folder.PathOf("note.docx");
        _folder.Put("other.docx");
        var address = $"{await _folder.CaseAddressAsync()}/summary";
        for (var i = 0; i < 12; i++)
        {
            var file = i % 2 == 0 ? home : call;
            var reading = _folder.JsonAsync(address);
            await File.WriteAllBytesAsync(path, file.AsMemory(0, file.Length / 2), TestContext.Current.CancellationToken);
            await File.WriteAllBytesAsync(path, file, TestContext.Current.CancellationToken);
            Assert.Equal(2, (await reading).GetProperty("records").GetInt32());
        }
        await File.WriteAllBytesAsync(path, home, TestContext.Current.CancellationToken);
        var answer = await _folder.JsonAsync(address);
        Assert.Empty(answer.GetProperty("unreadable").EnumerateArray());
        Assert.Contains("Weavers Court", answer.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("went back to the garden centre", answer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_with_names_in_any_script_are_read_and_named()
    {
        string[] names = ["メモ 一.docx", "ملاحظة.docx", "Запись №2.docx", "नोट.docx", "Âgé e\u0301té 🌷.docx"];
        foreach (var name in names) _folder.Put(name);
        _folder.Put("損.docx", [1, 2, 3]);
        var answer = await _folder.JsonAsync($"{await _folder.CaseAddressAsync()}/summary");
        Assert.Equal("損.docx", Assert.Single(answer.GetProperty("unreadable").EnumerateArray()).GetProperty("name").GetString());
        Assert.Equal(names.Append("損.docx").Order(StringComparer.Ordinal), (await _folder.RecordsAsync()).Select(r => r.GetProperty("name").GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_document_itself_is_no_earlier_record_of_its_case()
    {
        var draft = await SampleAsync("2025-09-30 New home.docx");
        _folder.Put("Home.docx", draft);
        Assert.Contains("carried-forward", await CheckAsync(draft, "{}"), StringComparison.Ordinal);
        Assert.DoesNotContain("carried-forward", await CheckAsync(draft, """{"name":"home.docx"}"""), StringComparison.Ordinal);
    }

    private static Task<byte[]> SampleAsync(string name) => File.ReadAllBytesAsync(Path.Combine(CaseFolder.SampleFolder, name), TestContext.Current.CancellationToken);

    private async Task<string> CheckAsync(byte[] draft, string options)
    {
        using var form = new MultipartFormDataContent { { RecordingApiFactory.Document(draft), "document" }, { new StringContent(options), "options" } };
        using var response = await _folder.Client.PostAsync(new Uri($"/api/checks?case={(await _folder.CaseAddressAsync()).Split('/')[^1]}", UriKind.Relative), form, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
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
