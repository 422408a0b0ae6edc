using System.Collections;
using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Rules;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests;

public sealed class CancellationTests
{
    private const int Characters = 2_000_000;

    private const string Line = "He moved out recently, and the SAR was in a terrible state about it on 3 May. ";

    private static readonly CheckOptions Options = new() { Today = new(2026, 3, 12) };

    /// <summary>All but those that need earlier records or a template, without which they look at nothing.</summary>
    public static TheoryData<string> Alone => [.. RuleBook.Rules.Where(rule => rule.Reach != Reach.Earlier && rule.Id != "section").Select(rule => rule.Id)];

    [Fact]
    public void A_check_that_is_cancelled_among_the_rules_asks_no_further_rule()
    {
        using var source = new CancellationTokenSource();
        var rules = new CancelsAt(3, source);
        Assert.Throws<OperationCanceledException>(() => Checker.Check(new DocumentText([]), Options with { RulesOff = rules }, source.Token));
        Assert.Equal(3, rules.Asked);
    }

    [Theory, MemberData(nameof(Alone))]
    public void A_rule_is_stopped_where_it_is(string id)
    {
        using var source = new CancellationTokenSource();
        var reading = new Reading(Lines.Read(Line), Options, source.Token);
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => RuleBook.Rules.Single(rule => rule.Id == id).Check(reading).Count());
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\n")]
    public void A_rule_within_a_long_document_goes_no_further_than_the_sentence_it_is_at(string between)
    {
        var document = Lines.Read(string.Concat(Enumerable.Repeat(Line.TrimEnd() + between, Characters / Line.Length)));
        using var source = new CancellationTokenSource();
        var allowed = new AllowedTerms(1000, source);
        Assert.Throws<OperationCanceledException>(() => Checker.Check(document, Options with { TermsAllowed = allowed }, source.Token));
        Assert.Equal(1000, allowed.Asked);
    }

    [Fact]
    public void A_document_is_read_no_further_than_the_paragraph_at_which_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var paragraphs = new CancelsWhileRead(Lines.Read(string.Concat(Enumerable.Repeat(Line + "\n", 1000))).Paragraphs, 100, source);
        Assert.Throws<OperationCanceledException>(() => Checker.Check(new DocumentText(paragraphs), Options, source.Token));
        Assert.Equal(100, paragraphs.Read);
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

    /// <summary>Terms that are allowed: none, but the check is cancelled when a rule asks for the so-many-th time.</summary>
    private sealed class AllowedTerms(int time, CancellationTokenSource source) : IReadOnlyList<string>
    {
        public int Asked { get; private set; }
        public int Count => 0;
        public string this[int index] => throw new ArgumentOutOfRangeException(nameof(index));

        public IEnumerator<string> GetEnumerator()
        {
            if (++Asked == time) source.Cancel();
            return Enumerable.Empty<string>().GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    /// <summary>Paragraphs among which the check is cancelled.</summary>
    private sealed class CancelsWhileRead(IReadOnlyList<Paragraph> paragraphs, int at, CancellationTokenSource source) : IReadOnlyList<Paragraph>
    {
        public int Read { get; private set; }
        public int Count => paragraphs.Count;
        public Paragraph this[int index] => paragraphs[index];

        public IEnumerator<Paragraph> GetEnumerator()
        {
            foreach (var paragraph in paragraphs)
            {
                if (++Read == at) source.Cancel();
                yield return paragraph;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
