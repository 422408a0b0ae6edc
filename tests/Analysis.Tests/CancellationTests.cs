using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests;

public sealed class CancellationTests
{
    [Fact]
    public void A_check_that_is_cancelled_among_the_rules_asks_no_further_rule()
    {
        using var source = new CancellationTokenSource();
        var rules = new CancelsAt(3, source);
        Assert.Throws<OperationCanceledException>(() => Checker.Check(new DocumentText([]), new() { Today = new(2026, 3, 12), RulesOff = rules }, source.Token));
        Assert.Equal(3, rules.Asked);
    }

    /// <summary>Rules that are off: none, but the check is cancelled when it asks about the so-many-th.</summary>
    private sealed class CancelsAt(int rule, CancellationTokenSource source) : HashSet<string>, IReadOnlySet<string>
    {
        public int Asked { get; private set; }

        bool IReadOnlySet<string>.Contains(string item)
        {
            if (++Asked == rule) source.Cancel();
            return false;
        }
    }
}
