using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;

namespace Recording.AddinHost.Tests;

/// <summary>The pane's fake Word, served in place of Office.js.</summary>
public sealed class FakeOffice : IAsyncLifetime
{
    private string _script = "";

    public async ValueTask InitializeAsync()
    {
        var start = new ProcessStartInfo("node", ["scripts/fake-office.mjs"])
        {
            WorkingDirectory = Places.PaneRoot,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        _script = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, "The fake Word could not be bundled.");
    }

    /// <summary>Opens the pane beside a document with these paragraphs.</summary>
    /// <param name="options">In JavaScript, as the fake Word takes them.</param>
    public Task OpenAsync(IPage page, Uri host, string[] paragraphs, string options = "{ sets: '1.9' }") => OpenAsync(page, host, paragraphs, null, options);

    /// <summary>Opens the pane beside a document whose content controls Word knows.</summary>
    /// <param name="options">In JavaScript, as the fake Word takes them.</param>
    public Task OpenAsync(IPage page, Uri host, byte[] document, string options = "{ sets: '1.9' }") => OpenAsync(page, host, [], document, options);

    private async Task OpenAsync(IPage page, Uri host, string[] paragraphs, byte[]? document, string options)
    {
        await page.RouteAsync("https://appsforoffice.microsoft.com/**", route => route.FulfillAsync(new() { Body = _script, ContentType = "text/javascript" }));
        await page.AddInitScriptAsync($"window.fakeParagraphs = {JsonSerializer.Serialize(paragraphs)}; window.fakeDocument = {JsonSerializer.Serialize(document)}; window.fakeOptions = {options};");
        await page.GotoAsync(new Uri(host, "/word.html").ToString());
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
