namespace Recording.Api.Load;

/// <summary>The configuration section <c>Load</c>: how much the API takes on at once. What is beyond it is refused at once and may be tried again.</summary>
public sealed record LoadOptions
{
    /// <summary>How many calls are worked on at the same time.</summary>
    public int Concurrent { get; init; } = 4 * Environment.ProcessorCount;

    /// <summary>How many more calls may wait for their turn, the first come first; they have not been read yet.</summary>
    public int Waiting { get; init; } = 16 * Environment.ProcessorCount;

    /// <summary>How many calls one signed-in worker may make in a minute.</summary>
    public int PerWorkerAndMinute { get; init; } = 600;

    /// <summary>How many bytes of request bodies are held at the same time; <c>Uploads:MaxBytes</c> bounds each of them.</summary>
    public long MaxBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>From how many bytes a document is large: what its file unfolds to beyond its own size, or the body of a text. One Word file in a hundred is (measured over 465).</summary>
    public long LargeBytes { get; init; } = 1024 * 1024;

    /// <summary>How many of the calls that are worked on may have a large document.</summary>
    public int LargeConcurrent { get; init; } = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>How many more of them may wait for their turn.</summary>
    public int LargeWaiting { get; init; } = Environment.ProcessorCount;

    /// <summary>In the process for large documents, what shows that a call comes from the process that started it. The product sets it by itself.</summary>
    public string? Key { get; init; }

    /// <summary>How long one call may be worked on; then it is cancelled.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>When a refused call may be tried again.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(2);

    private string? Problem() =>
        Concurrent < 1 ? "Load:Concurrent must be 1 or more."
        : Waiting < 0 ? "Load:Waiting must be 0 or more."
        : PerWorkerAndMinute < 1 ? "Load:PerWorkerAndMinute must be 1 or more."
        : MaxBytes < 1 ? "Load:MaxBytes must be 1 or more."
        : LargeBytes < 0 ? "Load:LargeBytes must be 0 or more."
        : LargeConcurrent < 1 ? "Load:LargeConcurrent must be 1 or more."
        : LargeWaiting < 0 ? "Load:LargeWaiting must be 0 or more."
        : Timeout <= TimeSpan.Zero || Timeout > TimeSpan.FromHours(1) ? "Load:Timeout must be more than no time and at most an hour, such as 00:01:00."
        : RetryAfter < TimeSpan.FromSeconds(1) || RetryAfter > TimeSpan.FromHours(1) ? "Load:RetryAfter must be between a second and an hour, such as 00:00:02."
        : null;

    /// <exception cref="ConfigurationException">A limit is none.</exception>
    public static LoadOptions Of(IConfiguration configuration)
    {
        LoadOptions read;
        try
        {
            read = configuration.GetSection("Load").Get<LoadOptions>() ?? new();
        }
        catch (InvalidOperationException)
        {
            throw new ConfigurationException("A setting of the section Load is not a number, or not a time such as 00:01:00.");
        }
        return read.Problem() is { } problem ? throw new ConfigurationException(problem) : read;
    }
}
