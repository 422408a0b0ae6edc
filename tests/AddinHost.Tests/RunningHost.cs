using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Recording.AddinHost.Tests;

/// <summary>The real host in a process of its own, on a free port of the loopback address.</summary>
public sealed partial class RunningHost : IAsyncLifetime
{
    private readonly string[] _settings;

    public RunningHost() : this([])
    {
    }

    /// <param name="settings">Beside its own, as the command line gives them.</param>
    internal RunningHost(string[] settings) => _settings = settings;

    private readonly List<string> _output = [];
    private Process _process = null!;

    public Uri Address { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    /// <summary>All that the host has written to its log.</summary>
    public string Log { get { lock (_output) return string.Join('\n', _output); } }

    public async ValueTask InitializeAsync()
    {
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = Start(line =>
        {
            lock (_output) _output.Add(line);
            if (Listening().Match(line) is { Success: true } match) listening.TrySetResult(new(match.Groups[1].Value));
        });
        Address = await listening.Task.WaitAsync(TimeSpan.FromMinutes(3));
        Client = new() { BaseAddress = Address };
    }

    private Process Start(Action<string> read)
    {
        var start = new ProcessStartInfo("dotnet", [Places.HostAssembly, "--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Microsoft.Hosting.Lifetime", "Information", .. _settings])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(Places.HostAssembly),
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => read(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => read(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();
}
