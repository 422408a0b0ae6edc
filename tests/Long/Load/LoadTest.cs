using System.Globalization;
using System.Runtime.CompilerServices;

namespace Recording.Long.Load;

/// <summary>
/// Loads the API from this process: rising to the rate at which one in a hundred is not answered within a second, a step beyond it, a long
/// run at half of it, and a run at half of it with hostile files among the good ones.
/// </summary>
internal sealed class LoadTest(Server server, HttpClient client, TimeSpan step)
{
    private const double FirstRate = 8, Growth = 1.2, MostRate = 2_000, MostHeapGrowth = 1.05, MostHostileFactor = 3;
    private const int Samples = 10, MixTurns = 7;

    /// <summary>Of how many documents one is hostile, where nothing else is asked.</summary>
    public const int HostileOneIn = 100;

    private readonly IReadOnlyList<byte[]> _reports = Reports.OfFivePages();
    private bool _failed;

    /// <param name="soak">How long the long run takes.</param>
    /// <param name="step">How long each rate is held.</param>
    public static async Task<int> RunAsync(TimeSpan soak, TimeSpan step)
    {
        await using var server = await Server.StartAsync();
        using var client = new HttpClient { BaseAddress = server.Address, Timeout = TimeSpan.FromMinutes(2) };
        var test = new LoadTest(server, client, step);
        await Arrivals.RunAsync(client, FirstRate, step, test.Good);
        var rate = await test.RiseAsync();
        await test.SoakAsync(rate / 2, soak);
        await test.MixAsync(rate / 2, HostileOneIn);
        Console.WriteLine(test._failed ? "does not hold" : "holds");
        return test._failed ? 1 : 0;
    }

    /// <summary>The last part alone.</summary>
    /// <param name="rate">How many a second.</param>
    /// <param name="time">How long it is warmed up; each turn takes half of that.</param>
    /// <param name="oneIn">Of how many documents one is hostile.</param>
    public static async Task<int> RunMixAsync(double rate, TimeSpan time, int oneIn)
    {
        await using var server = await Server.StartAsync();
        using var client = new HttpClient { BaseAddress = server.Address, Timeout = TimeSpan.FromMinutes(2) };
        var test = new LoadTest(server, client, time);
        await Arrivals.RunAsync(client, rate, time, test.Good);
        await test.MixAsync(rate, oneIn);
        return test._failed ? 1 : 0;
    }

    /// <summary>The first rate that is too high.</summary>
    private async Task<double> RiseAsync()
    {
        Console.WriteLine($"Reports of five pages at a constant rate, latency from when each should have been sent.\n{Figures.Header}");
        var rate = FirstRate;
        // One stall of the machine is no limit: a rate that was too high is tried once more.
        while (rate < MostRate && ((await MeasureAsync(rate, step, Good)).IsWithinASecond || (await MeasureAsync(rate, step, Good)).IsWithinASecond)) rate *= Growth;
        Console.WriteLine(Text($"At {rate:F1} a second p99 passes 1 s (one that was refused is not answered within it). Half as much again:"));
        await MeasureAsync(rate * 1.5, step, Good);
        return rate;
    }

    /// <summary>The heap is read once everything is warm, after the first part, and must not have grown by the end.</summary>
    private async Task SoakAsync(double rate, TimeSpan time)
    {
        Console.WriteLine(Text($"{time.TotalMinutes:F1} minutes at half that rate:\n{Figures.Header}   heap MB after a collection"));
        var heaps = new List<long>();
        for (var part = 0; part < Samples; part++)
        {
            await MeasureAsync(rate, time / Samples, Good, "\t");
            heaps.Add(await server.HeapAsync());
            Console.WriteLine(Text($"{heaps[^1] / 1048576.0,9:F2}"));
        }
        var growth = (double)heaps[^1] / heaps[0];
        Console.WriteLine(Text($"The heap at the end is {growth:P1} of that after the first part (at most {MostHeapGrowth:P0})."));
        if (growth >= MostHeapGrowth) _failed = true;
    }

    /// <summary>Good ones alone and among hostile ones by turns, so that a machine that is slow for a while is slow for both; the middle one of each counts.</summary>
    private async Task MixAsync(double rate, int oneIn)
    {
        var hostile = Reports.Hostile();
        // Long enough that each of them is sent.
        var time = TimeSpan.FromSeconds(Math.Max(step.TotalSeconds / 2, oneIn * hostile.Count / rate / MixTurns));
        Console.WriteLine(Text($"{MixTurns} times by turns: good ones alone, then one in {oneIn} of {hostile.Count} hostile files among them:\n{Figures.Header}"));
        var (alone, among, sent) = (new List<double>(), new List<double>(), 0);
        for (var turn = 0; turn < MixTurns; turn++)
        {
            alone.Add((await MeasureAsync(rate, time, Good)).P99);
            among.Add((await MeasureAsync(rate, time, i => i % oneIn == 0 ? new(hostile[sent++ % hostile.Count], IsHostile: true) : Good(i))).P99);
        }
        var (without, with) = (Middle(alone), Middle(among));
        Console.WriteLine(Text($"The good ones' p99 is {without:F0} ms alone and {with:F0} ms among them, {with / without:F1} times as much (at most {MostHostileFactor})."));
        if (!(with <= MostHostileFactor * without)) _failed = true;
    }

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(MixTurns / 2);

    private Sending Good(int turn) => new(_reports[turn % _reports.Count]);

    private async Task<Figures> MeasureAsync(double rate, TimeSpan time, Func<int, Sending> choose, string end = "\n")
    {
        var figures = Figures.Of(await Arrivals.RunAsync(client, rate, time, choose));
        Console.Write(figures.Line(rate, time, server.PeakMegabytes) + end);
        if (figures.Errors > 0) _failed = true;
        return figures;
    }

    private static string Text(DefaultInterpolatedStringHandler text) => string.Create(CultureInfo.InvariantCulture, ref text);
}
