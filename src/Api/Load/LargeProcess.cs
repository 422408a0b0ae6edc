using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using Recording.Api.Security;

namespace Recording.Api.Load;

/// <summary>A second process of the API, which works on large documents with what processor time the first leaves, and in memory of its own. It is started when one comes, and again where it has ended.</summary>
internal sealed partial class LargeProcess(IConfiguration configuration, IHostEnvironment host, LoadOptions load, TimeProvider time, ILogger<LargeProcess> log) : IDisposable
{
    /// <summary>The header with <see cref="Key"/>.</summary>
    public const string KeyHeader = "X-Recording-Key";

    private static readonly TimeSpan RestAfterFailure = TimeSpan.FromMinutes(1);

    private readonly Lock _using = new();
    private Process? _process;
    private Task<string?>? _address;
    private DateTimeOffset _failed;

    /// <summary>The API's own program, which the host of the pane has beside its own.</summary>
    public string Program { get; init; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Recording.Api.exe" : "Recording.Api");

    /// <summary>What it demands of a call, so that it answers no one else: its calls are audited in this process.</summary>
    public string Key { get; } = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));

    /// <summary>Sends calls to it.</summary>
    public HttpMessageInvoker Client { get; } = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false });

    /// <summary>The number of the process; null where there is none.</summary>
    public int? Id => _process?.Id;

    /// <summary>Where it listens; null where it cannot be started.</summary>
    public Task<string?> AddressAsync(CancellationToken cancellation)
    {
        lock (_using)
        {
            if (_address is null || (_address.IsCompleted && (_process is null ? time.GetUtcNow() - _failed > RestAfterFailure : _process.HasExited))) _address = StartAsync();
            return _address.WaitAsync(cancellation);
        }
    }

    /// <summary>Ends what no longer answers at this address, so that it is started again.</summary>
    public void Forget(string address)
    {
        lock (_using)
        {
            if (_address is not { IsCompletedSuccessfully: true } known || known.Result != address) return;
            End();
            _address = null;
        }
    }

    public void Dispose()
    {
        End();
        Client.Dispose();
    }

    private async Task<string?> StartAsync()
    {
        End();
        try
        {
            _process = Process.Start(new ProcessStartInfo(Program, ["--for", LargeServing.Purpose, "--contentRoot", host.ContentRootPath])
            {
                RedirectStandardInput = true, RedirectStandardOutput = true,
                Environment =
                {
                    ["DOTNET_ROOT"] = Environment.GetEnvironmentVariable("DOTNET_ROOT") ?? Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../..")),
                    // A quarter, in the runtime's hexadecimal; what bounds the first process bounds it alone.
                    ["DOTNET_GCHeapHardLimitPercent"] = "19", ["DOTNET_GCHeapHardLimit"] = null,
                },
            })!;
            _process.PriorityClass = ProcessPriorityClass.BelowNormal;
            await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(Settings()));
            await _process.StandardInput.FlushAsync();
            var said = await _process.StandardOutput.ReadLineAsync().WaitAsync(load.Timeout / 2);
            return Uri.TryCreate(said, UriKind.Absolute, out _) ? said : throw new IOException();
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or TimeoutException or IOException)
        {
            NotStarted(log, e.GetType().Name);
            _failed = time.GetUtcNow();
            End();
            return null;
        }
    }

    /// <summary>Those of this process, except where it listens, whom it answers and what it writes down.</summary>
    private Dictionary<string, string?> Settings() =>
        new(configuration.AsEnumerable().Where(setting => !setting.Key.StartsWith("Kestrel:", StringComparison.OrdinalIgnoreCase) && !setting.Key.EndsWith("_PORTS", StringComparison.OrdinalIgnoreCase)), StringComparer.OrdinalIgnoreCase)
        {
            ["Urls"] = "http://127.0.0.1:0", ["AllowedHosts"] = "*", ["Load:Key"] = Key,
            ["Logging:LogLevel:Default"] = "Warning", ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Warning", ["Logging:LogLevel:" + Audit.Category] = "None",
            ["Logging:Console:LogToStandardErrorThreshold"] = "Trace",
        };

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
}
