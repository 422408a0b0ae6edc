namespace Recording.Documents.Tests.Guard;

public sealed class AttacksTests
{
    [Fact]
    public void No_attack_is_listed_twice() => Assert.Distinct(Attacks.All.Select(attack => attack.Name));

    /// <summary>What fills a limit is let through, and read in <see cref="HostileTests"/>.</summary>
    [Fact]
    public void Every_other_attack_is_refused_or_does_no_harm() => Assert.Equal(
        [
            "names that lead out", "a link to http://[bad", "a link to mailto:a@b@c d,e", "a link to nothing", "notes that refer to each other", "text boxes in tables in text boxes", "numbers out of all bounds",
            "macros", "controls that run", "foreign content", "a field that starts something", "all that is fetched",
        ],
        Attacks.All.Where(attack => !Hostile.Names.Contains(attack.Name))
            .Where(attack => !DocumentReader.Read(attack.File(), cancellation: TestContext.Current.CancellationToken).IsRefused(out _, out _)).Select(attack => attack.Name));
}
