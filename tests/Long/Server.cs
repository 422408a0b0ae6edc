using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Recording.Long;

/// <summary>The API's own program in a process of its own, on a port of the loopback address.</summary>
internal sealed partial class Server : IAsyncDisposable
{
    private readonly Process _process;
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource<long> _heap = new();
    private int _audited;

    private Server(IReadOnlyDictionary<string, string> environment, IEnumerable<string> settings)
    {
        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Recording.Api.exe" : "Recording.Api");
        var start = new ProcessStartInfo(program, ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Microsoft.AspNetCore", "Warning", "--Logging:Console:FormatterName", "simple", "--Logging:Console:FormatterOptions:SingleLine", "true", .. settings])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(Server).Assembly.Location;
        _process = new() { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Read(line.Data ?? "");
        _process.Start();
        _process.BeginOutputReadLine();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>How many calls for a check it has audited as done.</summary>
    public int Done => _audited;

    /// <summary>The most memory that the process has had.</summary>
    public long PeakMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64 >> 20;
        }
    }

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="settings">Beside its own, as the command line gives them.</param>
    public static Task<Server> StartAsync(params IEnumerable<string> settings) => StartAsync(new Dictionary<string, string>(), settings);

    /// <summary>Starts it in an environment that is different in this, and waits until it listens.</summary>
    public static async Task<Server> StartAsync(IReadOnlyDictionary<string, string> environment, IEnumerable<string> settings)
    {
        var server = new Server(environment, settings);
        server.Address = await server._listening.Task.WaitAsync(TimeSpan.FromMinutes(1));
        return server;
    }

    /// <summary>The bytes of its heap after a forced collection.</summary>
    public async Task<long> HeapAsync()
    {
        _heap = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await _process.StandardInput.WriteLineAsync();
        await _process.StandardInput.FlushAsync();
        return await _heap.Task.WaitAsync(TimeSpan.FromMinutes(1));
    }

    /// <summary>Waits until so many are audited, which happens a little after they are answered; for ten seconds at most.</summary>
    public async Task AuditedAsync(int checks)
    {
        for (var i = 0; i < 200 && Done < checks; i++) await Task.Delay(50);
    }

    /// <summary>Ends it as a failing machine would: nothing is finished.</summary>
    public void Kill() => _process.Kill();

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Read(string line)
    {
        if (Listening().Match(line) is { Success: true } match) _listening.TrySetResult(new(match.Groups[1].Value));
        else if (line.StartsWith("heap ", StringComparison.Ordinal)) _heap.TrySetResult(long.Parse(line.AsSpan(5), CultureInfo.InvariantCulture));
        else if (line.Contains("Recording.Audit", StringComparison.Ordinal) && line.Contains(" 200 received ", StringComparison.Ordinal)) Interlocked.Increment(ref _audited);
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();
}
