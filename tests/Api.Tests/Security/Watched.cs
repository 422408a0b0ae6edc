using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;

namespace Recording.Api.Tests.Security;

/// <summary>Looks for a mark in all that comes out: traces and metrics while it lives, and whatever else it is shown.</summary>
internal sealed class Watched : IDisposable
{
    private readonly string _mark;
    private readonly ConcurrentQueue<string> _leaks = [];
    private readonly ConcurrentDictionary<string, bool> _seen = new();
    private readonly ActivityListener _traces;
    private readonly MeterListener _metrics = new();
    private readonly HashSet<string> _temporaryBefore = [.. Temporary()];

    public Watched(string mark)
    {
        _mark = mark;
        _traces = new()
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = See,
        };
        ActivitySource.AddActivityListener(_traces);
        _metrics.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        _metrics.SetMeasurementEventCallback<long>((instrument, _, tags, _) => See(instrument, tags));
        _metrics.SetMeasurementEventCallback<int>((instrument, _, tags, _) => See(instrument, tags));
        _metrics.SetMeasurementEventCallback<double>((instrument, _, tags, _) => See(instrument, tags));
        _metrics.Start();
    }

    public IReadOnlyCollection<string> Leaks => _leaks;

    public bool HasSeen(string where) => _seen.ContainsKey(where);

    public void See(string where, string text)
    {
        _seen[where] = true;
        var at = text.IndexOf(_mark, StringComparison.OrdinalIgnoreCase);
        if (at >= 0) _leaks.Enqueue($"{where}: …{text[Math.Max(0, at - 300)..Math.Min(text.Length, at + 100)]}…");
    }

    /// <summary>The address and headers of an answer; of a refusal the body too.</summary>
    public async Task SeeAsync(HttpResponseMessage response)
    {
        var where = $"{response.RequestMessage!.Method} {response.RequestMessage.RequestUri!.AbsolutePath} {(int)response.StatusCode}";
        See($"address of {where}", response.RequestMessage.RequestUri.ToString());
        See($"headers of {where}", $"{response.Headers}\n{response.Content.Headers}");
        // The two refusals that name something: the fields that a template does not have, to whoever sent them; and who saved a record in the meantime, to whoever may open it.
        if (!response.IsSuccessStatusCode && response.StatusCode is not (HttpStatusCode.UnprocessableEntity or HttpStatusCode.PreconditionFailed)) See($"refusal of {where}", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>The files that have come into the folder for temporary files.</summary>
    public void SeeTemporaryFiles()
    {
        foreach (var file in Temporary().Where(file => !_temporaryBefore.Contains(file)))
            try
            {
                See("name of a temporary file", file);
                // A pipe has no length: who opens one waits for its other end, which may be no end at all.
                if (new FileInfo(file).Length is > 0 and < 50_000_000) See("temporary file", System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file)));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Another program's, or gone again.
            }
    }

    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }

    private static IEnumerable<string> Temporary() => Directory.EnumerateFiles(Path.GetTempPath(), "*", new EnumerationOptions { IgnoreInaccessible = true });

    private void See(Activity activity) => See("trace", string.Join('\n',
    [
        activity.DisplayName, activity.StatusDescription ?? "",
        .. activity.TagObjects.Concat(activity.Events.SelectMany(e => e.Tags)).Select(tag => $"{tag.Key}={tag.Value}"),
        .. activity.Baggage.Select(item => $"{item.Key}={item.Value}"),
    ]));

    private void See(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var tag in tags) See("metric", $"{instrument.Name} {tag.Key}={tag.Value}");
    }
}
