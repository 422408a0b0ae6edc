using System.Text.Json;

namespace Recording.Docs.Tests;

/// <summary>What runs by hand is there to be run.</summary>
public sealed class ByHandTests
{
    [Fact]
    public async Task The_long_tests_have_the_names_that_the_pages_give_them()
    {
        var (_, _, usage) = await Terminal.EndAsync("dotnet run --project tests/Long");
        Assert.All(["fuzz", "corpus", "reviews", "cost", "load", "mix", "instances", "case", "mutation"], name => Assert.Contains($" {name}", usage, StringComparison.Ordinal));
    }

    [Fact]
    public async Task There_are_benchmarks() =>
        Assert.Contains("CheckBenchmark", await Terminal.RunAsync("dotnet run --project tests/Benchmarks -- --list flat --filter '*'"), StringComparison.Ordinal);

    [Fact]
    public async Task The_speed_of_the_pane_is_measured_only_when_that_is_asked() =>
        Assert.Contains("SpeedTests", await Terminal.RunAsync("dotnet run --project tests/AddinHost.Tests -- -explicit only -list methods"), StringComparison.Ordinal);

    [Theory]
    [InlineData("start")]
    [InlineData("fill")]
    public void The_comparison_with_other_programs_has_a_script(string name)
    {
        var folder = Path.Combine(Built.Root, "tests", "Benchmarks", "peers");
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "package.json")));
        Assert.True(File.Exists(Path.Combine(folder, package.RootElement.GetProperty("scripts").GetProperty(name).GetString()!.Split(' ')[^1])));
    }
}
