using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Recording.Docs.Tests;

/// <summary>Runs commands from the root of the repository, as somebody types them who reads the pages; but what is built already is not built again.</summary>
internal static partial class Terminal
{
    /// <summary>Runs a command to its end, which must be a good one.</summary>
    /// <param name="changes">Words of the command, and what is typed in their place.</param>
    /// <returns>What it printed, but for errors and progress.</returns>
    public static async Task<string> RunAsync(string command, params (string Words, string Instead)[] changes)
    {
        var (exitCode, output, errors) = await EndAsync(command, changes);
        Assert.True(exitCode == 0, $"{command}\nended with {exitCode}:\n{output}\n{errors}");
        return output;
    }

    /// <summary>Runs a command to its end, whichever that is.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> EndAsync(string command, params (string Words, string Instead)[] changes)
    {
        using var process = Start(command, changes);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>Starts a command.</summary>
    public static Process Start(string command, params (string Words, string Instead)[] changes)
    {
        foreach (var (words, instead) in changes)
        {
            Assert.Contains(words, command, StringComparison.Ordinal);
            command = command.Replace(words, instead, StringComparison.Ordinal);
        }
        var typed = Word().Matches(WithoutBuilding(command)).Select(match => match.Value.Replace("'", "", StringComparison.Ordinal)).ToList();
        var settings = typed.TakeWhile(word => Setting().IsMatch(word)).ToList();
        var start = new ProcessStartInfo(typed[settings.Count], typed.Skip(settings.Count + 1)) { WorkingDirectory = Built.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var setting in settings) start.Environment[setting.Split('=')[0]] = setting[(setting.IndexOf('=', StringComparison.Ordinal) + 1)..];
        return Process.Start(start) ?? throw new InvalidOperationException($"{command} did not start.");
    }

    /// <summary>What the build before the tests has made, in its configuration.</summary>
    private static string WithoutBuilding(string command) => Building().Replace(command.Replace(" -c Release", "", StringComparison.Ordinal), $"$0 --no-build -c {Built.Configuration}");

    [GeneratedRegex(@"(?:[^\s']|'[^']*')+", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^[A-Z_]+=", RegexOptions.None, 1000)]
    private static partial Regex Setting();

    [GeneratedRegex(@"\bdotnet (?:run|test)\b", RegexOptions.None, 1000)]
    private static partial Regex Building();
}
