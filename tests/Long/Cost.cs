using System.Diagnostics;
using System.Globalization;
using Recording.Documents;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Guard;

namespace Recording.Long;

/// <summary>Reads the dearest files that the limits let through, each in a process of its own, and prints what it took of the processor and of memory.</summary>
internal static class Cost
{
    private const double MostSeconds = 2;
    private const long MostMegabytes = 300;

    /// <summary>One line a file and collector; fails where one takes more than 2 s of processor time or 300 MB above idle.</summary>
    public static int Run()
    {
        Console.WriteLine($"{"file",-32} {"collector",-12} {"seconds",8} {"MB above idle",14}");
        var failed = 0;
        foreach (var name in Hostile.Names)
        {
            foreach (var isServer in (bool[])[false, true])
            {
                var (seconds, megabytes, ended) = Measure(Hostile.Of(name), isServer);
                var isOver = !ended || seconds > MostSeconds || megabytes > MostMegabytes;
                if (isOver) failed++;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{name,-32} {(isServer ? "server" : "workstation"),-12} {seconds,8:F2} {megabytes,14}{(ended ? isOver ? "  over" : "" : "  died")}"));
            }
        }
        Console.WriteLine($"{failed} over {MostSeconds} s or {MostMegabytes} MB");
        return failed == 0 ? 0 : 1;
    }

    /// <summary>The child: reads one file from its input after a harmless one, and says what that took.</summary>
    public static int Read()
    {
        using var input = new MemoryStream();
        Console.OpenStandardInput().CopyTo(input);
        var file = input.ToArray();
        DocumentReader.Read(Samples.Rich().ToBytes());
        using var process = Process.GetCurrentProcess();
        var (idle, before) = (process.WorkingSet64, Environment.CpuUsage.TotalTime);
        DocumentReader.Read(file);
        var spent = Environment.CpuUsage.TotalTime - before;
        process.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{spent.TotalSeconds} {process.PeakWorkingSet64 - idle >> 20}"));
        return 0;
    }

    private static (double Seconds, long Megabytes, bool Ended) Measure(byte[] file, bool isServer)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["cost-of-input"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["DOTNET_gcServer"] = isServer ? "1" : "0";
        using var child = Process.Start(start) ?? throw new InvalidOperationException("The reader did not start.");
        child.StandardInput.BaseStream.Write(file);
        child.StandardInput.Close();
        var said = child.StandardOutput.ReadToEnd().Split(' ');
        child.WaitForExit();
        return child.ExitCode == 0 ? (double.Parse(said[0], CultureInfo.InvariantCulture), long.Parse(said[1], CultureInfo.InvariantCulture), true) : (0, 0, false);
    }
}
