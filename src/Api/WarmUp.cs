using Recording.Analysis.Rules;
using Recording.Api.Checks;
using Recording.Documents;
using Recording.Templates;

namespace Recording.Api;

/// <summary>Reads and checks a blank template and the rules' own examples once at the start, so that nobody's first check waits for it.</summary>
internal sealed class WarmUp(CheckDefaults defaults) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() =>
    {
        if (!DocumentReader.Read(TemplateLibrary.ReadFile(TemplateLibrary.All[0]), cancellation: stoppingToken).IsRefused(out _, out var document))
            Analysis.Checks.Checker.Check(document, defaults.Today(), stoppingToken);
        foreach (var example in RuleBook.Rules.SelectMany(rule => rule.Examples))
            Analysis.Checks.Checker.Check(example.Document(), defaults.Today(), stoppingToken);
    }, stoppingToken);
}
