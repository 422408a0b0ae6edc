using Recording.Documents.Tests.Building;

namespace Recording.Documents.Tests.Guard;

/// <summary>What the dearest files cost beside a plain one of as many elements; what is read again and again costs a hundred times as much.
/// <c>dotnet run -c Release --project tests/Long -- cost</c> measures the seconds and megabytes themselves.</summary>
[Collection(nameof(Alone))]
public sealed class HostileTests
{
    private const double Most = 12;
    private const int Rounds = 5;

    private static readonly byte[] Plain = Hostile.Plain();

    public static TheoryData<string> Shapes => [.. Hostile.Names];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void No_file_costs_out_of_proportion_to_its_elements(string shape)
    {
        var file = Hostile.Of(shape);
        Read(Samples.Rich().ToBytes());
        var (plain, dear) = (Cost.Greatest, Cost.Greatest);
        for (var i = 0; i < Rounds && (i == 0 || dear.Milliseconds > Most * plain.Milliseconds); i++)
            (plain, dear) = (plain.Least(Read(Plain)), dear.Least(Read(file)));
        Assert.True(dear.Milliseconds <= Most * plain.Milliseconds, $"{shape} took {dear.Milliseconds:F0} ms of processor time, a plain file {plain.Milliseconds:F0} ms");
        Assert.True(dear.Bytes <= Most * plain.Bytes, $"{shape} allocated {dear.Bytes >> 20} MB, a plain file {plain.Bytes >> 20} MB");
    }

    private static Cost Read(byte[] file)
    {
        var (time, bytes) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        DocumentReader.Read(file, cancellation: TestContext.Current.CancellationToken);
        return new((Environment.CpuUsage.TotalTime - time).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    private readonly record struct Cost(double Milliseconds, long Bytes)
    {
        public static readonly Cost Greatest = new(double.MaxValue, long.MaxValue);

        public Cost Least(Cost other) => new(Math.Min(Milliseconds, other.Milliseconds), Math.Min(Bytes, other.Bytes));
    }
}

/// <summary>Tests that measure the process they run in.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
