using System.Net;
using System.Text.Json;

namespace Recording.Api.Tests;

internal static class ProblemAssertions
{
    /// <summary>That a response is problem details of a type, with a sentence for a person.</summary>
    public static async Task IsProblemAsync(this HttpResponseMessage response, HttpStatusCode status, string type)
    {
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == status, $"Expected {status}, got {response.StatusCode}: {body}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(body).RootElement;
        Assert.Equal("urn:recording:problem:" + type, problem.GetProperty("type").GetString());
        Assert.Matches(@"^[A-Z].{20,}[.]$", problem.GetProperty("detail").GetString());
    }
}
