using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Recording.AddinHost.Tests;

/// <summary>The open document filled from its form, in a browser and in Word, with the real API.</summary>
public sealed class FillFlowTests(RunningHost host, Browser browser, FakeOffice office) : FormTest(host, browser, office)
{
    [Fact]
    public async Task A_file_is_filled_from_a_form_that_shows_what_it_says_and_that_is_undone()
    {
        var page = await OpenFileAsync();
        await BeginAsync(page);
        await Expect(page.GetByLabel("Who this is about")).ToHaveValueAsync("Ivy Marlowe");
        await page.GetByLabel("Where", new() { Exact = false }).First.FillAsync("At her home");
        await page.GetByLabel("Who this is about").FillAsync("Ivy Rose Marlowe");
        await StepAsync(page, "What was agreed");
        await page.GetByText("Add to who does what by when").ClickAsync();
        await page.Locator("fieldset[data-item='1']").GetByLabel("What", new() { Exact = true }).FillAsync("Write to the landlord");
        await FillAsync(page);
        await Expect(page.GetByText("3 fields were filled in the document.").Last).ToBeVisibleAsync();
        var document = page.Locator("[role=document]");
        await Expect(document).ToContainTextAsync("Ivy Rose Marlowe");
        await Expect(document).ToContainTextAsync("At her home");
        await Expect(document).ToContainTextAsync("Write to the landlord");
        await FillAsync(page);
        await Expect(page.GetByText("The document has all of this already.").Last).ToBeVisibleAsync();

        await page.Locator("view-tabs").GetByText("Check").ClickAsync();
        await page.GetByText("Undo", new() { Exact = true }).ClickAsync();
        await Expect(document).Not.ToContainTextAsync("Ivy Rose Marlowe");
        await Expect(document).ToContainTextAsync("Ivy Marlowe");
    }

    [Fact]
    public async Task In_Word_the_controls_are_filled_and_what_it_cannot_do_is_said_and_done_in_a_new_document()
    {
        var page = await OpenWordAsync();
        await BeginAsync(page);
        await page.GetByLabel("Who this is about").FillAsync("Ivy Rose Marlowe");
        await page.GetByLabel("Kind of contact").SelectOptionAsync("Telephone call");
        await StepAsync(page, "What was agreed");
        await page.GetByText("Add to who does what by when").ClickAsync();
        await page.Locator("fieldset[data-item='1']").GetByLabel("What", new() { Exact = true }).FillAsync("Write to the landlord");
        await FillAsync(page);
        await Expect(page.Locator("fill-outcome")).ToContainTextAsync("Word does not let the pane add or take out rows.");
        Assert.Equal("Ivy Rose Marlowe|Telephone call", await page.EvaluateAsync<string>("['person.name', 'contact.kind'].map(tag => fakeWord.controls.all(fakeWord).find(each => each.tag === tag).text).join('|')"));
        await page.Locator("fill-outcome").GetByText("Open as a new document").ClickAsync();
        await page.WaitForFunctionAsync("() => fakeWord.others.length === 1");
        var made = Convert.FromBase64String(await page.EvaluateAsync<string>("fakeWord.others[0]"));
        using var fields = await Host.Client.PostAsync(new Uri("/api/fields", UriKind.Relative), Body(made), TestContext.Current.CancellationToken);
        var read = await fields.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Write to the landlord", read, StringComparison.Ordinal);
        Assert.Contains("Ivy Rose Marlowe", read, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_Word_does_not_make_stands_in_a_new_document()
    {
        var page = await OpenWordAsync();
        await BeginAsync(page);
        await StepAsync(page, "What happened");
        await page.GetByLabel("What happened").FillAsync("She said:\n- the door is broken\n- the heating is off");
        await FillAsync(page);
        await Expect(page.Locator("fill-outcome")).ToContainTextAsync("Word does not make lists reliably");
        await page.Locator("fill-outcome").GetByText("Open as a new document").ClickAsync();
        await page.WaitForFunctionAsync("() => fakeWord.others.length === 1");
        using var read = await Host.Client.PostAsync(new Uri("/api/fields", UriKind.Relative), Body(Convert.FromBase64String(await page.EvaluateAsync<string>("fakeWord.others[0]"))), TestContext.Current.CancellationToken);
        using var fields = System.Text.Json.JsonDocument.Parse(await read.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var account = fields.RootElement.GetProperty("values").GetProperty("contact").GetProperty("account");
        Assert.Equal(2, account.EnumerateArray().Count(p => p.TryGetProperty("list", out var list) && list.GetString() == "bullet"));
    }

    [Fact]
    public async Task What_was_typed_in_the_document_in_the_meantime_is_kept_unless_she_says_otherwise()
    {
        var page = await OpenWordAsync();
        await BeginAsync(page);
        await page.GetByLabel("Who this is about").FillAsync("Ivy Rose Marlowe");
        const string name = "fakeWord.controls.all(fakeWord).find(each => each.tag === 'person.name')";
        await page.EvaluateAsync($"{name}.write('I. Marlowe', {{}}, 'Replace')");
        await FillAsync(page);
        await Expect(page.Locator("fill-outcome")).ToContainTextAsync("“I. Marlowe”");
        await FillAsync(page);
        await Expect(page.Locator("fill-outcome")).ToContainTextAsync("“I. Marlowe”");
        Assert.Equal("I. Marlowe", await page.EvaluateAsync<string>($"{name}.text"));
        await page.GetByText("Write what I filled in instead").ClickAsync();
        await page.WaitForFunctionAsync($"() => {name}.text === 'Ivy Rose Marlowe'");
        await Expect(page.Locator("fill-outcome section")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task While_the_server_is_away_nothing_typed_is_lost_and_trying_again_goes_on()
    {
        var page = await OpenFileAsync();
        await BeginAsync(page);
        await page.GetByLabel("Who this is about").FillAsync("Ivy Rose Marlowe");
        await page.RouteAsync("**/api/**", route => route.AbortAsync());
        await FillAsync(page);
        await Expect(page.Locator("report-page problem-message")).ToContainTextAsync("cannot be reached");
        await page.Locator("view-tabs").GetByText("Check").ClickAsync();
        await page.Locator("view-tabs").GetByText("Reports").ClickAsync();
        await Expect(page.GetByLabel("Who this is about")).ToHaveValueAsync("Ivy Rose Marlowe");
        await page.UnrouteAllAsync();
        await page.Locator("report-page problem-message").GetByText("Try again", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("[role=document]")).ToContainTextAsync("Ivy Rose Marlowe");
    }

    [Fact]
    public async Task A_contact_note_is_put_after_the_place_that_was_clicked_in_two_clicks_and_is_undone()
    {
        var page = await OpenFileAsync();
        var document = page.Locator("[role=document]");
        await document.GetByText("What happened").First.ClickAsync();
        await page.Locator("view-tabs").GetByText("Reports").ClickAsync();
        await page.GetByText("Put a contact note where I am in the document").ClickAsync();
        await Expect(page.GetByText("The note stands after the place where you clicked.").Last).ToBeVisibleAsync();
        await Expect(document.GetByText("Who this is about", new() { Exact = true })).ToHaveCountAsync(2);
        await page.GetByText("Fill this document", new() { Exact = true }).ClickAsync();
        await StepAsync(page, "Note 2");
        await Expect(page.GetByLabel("Who this is about")).ToHaveValueAsync("");
        await page.GetByText("All templates").ClickAsync();
        await page.Locator("view-tabs").GetByText("Check").ClickAsync();
        await page.GetByText("Undo", new() { Exact = true }).ClickAsync();
        await Expect(document.GetByText("Who this is about", new() { Exact = true })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_contact_note_is_put_at_the_cursor_of_Word_and_a_refusal_is_told()
    {
        var page = await OpenWordAsync("{ sets: '1.9', faults: ['comment-selected'] }");
        await page.Locator("view-tabs").GetByText("Reports").ClickAsync();
        await page.GetByText("Put a contact note where I am in the document").ClickAsync();
        await Expect(page.Locator("problem-message")).ToContainTextAsync("not in a comment or a field");
        await page.EvaluateAsync("fakeWord.faults = []");
        await page.GetByText("Try again", new() { Exact = true }).ClickAsync();
        await page.WaitForFunctionAsync("() => fakeWord.insertedFiles.length === 1");
        using var read = await Host.Client.PostAsync(new Uri("/api/fields", UriKind.Relative),
            Body(Convert.FromBase64String(await page.EvaluateAsync<string>("fakeWord.insertedFiles[0]"))), TestContext.Current.CancellationToken);
        Assert.Contains("note2.contact.account", await read.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await page.WaitForFunctionAsync("() => /inserted id=.contact-note. .*prefix=.note2\\../.test(fakeWord.xmlParts.map(part => part.xml).join())");
    }

    private static ByteArrayContent Body(byte[] document) =>
        new(document) { Headers = { ContentType = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document") } };

    private static Task FillAsync(IPage page) => page.Locator("report-form").GetByText("Fill this document", new() { Exact = true }).ClickAsync();
}
