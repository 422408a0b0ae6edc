using System.Globalization;

namespace Recording.Benchmarks;

/// <summary>How long an engine runs before it is measured, in time of the processor, so that its code is compiled as on a server that runs all day.</summary>
internal readonly record struct WarmUp(TimeSpan Time)
{
    public static WarmUp Of(string milliseconds) => new(TimeSpan.FromMilliseconds(int.Parse(milliseconds, CultureInfo.InvariantCulture)));

    public void Repeat(Action work)
    {
        for (var begun = Environment.CpuUsage.TotalTime; Environment.CpuUsage.TotalTime - begun < Time;) work();
    }
}
