using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Recording.Long.Mutations;

/// <summary>Changes the source of a project in small ways, one at a time, and sees whether its tests notice: in a copy of the tree, by the tool that <c>.config/dotnet-tools.json</c> names.</summary>
internal static class MutationRun
{
    private static readonly string[] Projects = ["Analysis", "Documents", "Templates"], Made = ["bin", "obj", "node_modules", "wwwroot", "TestResults", ".git"];

    /// <param name="project">One of those that have no server and no pane.</param>
    /// <param name="rest">Folders of it, none for all; then perhaps the word <c>mutants</c> and about how many are enough.</param>
    public static int Run(string project, IReadOnlyList<string> rest)
    {
        string[] folders = [.. rest.TakeWhile(word => word != "mutants")];
        int? mutants = rest.Skip(folders.Length).ToList() is [_, var number] && int.TryParse(number, CultureInfo.InvariantCulture, out var wanted) && wanted > 0 ? wanted : null;
        var source = Path.Combine("src", project);
        if (!Projects.Contains(project) || Root() is not { } root || folders.Any(folder => !Directory.Exists(Path.Combine(root, source, folder))) || (mutants is null && rest.Count > folders.Length))
        {
            Console.Error.WriteLine($"The project is one of {string.Join(", ", Projects)}, a folder one of its own, and after “mutants” stands a number.");
            return 2;
        }
        var copy = Directory.CreateTempSubdirectory("recording-mutation-");
        try
        {
            Copy(new(root), copy.FullName);
            if (Dotnet(copy.FullName, "tool", "restore") != 0)
            {
                Console.WriteLine("skipped: the tool of .config/dotnet-tools.json cannot be restored");
                return 0;
            }
            var sample = Sample.Of(Path.Combine(copy.FullName, source), folders, mutants);
            Console.WriteLine($"{sample.Members.Count} of {sample.All} members, evenly through {sample.Members.Select(member => member.Path).Distinct().Count()} files");
            return Run(copy.FullName, project, sample);
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    private static int Run(string root, string project, Sample sample)
    {
        var (tests, output) = (Path.Combine(root, "tests", $"{project}.Tests"), Path.Combine(root, "mutation"));
        File.WriteAllText(Path.Combine(tests, "stryker-config.json"), JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["stryker-config"] = new Dictionary<string, object>
            {
                // To ask each of so many quick tests what it reaches takes longer than to run them all for each mutant.
                ["coverage-analysis"] = project == "Analysis" ? "off" : "perTest",
                ["project"] = $"{project}.csproj", ["mutate"] = sample.Patterns, ["test-runner"] = "mtp", ["reporters"] = new[] { "json" },
                // A test that is slow because the machine is busy has noticed nothing.
                ["additional-timeout"] = 60_000,
            },
        }));
        var code = Dotnet(tests, "tool", "run", "dotnet-stryker", "--", "--output", output);
        var report = Path.Combine(output, "reports", "mutation-report.json");
        if (!File.Exists(report)) return code == 0 ? 1 : code;
        Scores.Tell(Mutant.In(report), sample);
        return 0;
    }

    private static string? Root()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Recording.sln"))) folder = Path.GetDirectoryName(folder);
        return folder;
    }

    /// <summary>Copies what stands in the tree, and not what was made from it.</summary>
    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles()) file.CopyTo(Path.Combine(to, file.Name));
        foreach (var folder in from.EnumerateDirectories().Where(folder => !Made.Contains(folder.Name))) Copy(folder, Path.Combine(to, folder.Name));
    }

    private static int Dotnet(string folder, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder }) ?? throw new InvalidOperationException("dotnet did not start.");
        process.WaitForExit();
        return process.ExitCode;
    }
}
