namespace Recording.Docs.Tests;

public sealed class LinkTests
{
    public static TheoryData<string> Pages => [.. Page.All.Select(page => page.Path)];

    [Theory, MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string path)
    {
        var page = Page.All.Single(each => each.Path == path);
        Assert.All(page.Links.Where(link => !link.Contains("://", StringComparison.Ordinal)), link =>
        {
            var (file, anchor) = link.Split('#') is [var before, var after] ? (before, after) : (link, null);
            var target = file.Length == 0 ? path : Path.GetRelativePath(Built.Root, Path.Combine(Built.Root, Path.GetDirectoryName(path)!, file)).Replace('\\', '/');
            Assert.True(Path.Exists(Path.Combine(Built.Root, target)), $"{path} links to {link}, and there is no {target}.");
            if (anchor is not null) Assert.True(Page.All.Single(each => each.Path == target).Anchors.Contains(anchor), $"{path} links to {link}, and {target} has no such heading.");
        });
    }

    [Fact]
    public void Every_picture_is_shown_on_a_page()
    {
        var shown = Page.All.SelectMany(page => page.Links).Select(Path.GetFileName).ToHashSet();
        Assert.All(Directory.EnumerateFiles(Path.Combine(Built.Root, "docs", "images")), picture => Assert.True(shown.Contains(Path.GetFileName(picture)), $"{Path.GetFileName(picture)} is shown nowhere."));
    }
}
