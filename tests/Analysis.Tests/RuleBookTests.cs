using System.Globalization;
using Recording.Analysis.Checks;
using Recording.Analysis.Rules;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests;

public sealed class RuleBookTests
{
    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var rule in RuleBook.Rules)
            for (var i = 0; i < rule.Examples.Count; i++) data.Add(rule.Id, i);
        return data;
    }

    public static TheoryData<string> Rules() => [.. RuleBook.Rules.Select(rule => rule.Id)];

    private static Rule RuleOf(string id) => RuleBook.Rules.Single(rule => rule.Id == id);

    [Theory, MemberData(nameof(Examples))]
    public void An_example_is_flagged_exactly_where_it_is_marked(string id, int number)
    {
        var (rule, example) = (RuleOf(id), RuleOf(id).Examples[number]);
        var hits = Checker.Check(rule, example.Document(), Options(example));
        var found = hits.Select(hit => hit.Span is { } span ? Target.Quoted(example.Document(), span) : "the whole document").ToList();
        var marked = example.Marks().Select(span => Target.Quoted(example.Document(), span)).ToList();
        if (example.IsFlagged && marked.Count == 0) marked.Add("the whole document");
        Assert.True(found.SequenceEqual(marked),
            $"{id} should flag [{string.Join(" | ", marked)}] and flags [{string.Join(" | ", found)}] in: {example.Text}");
        Assert.Equal(example.Marks(), hits.Where(hit => hit.Span is not null).Select(hit => hit.Span!.Value));
    }

    [Theory, MemberData(nameof(Examples))]
    public void A_fix_does_not_trip_its_rule_again(string id, int number)
    {
        var (rule, example) = (RuleOf(id), RuleOf(id).Examples[number]);
        foreach (var hit in Checker.Check(rule, example.Document(), Options(example)).Where(hit => hit.Span is not null))
            foreach (var fix in hit.Fixes.Where(fix => fix.Replacement is not null))
            {
                var after = Checker.Check(rule, Apply(example.Document(), hit.Span!.Value, fix.Replacement!), Options(example));
                Assert.False(after.Any(h => h.Span is { } s && s.Paragraph == hit.Span.Value.Paragraph && s.Start == hit.Span.Value.Start),
                    $"{id}: “{fix.Replacement}” in place of “{Target.Quoted(example.Document(), hit.Span.Value)}” is flagged again.");
            }
    }

    [Theory, MemberData(nameof(Rules))]
    public void A_rule_shows_what_it_flags_and_what_it_leaves_alone(string id)
    {
        var rule = RuleOf(id);
        Assert.Contains(rule.Examples, example => example.IsFlagged);
        Assert.Contains(rule.Examples, example => !example.IsFlagged);
        Assert.Matches("^[a-z]+(-[a-z]+)*$", rule.Id);
        Assert.EndsWith(".", rule.Why, StringComparison.Ordinal);
        Assert.False(rule.Title.EndsWith('.'), $"The title of {id} is no sentence.");
    }

    [Theory, MemberData(nameof(Examples))]
    public void A_message_is_one_sentence(string id, int number)
    {
        var (rule, example) = (RuleOf(id), RuleOf(id).Examples[number]);
        foreach (var hit in Checker.Check(rule, example.Document(), Options(example)))
        {
            Assert.True(hit.Message.Length is > 10 and < 300, $"{id}: “{hit.Message}” is too short or too long.");
            Assert.True(hit.Message[^1] is '.' or '?' or '”', $"{id}: “{hit.Message}” does not end as a sentence.");
        }
    }

    [Fact]
    public void Ids_are_unique() =>
        Assert.Equal(RuleBook.Rules.Count, RuleBook.Rules.Select(rule => rule.Id).Distinct().Count());

    [Fact]
    public void An_id_does_not_name_a_tip()
    {
        var tips = Enum.GetNames<Tip>().Select(tip => tip.ToLower(CultureInfo.InvariantCulture)).ToList();
        Assert.DoesNotContain(RuleBook.Rules, rule => tips.Contains(rule.Id.Replace("-", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_rule_is_left_out_of_the_book()
    {
        var declared = typeof(Rule).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => ((Rule)field.GetValue(null)!).Id);
        Assert.Equal(declared.Order(), RuleBook.Rules.Select(rule => rule.Id).Order());
    }

    [Fact]
    public void Rules_that_yield_name_rules_that_exist() =>
        Assert.All(RuleBook.Rules.SelectMany(rule => rule.YieldsTo), id => Assert.Contains(RuleBook.Rules, rule => rule.Id == id));

    private static CheckOptions Options(Example example) => new() { Kind = example.Kind, Template = example.Template, Dated = example.Dated, Today = example.Dated, Earlier = example.Earlier };

    private static DocumentText Apply(DocumentText document, Span span, string replacement) => document with
    {
        Paragraphs = [.. document.Paragraphs.Select((p, i) => i == span.Paragraph && i == span.EndParagraph
            ? p with { Text = p.Text[..span.Start] + replacement + p.Text[span.End..] } : p)],
    };
}
