using System.Text.Json;
using System.Text.RegularExpressions;

namespace Recording.Docs.Tests;

/// <summary>Runs the commands of the pages, those that measure something in brief.</summary>
public sealed partial class RunTests : IDisposable
{
    private const string Serve = "dotnet run --project src/AddinHost",
        Check = "curl --data-binary @note.docx -H 'Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document' 'http://localhost:5080/api/checks?kind=case-note'",
        Trust = "dotnet dev-certs https --trust",
        TestOne = "dotnet test --project tests/Analysis.Tests",
        WritePages = "dotnet run --project tests/Analysis.Tests -- -explicit only -method '*Write_the_pages'",
        WriteFiles = "dotnet run --project tests/Templates.Tests -- -explicit only -method '*Write_the_files'",
        ShowTable = "RECORDING_SHOW=dev dotnet run --project tests/Analysis.Tests -- -method '*The_table_is_printed' -noColor",
        FillAll = "RECORDING_CORPUS=FOLDER dotnet run --project tests/Templates.Tests -- -class '*CorpusFillTests' -showliveoutput",
        Damage = "dotnet run -c Release --project tests/Long -- fuzz",
        ReadAll = "dotnet run -c Release --project tests/Long -- corpus FOLDER",
        ReviewAll = "dotnet run -c Release --project tests/Long -- reviews FOLDER",
        Summarise = "dotnet run -c Release --project tests/Long case 500";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("recording-docs-");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A folder with one document in it.</summary>
    private string Folder()
    {
        var note = Path.Combine(Built.Root, "src", "AddinHost", "samples", "case-note.docx");
        File.Copy(note, Path.Combine(_folder.FullName, "note.docx"));
        return _folder.FullName;
    }

    [Fact, Runs(Serve), Runs(Check)]
    public async Task The_product_starts_and_checks_a_document_that_is_sent_to_it()
    {
        using var server = Terminal.Start(Serve + " -- --urls http://127.0.0.1:0");
        try
        {
            string? address = null;
            while (address is null) address = Listening().Match(await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? throw new InvalidOperationException("It ended.")) is { Success: true } match ? match.Groups[1].Value : null;
            using var answer = JsonDocument.Parse(await Terminal.RunAsync(Check, ("note.docx", Path.Combine(Folder(), "note.docx")), ("http://localhost:5080", address)));
            Assert.NotEqual(0, answer.RootElement.GetProperty("findings").GetArrayLength());
        }
        finally
        {
            server.Kill(entireProcessTree: true);
        }
    }

    /// <summary>For a user who has nothing yet. Elsewhere than on Linux the machine would ask.</summary>
    [Fact, Runs(Trust)]
    public async Task A_certificate_is_made_for_https()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Trust is asked for in a window.");
        await Terminal.RunAsync($"HOME={_folder.FullName} SSL_CERT_DIR={_folder.FullName}/.aspnet/dev-certs/trust {Trust}");
        Assert.NotEmpty(_folder.EnumerateFiles("*.pfx", SearchOption.AllDirectories));
    }

    [Fact, Runs(TestOne)]
    public async Task One_project_is_tested_alone() =>
        Assert.Contains("There_are_ten", await Terminal.RunAsync(TestOne + " --list-tests"), StringComparison.Ordinal);

    /// <summary>What is out of date is left so, for the test that says it.</summary>
    [Theory]
    [InlineData(WritePages, "-explicit only -method '*Write_the_pages'", "-method '*They_say_what_the_rules_and_the_glossary_say'")]
    [InlineData(WriteFiles, "-explicit only -method '*Write_the_files'", "-method '*A_file_is_what_its_data_lays_out'")]
    [Runs(WritePages), Runs(WriteFiles)]
    public async Task What_is_made_from_data_is_made(string command, string writes, string isUpToDate)
    {
        await Terminal.RunAsync(command, (writes, isUpToDate));
        Assert.Contains("Total: 1, Errors: 0, Failed: 0", await Terminal.RunAsync(command), StringComparison.Ordinal);
    }

    [Fact, Runs(ShowTable)]
    public async Task What_the_checker_finds_is_printed() =>
        Assert.Contains("Failed: 0", await Terminal.RunAsync(ShowTable), StringComparison.Ordinal);

    [Fact, Runs(FillAll)]
    public async Task A_folder_of_templates_is_filled_and_read_back()
    {
        File.Copy(Path.Combine(Built.Root, "src", "Templates", "Library", "contact-note.docx"), Path.Combine(_folder.FullName, "note.docx"));
        Assert.Contains("1 files with", await Terminal.RunAsync(FillAll, ("FOLDER", _folder.FullName)), StringComparison.Ordinal);
    }

    /// <summary>How it ends depends on how fast the machine is.</summary>
    [Fact, Runs(Damage)]
    public async Task Damaged_documents_are_read_or_refused()
    {
        var (_, output, _) = await Terminal.EndAsync(Damage + " 20");
        Assert.Contains("20 documents", output, StringComparison.Ordinal);
        Assert.DoesNotContain("threw", output, StringComparison.Ordinal);
    }

    /// <summary>How it ends depends on how fast the machine is.</summary>
    [Fact, Runs(ReadAll)]
    public async Task A_folder_of_documents_is_read()
    {
        var (_, output, _) = await Terminal.EndAsync(ReadAll, ("FOLDER", Folder()));
        Assert.Contains("1 read", output, StringComparison.Ordinal);
        Assert.Contains("1 documents", output, StringComparison.Ordinal);
    }

    [Fact, Runs(ReviewAll)]
    public async Task Reviews_are_opened_by_another_program()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "LibreOffice is not installed.");
        Assert.Contains("1 documents", await Terminal.RunAsync(ReviewAll, ("FOLDER", Folder())), StringComparison.Ordinal);
    }

    [Fact, Runs(Summarise)]
    public async Task An_invented_case_is_summarised() =>
        Assert.Contains("summary, warm", await Terminal.RunAsync(Summarise, ("500", "3")), StringComparison.Ordinal);

    [GeneratedRegex(@"Now listening on: (http://\S+)", RegexOptions.None, 1000)]
    private static partial Regex Listening();
}
