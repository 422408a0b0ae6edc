using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Recording.Api.Load;

/// <summary>A second process of the API, which works on large documents with what processor time the first leaves, and in memory of its own. It is started when one comes, and again where it has ended.</summary>
internal sealed partial class LargeProcess(IConfiguration configuration, IHostEnvironment host, ILogger<LargeProcess> log) : IDisposable
{
    /// <summary>The header with <see cref="Key"/>.</summary>
    public const string KeyHeader = "X-Recording-Key";

    private static readonly TimeSpan MostToStart = TimeSpan.FromMinutes(2);

    private readonly SemaphoreSlim _starting = new(1);
    private Process? _process;
    private string? _address;

    /// <summary>The API's own program, which the host of the pane has beside its own.</summary>
    public string Program { get; init; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Recording.Api.exe" : "Recording.Api");

    /// <summary>What it demands of a call, so that it answers no one else: its calls are audited in this process.</summary>
    public string Key { get; } = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));

    /// <summary>The number of the process; null where none was started.</summary>
    public int? Id => _process?.Id;

    /// <summary>Where it listens; null where it cannot be started.</summary>
    public async Task<string?> AddressAsync(CancellationToken cancellation)
    {
        await _starting.WaitAsync(cancellation);
        try
        {
            if (_process is { HasExited: false } && _address is not null) return _address;
            End();
            return _address = await StartAsync();
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or TimeoutException or IOException)
        {
            NotStarted(log, e.GetType().Name);
            End();
            return null;
        }
        finally
        {
            _starting.Release();
        }
    }

    public void Dispose()
    {
        End();
        _starting.Dispose();
    }

    /// <summary>In the second process: answers the first alone, says where it listens, and ends when the first has.</summary>
    public static void Serve(WebApplication app, string key)
    {
        app.Use((call, next) => call.Request.Headers[KeyHeader] == key ? next() : Problems.Of(StatusCodes.Status404NotFound, "not-found", "There is nothing at this address.").ExecuteAsync(call));
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            Console.WriteLine(app.Urls.First());
            new Thread(() =>
            {
                while (Console.ReadLine() is not null)
                {
                }
                app.Lifetime.StopApplication();
            }) { IsBackground = true }.Start();
        });
    }

    private async Task<string> StartAsync()
    {
        _process = Process.Start(Start()) ?? throw new InvalidOperationException();
        _process.PriorityClass = ProcessPriorityClass.BelowNormal;
        var address = new TaskCompletionSource<string>();
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null) address.TrySetException(new IOException());
            else if (!address.TrySetResult(line.Data) && line.Data.Length > 0) Said(log, line.Data);
        };
        _process.BeginOutputReadLine();
        return await address.Task.WaitAsync(MostToStart);
    }

    private ProcessStartInfo Start()
    {
        var start = new ProcessStartInfo(Program,
            ["--urls", "http://127.0.0.1:0", "--contentRoot", host.ContentRootPath, "--AllowedHosts", "*",
             "--Logging:LogLevel:Default", "Warning", "--Logging:LogLevel:Microsoft.Hosting.Lifetime", "Warning", "--Logging:LogLevel:" + Security.Audit.Category, "None"])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true,
        };
        foreach (var (key, value) in configuration.AsEnumerable()) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        start.Environment["Load__Key"] = Key;
        // Its own address is the only one it listens on.
        foreach (var key in start.Environment.Keys.Where(key => key.StartsWith("Kestrel", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(key);
        start.Environment.TryAdd("DOTNET_ROOT", Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../..")));
        // A quarter, in the runtime's hexadecimal; what bounds the first process bounds it alone.
        start.Environment.Remove("DOTNET_GCHeapHardLimit");
        start.Environment["DOTNET_GCHeapHardLimitPercent"] = "19";
        return start;
    }

    /// <summary>What it still does nobody waits for.</summary>
    private void End()
    {
        try
        {
            _process?.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
        _process?.Dispose();
        _process = null;
    }

    [LoggerMessage(LogLevel.Warning, "The process for large documents could not be started ({Reason}); they are worked on among the others.")]
    private static partial void NotStarted(ILogger log, string reason);

    [LoggerMessage(LogLevel.Warning, "{Said}")]
    private static partial void Said(ILogger log, string said);
}
