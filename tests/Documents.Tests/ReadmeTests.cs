using System.Text.RegularExpressions;

namespace Recording.Documents.Tests;

/// <summary>Holds the table of what is answered by which test to the tests that there are.</summary>
public sealed partial class ReadmeTests
{
    [GeneratedRegex(@"`(\w+)\.(\w+|\*)`", RegexOptions.None, 1000)]
    private static partial Regex Test();

    [Fact]
    public void Every_test_that_the_table_names_exists()
    {
        using var stream = typeof(ReadmeTests).Assembly.GetManifestResourceStream("README.md")!;
        using var reader = new StreamReader(stream);
        var types = typeof(ReadmeTests).Assembly.GetTypes().ToLookup(type => type.Name);
        var named = Test().Matches(reader.ReadToEnd());
        Assert.True(named.Count > 80, "the table is gone");
        Assert.All(named, test => Assert.True(types[test.Groups[1].Value].Any(type => test.Groups[2].Value == "*" || type.GetMethod(test.Groups[2].Value) is not null), $"{test.Value} is no test"));
    }
}
