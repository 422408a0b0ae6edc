using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using static Recording.Api.Tests.RecordingApiFactory;

namespace Recording.Api.Tests.Reviews;

/// <summary>When a comment or change is said to have been made.</summary>
public sealed class ReviewDatesTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private readonly HttpClient _client = factory.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new SummerMorning()))).CreateClient();

    [Theory]
    [InlineData("", "2026-06-02T09:30:00")]
    [InlineData("\"date\":null,", "2026-06-02T09:30:00")]
    [InlineData("\"date\":\"2026-05-04T16:05:00+01:00\",", "2026-05-04T16:05:00")]
    public async Task What_is_written_bears_the_reviewers_time_or_else_the_servers(string date, string expected)
    {
        using var response = await ReviewAsync($$"""{"author":"Priya Shah",{{date}}"items":[{"comment":"Sound."}]}""");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var digested = await _client.PostAsync("/api/digests", Document(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), TestContext.Current.CancellationToken);
        var digest = await digested.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        var comment = digest.GetProperty("comments").EnumerateArray().Single(c => c.GetProperty("author").GetString() == "Priya Shah");
        Assert.StartsWith(expected, comment.GetProperty("date").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_in_the_future_is_refused_in_a_sentence()
    {
        using var response = await ReviewAsync("""{"author":"Priya Shah","date":"2026-06-04T09:30:00Z","items":[{"comment":"Sound."}]}""");
        await response.IsProblemAsync(HttpStatusCode.UnprocessableEntity, "refused-items");
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Contains("lies in the future", Assert.Single(problem.GetProperty("items").EnumerateArray()).GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_that_is_none_is_refused_in_a_sentence()
    {
        using var response = await ReviewAsync("""{"author":"Priya Shah","date":"yesterday","items":[{"comment":"Sound."}]}""");
        await response.IsProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }

    private async Task<HttpResponseMessage> ReviewAsync(string review)
    {
        using var form = new MultipartFormDataContent { { Document(Sample), "document" }, { new StringContent(review, Encoding.UTF8, "application/json"), "review" } };
        return await _client.PostAsync("/api/reviews", form, TestContext.Current.CancellationToken);
    }

    /// <summary>Half past nine in a British summer.</summary>
    private sealed class SummerMorning : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 6, 2, 8, 30, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("one hour ahead", TimeSpan.FromHours(1), null, null);
    }
}
