using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Recording.Templates;

namespace Recording.Benchmarks;

/// <summary>How long filling a template takes, and what memory it needs, to be set beside other engines.</summary>
internal static class FillSpeed
{
    private const int Rounds = 50;

    /// <summary>The median of the rounds in milliseconds, the processor's time for one of them, and its memory.</summary>
    public static string Of(string template, string values, WarmUp warmUp)
    {
        var (file, data) = (File.ReadAllBytes(template), JsonNode.Parse(File.ReadAllText(values))!.AsObject());
        var times = new List<double>();
        long allocated = 0;
        warmUp.Repeat(Fill);
        var processor = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < Rounds; i++)
        {
            var (watch, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
            Fill();
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        processor = Environment.CpuUsage.TotalTime - processor;
        times.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"{times[Rounds / 2]:F1} ms, {processor.TotalMilliseconds / Rounds:F1} ms of processor, {allocated / 1024.0 / 1024.0:F1} MB allocated");

        void Fill()
        {
            if (DocumentFill.Write(file, data, new(Overwrites: true), DateTimeOffset.UnixEpoch).IsRefused(out _, out var filled) || filled.Wrong.Count > 0)
                throw new InvalidOperationException(filled?.Wrong[0].Message ?? "refused");
        }
    }
}
