using System.Diagnostics;
using Recording.Documents.Tests.Building;

namespace Recording.Documents.Tests.Guard;

/// <summary>What the dearest files cost, alone in the process so that the figures are theirs.</summary>
[Collection(nameof(Alone))]
public sealed class HostileTests
{
    private const long MostMemory = 300L << 20;
    private static readonly TimeSpan MostProcessorTime = TimeSpan.FromSeconds(2);

    public static TheoryData<string> Shapes => [.. Hostile.Names];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void No_file_takes_more_than_two_seconds_or_300_MB(string shape)
    {
        DocumentReader.Read(Samples.Rich().ToBytes(), cancellation: TestContext.Current.CancellationToken);
        var file = Hostile.Of(shape);
        var idle = GC.GetTotalMemory(forceFullCollection: true);
        using var peak = new Peak();
        // What else runs on the machine can only add to a reading, so the least of three is the file's own.
        var spent = Enumerable.Range(0, 3).Min(_ => ProcessorTime(file));
        Assert.True(spent < MostProcessorTime, $"{shape} took {spent.TotalSeconds:F2} s of processor time");
        Assert.True(peak.Bytes - idle < MostMemory, $"{shape} took {peak.Bytes - idle >> 20} MB");
    }

    private static TimeSpan ProcessorTime(byte[] file)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        DocumentReader.Read(file, cancellation: TestContext.Current.CancellationToken);
        process.Refresh();
        return process.TotalProcessorTime - before;
    }

    /// <summary>The most memory in use while it lives, looked at every few milliseconds.</summary>
    private sealed class Peak : IDisposable
    {
        private readonly Timer _timer;
        private long _bytes;

        public Peak() => _timer = new(_ => Look(), null, 0, 3);

        public long Bytes
        {
            get
            {
                Look();
                return Interlocked.Read(ref _bytes);
            }
        }

        private void Look()
        {
            var now = GC.GetTotalMemory(forceFullCollection: false);
            if (now > Interlocked.Read(ref _bytes)) Interlocked.Exchange(ref _bytes, now);
        }

        public void Dispose() => _timer.Dispose();
    }
}

/// <summary>Tests that measure the process they run in.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
