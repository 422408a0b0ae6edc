using System.Net.Http.Json;
using System.Text.Json;
using Recording.Analysis.Rules;

namespace Recording.Api.Tests;

public sealed class ContractTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private readonly HttpClient _client = factory.CreateClient();

    [Fact]
    public async Task The_description_names_every_call()
    {
        var description = await _client.GetFromJsonAsync<JsonElement>("/openapi/v1.json", TestContext.Current.CancellationToken);
        var paths = description.GetProperty("paths").EnumerateObject().Select(path => path.Name).ToList();
        Assert.Contains("/api/rules", paths);
        Assert.Contains("/api/checks", paths);
        Assert.Contains("/api/text-checks", paths);
        Assert.Contains("/api/reviews", paths);
        Assert.Contains("/api/digests", paths);
        Assert.Contains("/api/insertions", paths);
        Assert.Contains("/api/cases/{case}/records/{id}/file", paths);
        Assert.Contains("/api/cases/{case}/summary", paths);
        Assert.Contains("/api/review-reports", paths);
        Assert.Contains("/api/readiness", paths);
        Assert.Contains("/api/clean-copies", paths);
        Assert.Contains("/api/clean-copies/previews", paths);
        Assert.Contains("/api/templates/{id}/documents", paths);
        Assert.Contains("/api/fills", paths);
        Assert.Contains("/api/fields", paths);
    }

    [Theory]
    [InlineData("/api/checks", "CheckForm")]
    [InlineData("/api/digests", "DigestForm")]
    [InlineData("/api/reviews", "ReviewForm")]
    [InlineData("/api/insertions", "InsertionForm")]
    [InlineData("/api/clean-copies", "CleanCopyForm")]
    public async Task The_parts_of_a_body_are_described(string path, string form)
    {
        var description = await _client.GetFromJsonAsync<JsonElement>("/openapi/v1.json", TestContext.Current.CancellationToken);
        var content = description.GetProperty("paths").GetProperty(path).GetProperty("post").GetProperty("requestBody").GetProperty("content");
        Assert.Equal($"#/components/schemas/{form}", content.GetProperty("multipart/form-data").GetProperty("schema").GetProperty("$ref").GetString());
        if (content.TryGetProperty(RecordingApiFactory.WordDocument, out var alone)) Assert.Equal("binary", alone.GetProperty("schema").GetProperty("format").GetString());
    }

    [Theory]
    [InlineData("/api/review-reports", "text/csv")]
    [InlineData("/api/clean-copies")]
    [InlineData("/api/reviews", "multipart/form-data")]
    [InlineData("/api/templates/{id}/documents")]
    [InlineData("/api/fills", "multipart/form-data")]
    public async Task An_answer_that_is_a_document_is_described_as_bytes_of_its_type(string path, params string[] others)
    {
        var description = await _client.GetFromJsonAsync<JsonElement>("/openapi/v1.json", TestContext.Current.CancellationToken);
        var content = description.GetProperty("paths").GetProperty(path).GetProperty("post").GetProperty("responses").GetProperty("200").GetProperty("content");
        Assert.Equal(others.Append(RecordingApiFactory.WordDocument).Order(StringComparer.Ordinal), content.EnumerateObject().Select(type => type.Name).Order(StringComparer.Ordinal));
        Assert.Equal("binary", content.GetProperty(RecordingApiFactory.WordDocument).GetProperty("schema").GetProperty("format").GetString());
    }

    [Fact]
    public async Task No_document_is_described_as_base64()
    {
        var description = await _client.GetFromJsonAsync<JsonElement>("/openapi/v1.json", TestContext.Current.CancellationToken);
        var contents = description.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).SelectMany(operation => Contents(operation.Value)).ToList();
        Assert.Contains(contents, content => content.Name == RecordingApiFactory.WordDocument);
        Assert.All(contents.Where(content => content.Value.TryGetProperty("schema", out var schema) && schema.TryGetProperty("format", out _)),
            content => Assert.NotEqual("byte", content.Value.GetProperty("schema").GetProperty("format").GetString()));
    }

    private static IEnumerable<JsonProperty> Contents(JsonElement operation)
    {
        List<JsonElement> bodies = operation.TryGetProperty("requestBody", out var asked) ? [asked] : [];
        if (operation.TryGetProperty("responses", out var answers)) bodies.AddRange(answers.EnumerateObject().Select(answer => answer.Value));
        return bodies.Where(body => body.TryGetProperty("content", out _)).SelectMany(body => body.GetProperty("content").EnumerateObject());
    }

    [Fact]
    public async Task Every_rule_is_listed_with_its_examples()
    {
        var rules = await _client.GetFromJsonAsync<List<JsonElement>>("/api/rules", TestContext.Current.CancellationToken);
        Assert.Equal(RuleBook.Rules.Select(rule => rule.Id), rules!.Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(rules!, rule => Assert.NotEmpty(rule.GetProperty("examples").EnumerateArray()));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task The_service_says_that_it_is_well(string path) =>
        Assert.Equal("Healthy", await _client.GetStringAsync(path, TestContext.Current.CancellationToken));

    [Fact]
    public async Task An_unknown_address_is_answered_in_a_sentence()
    {
        using var response = await _client.GetAsync("/api/poems", TestContext.Current.CancellationToken);
        await response.IsProblemAsync(System.Net.HttpStatusCode.NotFound, "not-found");
    }
}
