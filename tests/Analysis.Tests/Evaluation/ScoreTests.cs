using Recording.Analysis.Checks;
using Recording.Analysis.Rules;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Evaluation;

public sealed class ScoreTests
{
    [Fact]
    public void A_label_is_met_by_another_rule_of_its_tip() =>
        Assert.Equal(new Counts(1, 0, 0), ScoreOf("He came [[accurate/vague-time:recently]].", Found(Tip.Accurate, "vague-amount", 8, 16)).Total);

    [Fact]
    public void A_label_is_missed_and_a_finding_of_another_tip_is_a_false_alarm() =>
        Assert.Equal(new Counts(0, 1, 1), ScoreOf("He came [[accurate/vague-time:recently]].", Found(Tip.Real, "euphemism", 8, 16)).Total);

    [Fact]
    public void A_label_of_a_family_is_met_by_that_family_alone_but_excuses_its_tip()
    {
        const string line = "[[succinct/repeat:He was well.]] He ate.";
        Assert.Equal(new Counts(0, 0, 1), ScoreOf(line, Found(Tip.Succinct, "wordy", 0, 12)).Total);
        Assert.Equal(new Counts(1, 0, 0), ScoreOf(line, Found(Tip.Succinct, "repeat", 0, 12)).Total);
    }

    [Theory]
    [InlineData("vague-time", 36, 1)]
    [InlineData("vague-time", 37, 0)]
    [InlineData("sum", 37, 1)]
    public void A_finding_is_tight_up_to_twice_the_label_and_twenty_characters(string rule, int end, int hits) =>
        Assert.Equal(new Counts(hits, 0, 1 - hits), ScoreOf("[[accurate:recently]] he came to the house and he sat down.", Found(Tip.Accurate, rule, 0, end)).Total);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void A_block_is_met_where_half_its_paragraphs_are_covered(int lastParagraph, int hits)
    {
        var found = Found(Tip.Professional, "chat", new Span(0, 0, lastParagraph, 3));
        Assert.Equal(new Counts(hits, 0, 1 - hits), ScoreOf("[[[professional/email\nOne\nTwo\nThree\nFour\n]]]\nFive", found).Total);
    }

    [Fact]
    public void Words_that_may_be_flagged_do_not_count()
    {
        Assert.Equal(default, ScoreOf("((accurate:Recently)) he came ((*:back)).").Total);
        Assert.Equal(default, ScoreOf("((accurate:Recently)) he came ((*:back)).", Found(Tip.Accurate, "age", 0, 8), Found(Tip.Real, "slang", 17, 21)).Total);
    }

    [Fact]
    public void What_is_said_of_the_whole_document_is_expected_allowed_or_a_false_alarm()
    {
        var document = LabelledDocument.Parse("a.txt", "expect: person-centred/voice, timely/late\nallow: holistic/areas\n---\nText.");
        Finding[] findings = [Found(Tip.PersonCentred, "voice", null), Found(Tip.Holistic, "areas", null), Found(Tip.ItCompliant, "section", null)];
        Assert.Equal(new Counts(1, 1, 1), Score.Of([(document, findings)]).WholeDocuments);
    }

    [Fact]
    public void Rules_that_the_documents_do_not_label_count_only_in_the_quiet_set()
    {
        var document = LabelledDocument.Parse("a.txt", "kind: letter\n---\nHe will act on it.");
        Finding[] findings = [Found(Tip.Holistic, "action", 0, 7), Found(Tip.Holistic, "areas", null)];
        Assert.Equal(default, Score.Of([(document, findings[..1])]).Total);
        Assert.Equal([("holistic/action", 1)], QuietScore.Of([(document, findings)]).Rules);
        Assert.Equal(200, QuietScore.Of([(document, findings)]).Rate);
    }

    [Fact]
    public void A_gate_names_what_falls_short_of_it()
    {
        var score = ScoreOf("[[accurate:Recently]] [[real:sadly]].", Found(Tip.Accurate, "vague-time", 0, 8));
        Assert.Equal(["all: the recall is 0.500 and must be 0.60", "real: the recall is 0.000 and must be 0.80"], new Gate(1, 0.6, 0.8, 0.8, 0).Shortfalls(score));
        Assert.Empty(new Gate(1, 0.5, 0.8, 0.8, FewestLabels: 2).Shortfalls(score));
    }

    private static Score ScoreOf(string body, params Finding[] findings) =>
        Score.Of([(LabelledDocument.Parse("a.txt", $"kind: case-note\n---\n{body}"), findings)]);

    private static Finding Found(Tip tip, string rule, int start, int end) => Found(tip, rule, new Span(0, start, end));

    private static Finding Found(Tip tip, string rule, Span? span) => new(
        "1", rule, tip, Severity.Advice, "", "",
        span is { } s ? new("body", View.Final, new(s.Paragraph, s.Start), new(s.EndParagraph, s.End), new("", null, "", "")) : null, [], [], null);
}
