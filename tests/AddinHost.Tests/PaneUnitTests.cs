using System.Diagnostics;

namespace Recording.AddinHost.Tests;

public sealed class PaneUnitTests
{
    [Theory]
    [InlineData("test")]
    [InlineData("lint")]
    public async Task The_pane_passes_its_own(string script)
    {
        var npm = OperatingSystem.IsWindows() ? new ProcessStartInfo("cmd", ["/c", "npm", "run", script]) : new ProcessStartInfo("npm", ["run", script]);
        npm.WorkingDirectory = Places.PaneRoot;
        npm.RedirectStandardOutput = npm.RedirectStandardError = true;
        using var process = Process.Start(npm)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"npm run {script} failed:\n{await output}\n{await errors}");
    }
}
