using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Recording.Long.Instances;

/// <summary>A server of Debian's, started on a free port of the loopback address and ended with the test.</summary>
internal sealed class Tool : IAsyncDisposable
{
    private readonly Process _process;

    private Tool(string program, IEnumerable<string> arguments) => _process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })
        ?? throw new InvalidOperationException($"{program} did not start.");

    /// <summary>Whether the program is installed.</summary>
    public static bool Exists(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/sbin").Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>Starts it and waits until it takes connections.</summary>
    /// <exception cref="InvalidOperationException">It ended instead.</exception>
    public static async Task<Tool> StartAsync(int port, string program, params IEnumerable<string> arguments)
    {
        var tool = new Tool(program, arguments);
        tool._process.OutputDataReceived += (_, _) => { };
        tool._process.BeginOutputReadLine();
        while (!await IsOpenAsync(port))
        {
            if (tool._process.HasExited) throw new InvalidOperationException($"{program} ended with {tool._process.ExitCode}.");
            await Task.Delay(50);
        }
        return tool;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<bool> IsOpenAsync(int port)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
