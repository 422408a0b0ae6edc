using System.Diagnostics;
using System.Net.Http.Headers;

namespace Recording.Long.Load;

/// <summary>One document to send.</summary>
internal sealed record Sending(byte[] File, bool IsHostile = false);

/// <summary>What became of one that was sent.</summary>
/// <param name="Status">The HTTP status; 0 where there was no whole answer.</param>
/// <param name="Milliseconds">From when it should have been sent to the end of the answer.</param>
/// <param name="Tries">How often it was sent.</param>
internal sealed record Answer(bool IsHostile, int Status, double Milliseconds, int Tries);

/// <summary>Sends documents at a constant rate, whether or not the server keeps up.</summary>
internal static class Arrivals
{
    private static readonly MediaTypeHeaderValue WordDocument = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    /// <param name="rate">How many a second.</param>
    /// <param name="choose">The document of each turn.</param>
    /// <param name="tries">How often one is sent whose answer says when to try again; the pane does so four times.</param>
    public static async Task<IReadOnlyList<Answer>> RunAsync(HttpClient client, double rate, TimeSpan time, Func<int, Sending> choose, int tries = 1)
    {
        var clock = Stopwatch.StartNew();
        var sent = new List<Task<Answer>>();
        for (var i = 0; i / rate < time.TotalSeconds; i++)
        {
            var due = TimeSpan.FromSeconds(i / rate);
            if (due - clock.Elapsed is { TotalMilliseconds: >= 1 } wait) await Task.Delay(wait);
            var sending = choose(i);
            sent.Add(Task.Run(() => SendAsync(client, sending, clock, due, tries)));
        }
        return await Task.WhenAll(sent);
    }

    private static async Task<Answer> SendAsync(HttpClient client, Sending sending, Stopwatch clock, TimeSpan due, int tries)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (status, again) = await TryAsync(client, sending.File);
            if (status is not (429 or 503) || again is null || attempt == tries) return new(sending.IsHostile, status, (clock.Elapsed - due).TotalMilliseconds, attempt);
            await Task.Delay(again.Value);
        }
    }

    private static async Task<(int Status, TimeSpan? Again)> TryAsync(HttpClient client, byte[] file)
    {
        try
        {
            using var content = new ByteArrayContent(file) { Headers = { ContentType = WordDocument } };
            using var response = await client.PostAsync(new Uri("/api/checks", UriKind.Relative), content);
            return ((int)response.StatusCode, response.Headers.RetryAfter?.Delta);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or OperationCanceledException)
        {
            Console.WriteLine($"no answer: {broken.Message}");
            return (0, null);
        }
    }
}
