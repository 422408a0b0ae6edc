using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>Prints how fast the pane is on this machine. Nothing here can fail for being slow, and it runs only when it is asked for:
/// <c>dotnet run --project tests/AddinHost.Tests -- -explicit only -showliveoutput</c>.</summary>
public sealed class SpeedTests(RunningHost host, Browser browser, ITestOutputHelper output) : BrowserTest(host, browser)
{
    private const int Times = 10;

    /// <summary>Resolves when two more frames have been drawn.</summary>
    private const string TwoFrames = "await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));";

    [Theory(Explicit = true)]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Start(int slowdown)
    {
        var (interactive, firstFinding) = (new List<double>(), new List<double>());
        for (var time = 0; time < Times; time++)
        {
            var page = await NewPageAsync();
            await page.AddInitScriptAsync(Looks.Introduced);
            var devtools = await page.Context.NewCDPSessionAsync(page);
            await devtools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = slowdown });
            var watch = Stopwatch.StartNew();
            await page.GotoAsync(Host.Address.ToString());
            await Expect(page.Locator("file-opener fluent-button").First).ToBeVisibleAsync();
            interactive.Add(watch.Elapsed.TotalMilliseconds);
            await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "ten-pages.docx", MimeType = "application/octet-stream", Buffer = Sample.Repeated(6) });
            await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
            firstFinding.Add(watch.Elapsed.TotalMilliseconds);
            await page.CloseAsync();
        }
        Print($"CPU slowed {slowdown} times, cold, median of {Times}: interactive {Median(interactive):F0} ms, first findings of ten pages {Median(firstFinding):F0} ms after navigation.");
    }

    [Theory(Explicit = true)]
    [InlineData(7)]
    [InlineData(60)]
    public async Task Findings(int times)
    {
        var page = await NewPageAsync();
        await page.AddInitScriptAsync(Looks.Introduced);
        await page.GotoAsync(Host.Address.ToString());
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "long.docx", MimeType = "application/octet-stream", Buffer = Sample.Repeated(times) });
        await Expect(page.Locator("tip-overview")).ToBeVisibleAsync();
        await page.GetByText("Go through them").ClickAsync();
        await page.GetByLabel("Order").SelectOptionAsync("place");
        var count = await page.Locator("finding-list").EvaluateAsync<int>("list => list.findings.length");
        var steps = await page.EvaluateAsync<double[]>($$"""
            async () => { const took = []; for (let i = 0; i < 30; i++) { const from = performance.now(); dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true })); {{TwoFrames}} took.push(performance.now() - from); } return took; }
            """);
        var frames = await page.Locator("finding-list .view").EvaluateAsync<double[]>("""
            async view => { const took = []; let last = performance.now(); for (let i = 0; i < 120; i++) { view.scrollTop += 60; await new Promise(requestAnimationFrame); const now = performance.now(); took.push(now - last); last = now; } return took; }
            """);
        Print($"{count} findings: a step until drawn, median {Median(steps):F0} ms, longest {steps.Max():F0} ms; frames while scrolling, median {Median(frames):F0} ms, longest {frames.Max():F0} ms.");
    }

    private void Print(string line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);
}
