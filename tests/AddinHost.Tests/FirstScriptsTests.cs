using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Recording.AddinHost.Tests;

public sealed partial class FirstScriptsTests(RunningHost host)
{
    /// <summary>In kilobytes.</summary>
    private const double Most = 60;

    [Theory]
    [InlineData("/")]
    [InlineData("/word.html")]
    public async Task What_a_page_loads_before_it_can_start_is_small(string address)
    {
        var page = await host.Client.GetStringAsync(address, TestContext.Current.CancellationToken);
        var sizes = new Dictionary<string, double>();
        foreach (Match script in Script().Matches(page))
            sizes[script.Groups[1].Value] = Zipped(await host.Client.GetByteArrayAsync(script.Groups[1].Value, TestContext.Current.CancellationToken)) / 1024.0;
        Assert.NotEmpty(sizes);
        Assert.True(sizes.Values.Sum() <= Most, $"The first scripts of {address} are {sizes.Values.Sum():F1} KB gzip; at most {Most} are allowed. Import what is not drawn at once where it is first used. "
            + string.Join(", ", sizes.Select(each => $"{each.Key} {each.Value:F1}")));
    }

    [Fact]
    public async Task Nothing_of_signing_in_is_loaded_before_it_is_needed() =>
        Assert.DoesNotMatch("(?i)=\"/assets/[^\"]*(sign-?in|token|send)", await host.Client.GetStringAsync("/word.html", TestContext.Current.CancellationToken));

    private static long Zipped(byte[] script)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(script);
        return zipped.Length;
    }

    /// <summary>A script, or what one of them imports: the page names both.</summary>
    [GeneratedRegex("=\"(/assets/[^\"]+\\.js)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Script();
}
