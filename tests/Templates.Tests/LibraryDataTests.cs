using System.Text.RegularExpressions;

namespace Recording.Templates.Tests;

public sealed partial class LibraryDataTests
{
    private const int LongestTag = 64;

    public static IEnumerable<TheoryDataRow<string>> Ids => LibraryFiles.Ids;

    [Theory, MemberData(nameof(Ids))]
    public void Tags_are_paths_short_enough_for_Word(string id) =>
        Assert.All(Find(id).Fields, f => Assert.True(Path().IsMatch(f.Tag) && f.Tag.Length <= LongestTag, $"“{f.Tag}” is no path of at most {LongestTag} characters."));

    [Theory, MemberData(nameof(Ids))]
    public void A_tag_means_the_same_wherever_it_stands(string id) =>
        Assert.All(Find(id).Fields.GroupBy(f => f.Tag), g => Assert.Single(g.Select(f => (f.Control, f.Required, string.Join('|', f.Options))).Distinct()));

    [Theory, MemberData(nameof(Ids))]
    public void Fields_of_repeated_parts_carry_the_path_of_their_list(string id)
    {
        Assert.All(Find(id).Blocks.OfType<TableBlock>(), t => Assert.All(t.Fields, f => Assert.StartsWith($"{t.Tag}.", f.Tag)));
        Assert.All(Find(id).Blocks.OfType<RepeatBlock>(), r =>
            Assert.All(r.SelfAndInner.SelectMany(b => b.OwnFields), f => Assert.StartsWith($"{r.Tag}.", f.Tag)));
        Assert.All(Find(id).Blocks.OfType<ConditionBlock>(), c => Assert.EndsWith("?", c.Tag));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_list_outside_a_repeated_part_has_a_path_of_its_own(string id)
    {
        var repeated = Find(id).Blocks.OfType<RepeatBlock>().SelectMany(r => r.SelfAndInner).ToHashSet();
        Assert.All(Find(id).Blocks.Except(repeated).OfType<TableBlock>(), t => Assert.Equal(t.Tag.Length - 2, t.Tag.IndexOf("[]", StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Ids))]
    public void No_name_is_a_list_and_a_group_at_once(string id)
    {
        var paths = Fields.TemplateForm.Of(Find(id)).Select(f => f.Path).ToList();
        var lists = paths.Where(Fields.FieldPath.IsList).Select(p => p[..^2]).ToHashSet();
        Assert.DoesNotContain(paths, p => lists.Any(l => p == l || p.StartsWith($"{l}.", StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Only_a_dropdown_has_options_and_it_has_two_or_more(string id) =>
        Assert.All(Find(id).Fields, f => Assert.True(f.Control == FieldControl.Dropdown ? f.Options.Distinct().Count() > 1 : f.Options.Count == 0, f.Tag));

    [Theory, MemberData(nameof(Ids))]
    public void Free_writing_has_a_block_of_its_own(string id) =>
        Assert.All(Find(id).Blocks, b => Assert.All(b.OwnFields, f => Assert.Equal(b is RichTextBlock, f.Control == FieldControl.RichText)));

    [Theory, MemberData(nameof(Ids))]
    public void Sections_have_ids_of_their_own_and_something_in_them(string id)
    {
        Assert.Equal(Find(id).Sections.Count, Find(id).Sections.Select(s => s.Id).Distinct().Count());
        Assert.All(Find(id).Sections, s => Assert.NotEmpty(s.Blocks));
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_basis_names_its_sources(string id)
    {
        Assert.NotEmpty(Find(id).LegalBasis);
        Assert.All(Find(id).LegalBasis, b => Assert.StartsWith("https://", b.Source));
    }

    [Fact]
    public void No_two_templates_share_an_id() =>
        Assert.All(TemplateLibrary.All, t => Assert.Same(t, TemplateLibrary.Find(t.Id)));

    private static Template Find(string id) => TemplateLibrary.Find(id)!;

    [GeneratedRegex(@"^[a-z][A-Za-z0-9]*(\[\])?(\.[a-z][A-Za-z0-9]*(\[\])?)+$", RegexOptions.None, 100)]
    private static partial Regex Path();
}
