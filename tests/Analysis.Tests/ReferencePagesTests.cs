using System.Reflection;
using System.Text;
using Recording.Analysis.Lexicons;
using Recording.Analysis.Rules;

namespace Recording.Analysis.Tests;

/// <summary>The pages docs/rules.md and docs/glossary.md, which are made from the rules and the glossary.</summary>
public sealed class ReferencePagesTests
{
    private static readonly string Docs = typeof(ReferencePagesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "Docs").Value!;

    [Theory]
    [InlineData("(engage|engages) (well|poorly) [with|in]", "engage well")]
    [InlineData("look~ after {0-3} child", "look after … child")]
    [InlineData("((a|b) c|d) e", "a c e")]
    [InlineData("reablement goal", "reablement goal")]
    public void A_pattern_is_looked_up_by_its_first_wording(string pattern, string headword) => Assert.Equal(headword, Headword.Of(pattern));

    [Fact]
    public void They_say_what_the_rules_and_the_glossary_say() => Assert.All(Pages(), page => Assert.True(
        IsUpToDate(page.Name, page.Text), $"docs/{page.Name} is not up to date: dotnet run --project tests/Analysis.Tests -- -explicit only -method '*Write_the_pages'"));

    [Fact(Explicit = true)]
    public void Write_the_pages()
    {
        foreach (var (name, text) in Pages())
            if (!IsUpToDate(name, text)) File.WriteAllText(PathOf(name), text);
    }

    private static bool IsUpToDate(string name, string text) => File.Exists(PathOf(name)) && File.ReadAllText(PathOf(name)).ReplaceLineEndings("\n") == text;

    private static string PathOf(string name) => Path.Combine(Docs, name);

    private static (string Name, string Text)[] Pages() => [("rules.md", RulesPage()), ("glossary.md", GlossaryPage())];

    private static string RulesPage()
    {
        var page = new StringBuilder("# Every rule\n\nMade from the rules themselves. A writer switches a rule off in the pane (**Check > Rules and words**), an organisation by its id in its\n[settings](administration.md#6-settings-of-your-organisation). In the examples the words that are pointed out are bold.\n");
        foreach (var tip in RuleBook.Rules.GroupBy(rule => rule.Tip).OrderBy(tip => tip.Key))
        {
            page.Append("\n## ").Append(NameOf(tip.Key)).Append('\n');
            foreach (var rule in tip) page.Append(Section(rule));
        }
        return page.ToString();
    }

    private static string NameOf(Tip tip) => tip switch
    {
        Tip.PersonCentred => "Person-centred",
        Tip.EvidenceBased => "Evidence-based",
        Tip.ItCompliant => "IT compliant",
        _ => Spaced(tip.ToString()),
    };

    private static string Section(Rule rule) => $"""

        ### {rule.Title}

        `{rule.Id}` · {(rule.Severity == Severity.Problem ? "problem" : "advice")}. {rule.Why}

        Pointed out:

        {Listed(rule.Examples.Where(example => example.IsFlagged))}

        Left alone:

        {Listed(rule.Examples.Where(example => !example.IsFlagged))}

        """.ReplaceLineEndings("\n");

    private static string Listed(IEnumerable<Example> examples) => string.Join('\n', examples.Select(example =>
        "- " + Escaped(example.Marked.Trim()).ReplaceLineEndings(" / ").Replace("[\\|", "**", StringComparison.Ordinal).Replace("\\|]", "**", StringComparison.Ordinal) + Before(example)));

    /// <summary>What stood in the records that an example is checked with.</summary>
    private static string Before(Example example) => example.Earlier.Count == 0 ? ""
        : $" (after “{Escaped(string.Join("”, “", example.Earlier.Select(record => string.Join(" / ", record.Text.Paragraphs.Select(paragraph => paragraph.Text)))))}”)";

    private static string GlossaryPage()
    {
        var page = new StringBuilder("# The glossary\n\nMade from the word lists in `src/Analysis/Glossary`. An organisation adds its own and allows those that its readers know\n([how](../README.md#your-organisations-own-words)).\n");
        foreach (var list in Glossary.BuiltIn.Entries.GroupBy(entry => entry.List).OrderBy(list => list.Key))
        {
            page.Append("\n## ").Append(Spaced(list.Key.ToString())).Append("\n\n| term | plain words, or what it stands for | why |\n| --- | --- | --- |\n");
            foreach (var entry in list.OrderBy(entry => entry.Headword, StringComparer.OrdinalIgnoreCase).ThenBy(entry => entry.Term, StringComparer.Ordinal))
                page.Append("| ").Append(Escaped(entry.Headword)).Append(" | ").Append(Escaped(string.Join("; ", entry.Expansions.Concat(entry.Plain)))).Append(" | ").Append(Escaped(entry.Reason)).Append(" |\n");
        }
        return page.ToString();
    }

    /// <summary>A name of several words: LetterTerm becomes “Letter term”.</summary>
    private static string Spaced(string name) => name[..1] + string.Concat(name.Skip(1).Select(c => char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));

    private static string Escaped(string text) => string.Concat(text.Select(c => c is '*' or '_' or '<' or '`' or '|' or '#' ? $"\\{c}" : $"{c}"));
}
