using Recording.Analysis.Cases;
using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Cases;

/// <summary>Many short sentences in other words than the labelled cases, each with what it must make: how far what is found reaches.</summary>
public sealed class ProbeTests
{
    private static readonly bool IsShown = Environment.GetEnvironmentVariable("RECORDING_SHOW") == "probes";

    private static readonly CheckOptions Draft = new() { Kind = DocumentKind.Assessment, Dated = new(2026, 3, 2), Today = new(2026, 3, 2) };

    internal static IEnumerable<string[]> Read(string name) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "probes", name + ".txt"))
        .Where(line => line.Length > 0 && line[0] is not '#').Select(line => line.Split('|', StringSplitOptions.TrimEntries));

    private static CaseSummary Of(string text, string name = "Child: Ned Orme\n") =>
        CaseSummary.Of([RecordContent.Of(new EarlierRecord("Note", new DateOnly(2025, 9, 16), Lines.Read(name + text)) { Author = "Ines Crowe, social worker", Kind = DocumentKind.CaseNote })]);

    [Fact]
    public void Facts_are_known_however_they_are_said() => Holds("facts", probe => [.. Of(probe, probe.Contains("Ned Orme", StringComparison.Ordinal) ? "" : "Child: Ned Orme\n").Facts.Select(fact => Kebab(fact.Kind)).Where(kind => kind is not "name" || probe.Contains("Ned Orme", StringComparison.Ordinal))]);

    [Theory]
    [InlineData("events")]
    [InlineData("events-2")]
    [InlineData("events-3")]
    [InlineData("events-4")]
    [InlineData("events-5")]
    public void Events_are_of_their_kind_however_they_are_told(string file) => Holds(file, probe => [.. Of(probe).Chronology.Select(e => e.Pattern is { } pattern ? Kebab(pattern) : Kebab(e.Kind))]);

    [Theory]
    [InlineData("Ned fell at school on 3/9.", "2025-09-03")]
    [InlineData("Ned fell at school on 11/09.", "2025-09-11")]
    [InlineData("Ned fell at school on 16/11.", "2024-11-16")]
    public void A_day_and_a_month_are_the_last_before_the_record(string text, string day) =>
        Assert.Equal(day, Day(Assert.Single(Of(text).Chronology).Date));

    [Theory]
    [InlineData("Ned fell at school on 3/100.")]
    [InlineData("Ned fell at school on 3/13.")]
    [InlineData("Ned fell at school on 100/3.")]
    public void A_ratio_is_no_day(string text) => Assert.DoesNotContain(Of(text).Chronology, told => Day(told.Date) != "2025-09-16");

    [Theory]
    [InlineData("He fell on 3, 9 and 12 September.", "03 09 12")]
    [InlineData("He fell on 3 September, again on 9 September and a third time on the 12th.", "03 09 12")]
    [InlineData("He has had three falls: 3 September in the hall, 6 September by the bed and 9 September in the yard.", "03 06 09")]
    [InlineData("He missed his tablets on 3 September and missed them again on 9 September.", "03 09")]
    [InlineData("Two fits were put down to missed doses, because they came after the one in the holidays on 3 September and the one on 9 September.", "03 09")]
    [InlineData("He fell on Sunday, and on Monday the nurse came.", "14")]
    [InlineData("He told me on 9 September that he had fallen the night before.", "08")]
    [InlineData("I saw him on 12 September, three days after he fell in the hall.", "09")]
    [InlineData("Friday 5th he fell in the hall.", "05")]
    [InlineData("By Sunday morning he had slipped on the stairs.", "14")]
    [InlineData("Sunday he fell by the bed.", "14")]
    [InlineData("Saturday breakfast nobody turned up, he said.", "13")]
    [InlineData("His tablets for Sunday night were still in the box.", "14")]
    [InlineData("He missed the blood test that was booked for 10 September.", "10")]
    [InlineData("A blood test is booked for 10 September.", "")]
    [InlineData("On Sunday he fell and was kept in hospital until the next morning.", "14")]
    [InlineData("Friday 12th. He went to the shop and did not come back.", "12")]
    [InlineData("He fell in the hall Sunday night.", "14")]
    [InlineData("In the small hours of Sunday he fell in the hall.", "14")]
    [InlineData("He was found on the floor at the Sunday breakfast call.", "14")]
    [InlineData("From Friday he had been high, talking very fast.", "12")]
    [InlineData("Sunday he will fall asleep in his chair.", "")]
    [InlineData("He falls on Sunday evenings.", "")]
    public void Each_day_of_a_pattern_is_known(string text, string days) => Assert.Equal(days, string.Join(' ', Of(text).Chronology.Where(told => told.Pattern is not null).Select(told => Day(told.Date)[8..])));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("Nothing has been heard of Ned Orme, born 3 May 2016.")]
    [InlineData("Nothing has been heard of Ned Orme (DOB 3 May 2016).")]
    [InlineData("Nothing has been heard of Ned Orme, (3 May 2016).")]
    public void The_birth_date_after_a_name_is_a_fact_whatever_the_sentence_denies(string text) =>
        Assert.Equal("3 May 2016", Of(text).Facts.Single(fact => fact.Kind == FactKind.DateOfBirth).Values[0].Value);

    [Theory]
    [InlineData("Ned lives with his aunt at 14 Weir Lane", "14 Weir Lane")]
    [InlineData("Ned lives with his aunt at 14 Weir", null)]
    public void A_house_number_with_a_street_is_an_address_at_the_end_of_a_line_too(string text, string? address) =>
        Assert.Equal(address, Of(text).Facts.SingleOrDefault(fact => fact.Kind == FactKind.Address)?.Values[0].Value);

    [Theory]
    [InlineData("Ned goes to Hollin Primary School.", "Hollin Primary School")]
    [InlineData("Ned is in Year 4 at St Bride's Primary School.", "St Bride's Primary School")]
    [InlineData("School: Hollin Primary, Year 4", "Hollin Primary, Year 4")]
    public void A_school_is_shown_by_its_name(string text, string school) =>
        Assert.Equal(school, Of(text).Facts.Single(fact => fact.Kind == FactKind.School).Values[0].Value);

    [Theory]
    [InlineData("patterns")]
    [InlineData("patterns-2")]
    [InlineData("patterns-3")]
    [InlineData("patterns-4")]
    [InlineData("patterns-5")]
    public void Events_of_a_pattern_are_known_from_what_is_none(string file) => Holds(file, probe => [.. Of(probe).Chronology.Select(e => e.Pattern).OfType<PatternKind>().Distinct().Select(Kebab)]);

    [Fact]
    public void People_with_a_role_are_known() => Holds("people", probe => [.. Of(probe).People.Select(person => person.Name).Where(name => name != "Ines Crowe")]);

    [Fact]
    public void Strands_of_support_are_known_with_their_amount() => Holds("strands", probe => [string.Join("; ", Of(probe).Strands.SelectMany(strand => strand.Amounts, (strand, amount) => $"{strand.Strand} {amount.Value:0.##} {Letter(amount.Unit)}").Order(StringComparer.Ordinal))]);

    [Fact]
    public void Records_that_contradict_each_other_are_known_from_those_that_agree()
    {
        var (met, missed, wrong) = (0, new List<string>(), new List<string>());
        foreach (var probe in Read("contradictions"))
        {
            var found = string.Join(", ", CaseSummary.Of(probe[1..].Select((text, i) => RecordContent.Of(new EarlierRecord($"Note {i}", new DateOnly(2025, 9, 16 + i), Lines.Read(IsNaming(text) ? text : $"Child: Ned Orme\n{text}")) { Author = "Ines Crowe, social worker", Kind = DocumentKind.CaseNote })))
                .Facts.Where(fact => fact.IsContradicted).Select(fact => Kebab(fact.Kind)));
            if (probe[0] != "-" && found == probe[0]) met++;
            else if (probe[0] != "-") missed.Add(string.Join(" | ", probe));
            if (found.Length > 0 && found != probe[0]) wrong.Add($"{found} | {string.Join(" | ", probe)}");
        }
        Check("contradictions", met, missed, wrong);
    }

    private static bool IsNaming(string text) => text.StartsWith("Re:", StringComparison.Ordinal) || text.StartsWith("Name:", StringComparison.Ordinal) || text.StartsWith("Child:", StringComparison.Ordinal) || text.StartsWith("Patient", StringComparison.Ordinal);

    private static string Letter(StrandUnit unit) => unit == StrandUnit.PoundsAWeek ? "£" : unit.ToString()[..1].ToLowerInvariant();

    [Theory]
    [InlineData("drift")]
    [InlineData("retellings")]
    [InlineData("copies")]
    public void A_changed_meaning_is_known_from_a_fair_rewording(string file)
    {
        var (met, missed, wrong) = (0, new List<string>(), new List<string>());
        foreach (var probe in Read(file))
        {
            var found = HasDrifted(probe[1], probe[2]);
            if (probe[0] == "drift" && found) met++;
            else if (probe[0] == "drift") missed.Add(string.Join(" | ", probe));
            else if (found) wrong.Add(string.Join(" | ", probe));
        }
        Check(file, met, missed, wrong);
    }

    private static bool HasDrifted(string earlier, string draft) => Checker.Check(Lines.Read(draft), Draft with { Earlier = [new("Visit", new(2025, 9, 1), Lines.Read(earlier)) { Author = "Ines Crowe, social worker", Kind = DocumentKind.CaseNote }] }).Findings.Any(finding => finding.Rule == "drift");

    private static void Holds(string name, Func<string, IReadOnlyList<string>> find)
    {
        var (met, missed, wrong) = (0, new List<string>(), new List<string>());
        foreach (var probe in Read(name))
        {
            var found = find(probe[1]).Where(kind => kind.Length > 0).ToList();
            if (found.Contains(probe[0])) met++;
            else if (probe[0] != "-") missed.Add($"{probe[0]} | {probe[1]}");
            wrong.AddRange(found.Where(kind => kind != probe[0]).Select(kind => $"{kind} instead of {probe[0]} | {probe[1]}"));
        }
        Check(name, met, missed, wrong);
    }

    internal static void Check(string name, int met, List<string> missed, List<string> wrong)
    {
        var report = $"{name}: precision {(double)met / (met + wrong.Count):0.00}, recall {(double)met / (met + missed.Count):0.00}\n  missed {string.Join("\n  missed ", missed)}\n  wrong {string.Join("\n  wrong ", wrong)}";
        if (IsShown) Console.WriteLine(report);
        Assert.True(met >= 0.90 * (met + wrong.Count) && met >= 0.80 * (met + missed.Count), report);
    }

    private static string Kebab<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
