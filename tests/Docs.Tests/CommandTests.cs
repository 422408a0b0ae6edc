using System.Reflection;

namespace Recording.Docs.Tests;

/// <summary>Every command of the pages is run, or is said not to be.</summary>
public sealed class CommandTests
{
    /// <summary>Too long for every run, or dependent on the machine: the page says that they are run by hand.</summary>
    private static readonly string[] ByHand =
    [
        "dotnet run -c Release --project tests/Long -- cost",
        "dotnet run -c Release --project tests/Long -- load",
        "dotnet run -c Release --project tests/Long -- mix",
        "dotnet run -c Release --project tests/Long -- instances",
        "dotnet run -c Release --project tests/Long -- mutation Documents mutants 500",
        "dotnet run -c Release --project tests/Benchmarks -- --filter '*'",
        "dotnet run --project tests/AddinHost.Tests -- -explicit only -showliveoutput",
        "npm install", "npm start", "npm run fill",
    ];

    /// <summary>They need servers that nobody has here: the page says that they were not run.</summary>
    private static readonly string[] NotRun =
    [
        "dotnet publish src/AddinHost -c Release -t:PublishContainer -p:ContainerRegistry=registry.example.gov.uk -p:ContainerImageTag=1.0.0",
        "kubectl create namespace recording",
        "kubectl -n recording create secret generic recording --from-literal=redis='redis.example:6380,ssl=true,password=…' --from-literal=cache-key=\"$(openssl rand -base64 32)\" --from-literal=certificate-password='…'",
        "kubectl -n recording create secret generic recording-certificate --from-file=recording.pfx",
        "kubectl apply -k deploy/kubernetes",
    ];

    private static IEnumerable<string> ByTests => typeof(CommandTests).Assembly.GetTypes().SelectMany(type => type.GetMethods()).SelectMany(test => test.GetCustomAttributes<RunsAttribute>()).Select(runs => runs.Command);

    /// <summary>The lines of <c>.ci/run</c>.</summary>
    private static IEnumerable<string> ByTheBuild => File.ReadLines(Path.Combine(Built.Root, ".ci", "run"));

    [Fact]
    public void A_command_is_run_by_a_test_by_the_build_or_by_hand_or_the_page_says_that_it_is_not()
    {
        HashSet<string> known = [.. ByTests, .. ByTheBuild, .. ByHand, .. NotRun];
        Assert.All(Command.All, command => Assert.True(known.Contains(command.Text), $"{command.Page} gives a command that is run nowhere: {command.Text}"));
    }

    [Fact]
    public void What_is_run_for_a_page_stands_on_a_page() => Assert.Empty(ByTests.Concat(ByHand).Concat(NotRun).Except(Command.All.Select(command => command.Text)));

    [Fact]
    public void What_runs_by_hand_says_so() => Say(ByHand, "by hand");

    [Fact]
    public void What_was_not_run_says_so() => Say(NotRun, "not run");

    private static void Say(string[] commands, string words) => Assert.All(Command.All.Where(command => commands.Contains(command.Text)),
        command => Assert.True(command.Section.Contains(words, StringComparison.OrdinalIgnoreCase), $"{command.Page} does not say “{words}” beside {command.Text}"));
}
