using System.Globalization;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Outdated
{
    private static readonly Lexicon Terms = new(Csv.ReadEmbedded("data/outdated.csv"));

    private static readonly Lexicon Past = Lexicon.Of("(former|formerly|previously|then called|used to be|replaced|abolished|historic|as it then was|as it was then|at the time|now called|now the|predecessor|old)");
    private static readonly WordSet OtherProfessions = new("occupational physiotherapist physiotherapy psychologist paramedic dietitian speech podiatrist prosthetist therapist");
    private static readonly Lexicon SocialWorkers = Lexicon.Of("social worker", "social work");

    public static readonly Rule Rule = new()
    {
        Id = "outdated",
        Tip = Tip.ItCompliant,
        Severity = Severity.Problem,
        Title = "Use the term that is in force",
        Why = "A term that the law has replaced makes a reader doubt whether the rest is up to date.",
        Check = reading =>
            from found in Find.Phrases(reading, Terms)
            let entry = found.Match.Entry
            where Applies(reading, found.Sentence, found.Match)
            select new Hit(found.Match.Span, $"“{found.Match.Words}” was replaced on {Day(Since(entry))} by: {entry["replaced"]}.")
            {
                Fixes = [new("Say what is meant", Asks: $"Is it the {entry["replaced"]}, or when was it still a {found.Match.Words}?")],
            },
        Examples =
        [
            Bad("He has a [|CRB check|] and is known to the [|LSCB|]."),
            Bad("Written by Joan Pring, social worker, [|HCPC number|] SW12345"),
            Bad("I recommend a [|residence order|] to the grandmother."),
            Bad("She is a [|vulnerable adult|] and lives alone."),
            Good("A residence order was made on 4 May 2011."),
            Good("The former Local Safeguarding Children Board published its report."),
            Good("Niamh Corrigan, occupational therapist, HCPC number OT12345"),
            Good("In Scotland the sheriff made a residence order."),
            Good("He told me, “I had a CRB check.”"),
        ],
    };

    private static DateOnly Since(CsvRow entry) => DateOnly.Parse(entry["since"], CultureInfo.InvariantCulture);

    private static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static bool Applies(Reading reading, Sentence sentence, LexiconMatch match)
    {
        var since = Since(match.Entry);
        if (Dates.Of(reading).Document < since || Past.Any(sentence)) return false;
        foreach (var date in Dates.Of(reading).In(sentence))
            if (!date.IsBirth && date.Year > 0 && date.Year <= since.Year && (date.Year < since.Year || date.Month == 0 || date.Month <= since.Month)) return false;
        if (match.Words.StartsWith("HCPC", StringComparison.Ordinal) && !IsSocialWorkers(match.Paragraph)) return false;
        return match.Entry["nation"] switch
        {
            "ew" => !Setting.Of(reading).IsOutsideEnglandAndWales,
            "england" => !Setting.Of(reading).IsOutsideEnglandAndWales && !Setting.Of(reading).IsWelsh,
            _ => true,
        };
    }

    /// <summary>Other professions are still registered there.</summary>
    private static bool IsSocialWorkers(ParagraphReading paragraph)
    {
        foreach (var token in paragraph.Tokens)
            if (OtherProfessions.Contains(token)) return false;
        return SocialWorkers.Find(paragraph, 0, paragraph.Tokens.Count).Any();
    }
}
