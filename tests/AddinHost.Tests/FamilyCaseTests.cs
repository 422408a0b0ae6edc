using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>A case about two children of one family, from the pane, with the real API.</summary>
public sealed class FamilyCaseTests(RunningHost host, Browser browser) : BrowserTest(host, browser)
{
    private static readonly string[] Visit =
    [
        "Case note: home visit", "Children: Ned Orme and Ada Orme", "Date: 6 May 2025", "Written by: Ines Crowe, social worker",
        "Ned Orme, born 3 May 2016, goes to Hollin Primary School.", "Ada Orme, born 9 June 2018, goes to Wexcombe Nursery School.",
    ];

    [Fact]
    public async Task The_facts_of_each_child_are_shown_with_whose_they_are()
    {
        var library = Directory.CreateTempSubdirectory("family-").FullName;
        try
        {
            var records = Directory.CreateDirectory(Path.Combine(library, "Orme")).FullName;
            await File.WriteAllBytesAsync(Path.Combine(records, "2025-05-06 Visit.docx"), Sample.Of(Visit), TestContext.Current.CancellationToken);
            await using var host = new RunningHost(["--Records:Folder", library]);
            await host.InitializeAsync();
            var page = await NewPageAsync(new() { ViewportSize = new() { Width = 1000, Height = 900 } });
            await page.AddInitScriptAsync(Looks.Introduced);
            await page.GotoAsync(host.Address.ToString());
            await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "draft.docx", MimeType = "application/octet-stream", Buffer = Sample.Of("A note.") });
            await page.Locator("view-tabs").GetByText("Records").ClickAsync();
            await page.Locator("case-chooser li").GetByText("Orme").ClickAsync();

            var facts = page.Locator("case-view details", new() { HasText = "Key facts" }).Locator("li");
            await Expect(Fact(facts, "Date of birth", "3 May 2016")).ToHaveCountAsync(1);
            await Expect(Fact(facts, "Date of birth (Ada Orme)", "9 June 2018")).ToHaveCountAsync(1);
            await Expect(Fact(facts, "School", "Hollin Primary School")).ToHaveCountAsync(1);
            await Expect(Fact(facts, "School (Ada Orme)", "Wexcombe Nursery School")).ToHaveCountAsync(1);
        }
        finally
        {
            Directory.Delete(library, recursive: true);
        }
    }

    private static ILocator Fact(ILocator facts, string kind, string value) => facts.Filter(new() { Has = facts.Page.GetByText(kind, new() { Exact = true }) }).Filter(new() { HasText = value });
}
