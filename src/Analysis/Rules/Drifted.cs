using System.Globalization;
using Recording.Analysis.Cases;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Drifted
{
    private const int LongestLabel = 8, FewestOfList = 3;

    private static readonly Lexicon Strands = Lexicon.Load("funding-strands");
    private static readonly WordSet Now = new("now currently since today longer still recently latterly nowadays");
    private static readonly WordSet Sayers = new("said says told tells reported reports explained asked");

    public static readonly Rule Rule = new()
    {
        Id = "drift",
        Tip = Tip.PersonCentred,
        Severity = Severity.Problem,
        Title = "Go back to what was first said",
        Why = "A request that is copied in fewer words reads as a need, and after three records as a diagnosis.",
        Reach = Reach.Earlier,
        Check = Check,
        Examples =
        [
            Bad("[|Mr Obi needs visits arranged round his job at the bakery.|]").After("2025-05-06", "Mr Obi asked whether visits could be arranged round his job at the bakery."),
            Bad("[|Ada is afraid of the dog next door.|]").After("2025-05-06", "Ada may be afraid of the dog next door."),
            Bad("[|He always shouts at the television in the kitchen.|]").After("2025-05-06", "He sometimes shouts at the television in the kitchen."),
            Bad("[|Mrs Lowe can climb the stairs to her bedroom.|]").After("2025-05-06", "Mrs Lowe cannot climb the stairs to her bedroom."),
            Bad("[|Her brother drinks a bottle of wine each evening.|]").After("2025-05-06", "Mrs Lowe said that her brother drinks a bottle of wine each evening."),
            Bad("[|He smokes 40 cigarettes a day in the kitchen.|]").After("2025-05-06", "He smokes 4 cigarettes a day in the kitchen."),
            Bad("[|He is calm on the bus to the centre.|]").After("2025-05-06", "He is calm on the bus to the centre when his sister comes along."),
            Bad("[|Mrs Lowe can climb the stairs to her bedroom.|]").After("2025-05-06", "Mrs Lowe can climb the stairs to her bedroom with a rail."),
            Bad("[|Mr Obi must have a stairlift.|]").After("2025-05-06", "Mr Obi enquired about a stairlift."),
            Bad("[|He is a daily drinker.|]").After("2025-05-06", "His neighbour alleges that Mr Obi drinks every day."),
            Good("He is calm on the bus to the centre. His sister comes along.").After("2025-05-06", "He is calm on the bus to the centre when his sister comes along."),
            Good("He was upset on the bus to the centre.").After("2025-05-06", "He was upset on the bus to the centre when his sister left."),
            Good("Mr Obi would like visits to be arranged round his job at the bakery.").After("2025-05-06", "Mr Obi asked whether visits could be arranged round his job at the bakery."),
            Good("Since 3 February 2026 Mrs Lowe can climb the stairs to her bedroom.").After("2025-05-06", "Mrs Lowe cannot climb the stairs to her bedroom."),
            Good("Mrs Lowe says that her brother drinks a bottle of wine each evening.").After("2025-05-06", "Mrs Lowe told me that her brother drinks a bottle of wine each evening."),
            Good("Mr Obi, Rosa Trent, Hannah Price and the manager of the bakery, Colin Mayhew, were there.").After("2025-05-06", "She said that Mr Obi sleeps again and went back to the bakery on 6 May 2025."),
            Good("Mr Obi needs visits arranged round his job at the bakery."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        if (reading.Options.Earlier.Count == 0) yield break;
        var statements = EarlierStatements.Of(reading);
        var draft = RecordReading.OfDraft(reading);
        var strands = StrandMention.In(draft).Select(mention => (mention.Quotation.Target.Start.Paragraph, mention.Quotation.Target.Start.Offset)).ToHashSet();
        var facts = FactMention.In(draft).Where(fact => fact.Kind is FactKind.Address or FactKind.LegalStatus or FactKind.Reference).Select(fact => fact.Span).ToList();
        foreach (var whole in reading.Prose)
        {
            var sentence = AfterLabel(whole);
            if (strands.Contains((whole.Paragraph.Index, whole.Start)) || Dates.Of(reading).In(sentence).Any(date => date.IsBirth)) continue;
            if (IsForm(sentence) || sentence.Paragraph.IsQuoted(sentence.Start, sentence.End) || sentence.Paragraph.Tokens[sentence.EndToken - 1].Is('?')) continue;
            if (Dates.Of(reading).In(sentence).Any(date => date is { IsBirth: false, IsDay: true }))
            {
                if (Retold(reading, whole, sentence, statements) is { } ofDay) yield return ofDay;
                continue;
            }
            var meaning = Meaning.Of(sentence);
            var steps = statements.Before(meaning);
            var isFound = false;
            if (IsReportGoingOn(sentence)) { if (Copied(reading, whole, statements).Hit is { } told) yield return told; continue; }
            foreach (var (record, first) in steps)
                if (first.To(meaning) is { } drift && !(drift == Drift.Number && (facts.Exists(fact => fact.Overlaps(sentence.Span)) || FigurePlace.IsOther(first.Sentence, sentence))) && !IsNone(reading, drift, first.Sentence, sentence) && !IsBeyond(drift, first.Sentence, sentence) && !IsDated(reading, sentence, record, first.Sentence) && !IsSettledSince(drift, first, meaning, steps)
                    && !(drift == Drift.Negation && statements.Tell(first.Sentence).AgreesInSign(statements.Tell(sentence))))
                {
                    yield return HitOf(sentence, drift, record, [.. steps.Select(step => (step.Record, step.Meaning.Sentence))]);
                    isFound = true;
                    break;
                }
            if (!isFound && Retold(reading, whole, sentence, statements) is { } hit) yield return hit;
        }
    }

    /// <summary>Where a clause is copied its words decide, and only else what is told in others.</summary>
    private static Hit? Retold(Reading reading, Sentence whole, Sentence sentence, EarlierStatements statements) =>
        Copied(reading, whole, statements) is { IsCopied: true } copied ? copied.Hit : InOtherWords(reading, sentence, statements);

    /// <summary>A clause that is copied from an earlier record with another meaning, where no record as close says the same as the draft.</summary>
    private static (Hit? Hit, bool IsCopied) Copied(Reading reading, Sentence sentence, EarlierStatements statements)
    {
        var isCopied = false;
        var around = new DraftSurroundings(sentence, IsReportGoingOn(sentence));
        foreach (var part in CopiedPart.Of(sentence))
        {
            var copies = statements.CopiedBy(part).ToList();
            if (copies.Count == 0) continue;
            isCopied = true;
            var closest = copies.Max(copy => copy.Copy.Likeness);
            var near = copies.Where(copy => copy.Copy.Likeness >= closest - AsCopied).ToList();
            if (near[0].Copy.Change(around) is not { } drift || IsDated(reading, sentence, near[0].Record, near[0].Sentence) || IsNone(reading, drift, near[0].Sentence, sentence) || (drift == Drift.Number && FigurePlace.IsOther(near[0].Sentence, sentence))) continue;
            if (drift == Drift.RequestToNeed || !near.Exists(copy => copy.Copy.Change(around) is null)) return (HitOf(sentence, drift, near[0].Record, [.. near.Select(copy => (copy.Record, copy.Sentence))]), true);
        }
        return (null, isCopied);
    }

    private const double AsCopied = 0.15;

    private static bool IsNone(Reading reading, Drift drift, Sentence earlier, Sentence later) =>
        Undrifted.Is(drift, earlier, later) || (drift == Drift.SaidToIs && ExpertSayer.Is(earlier, EarlierRecords.Of(reading).Contents));

    /// <summary>Where no earlier statement has the same words, those that tell the same in others: all that are as close must have changed. Who was there is a list, and no statement.</summary>
    private static Hit? InOtherWords(Reading reading, Sentence sentence, EarlierStatements statements)
    {
        if (People.Of(reading).RunsIn(sentence).Count(run => !run.IsPlace) >= FewestOfList) return null;
        var told = statements.Tell(sentence);
        var found = statements.ToldBefore(told);
        if (found.Any(before => before.Told.Whole.Text.Equals(sentence.Text, StringComparison.OrdinalIgnoreCase))) return null;
        var near = found.Where(before => before.Likeness >= found[0].Likeness - AsClose).OrderBy(before => before.Record.Record.Date).ToList();
        if (near.Count == 0 || near.Exists(before => before.Told.To(told) is not { } drift || IsNone(reading, drift, before.Told.Whole, sentence) || IsBeyond(drift, before.Told.Whole, sentence)) || near.Exists(before => IsDated(reading, sentence, before.Record, before.Told.Whole))) return null;
        if (near[0].Told.To(told) == Drift.WordsCut && new[] { sentence.Neighbour(-1), sentence.Neighbour(1) }.OfType<Sentence>().Any(beside => near[0].Told.IsLimitedIn(statements.Tell(beside)))) return null;
        return HitOf(sentence, near[0].Told.To(told)!.Value, near[0].Record, [.. near.Select(before => (before.Record, before.Told.Whole))]);
    }

    private const double AsClose = 0.3;

    /// <summary>Only what the later sentence leaves out is denied or guessed.</summary>
    private static bool IsBeyond(Drift drift, Sentence earlier, Sentence sentence) => drift is Drift.Negation or Drift.HedgeLost && (BeyondShared.Is(earlier, sentence, drift == Drift.HedgeLost) || (drift == Drift.Negation && BeyondShared.Is(sentence, earlier, isGuess: false)));

    /// <summary>A change that is dated, or said to be one, is a change of fact.</summary>
    private static bool IsDated(Reading reading, Sentence sentence, RecordReading record, Sentence first) =>
        sentence.Tokens.Any(token => Now.Contains(token) && !first.Tokens.Any(other => other.Folded == token.Folded))
        || Dates.Of(reading).In(sentence).Any(date => !date.IsBirth && !first.Paragraph.Text.Contains(date.Words, StringComparison.OrdinalIgnoreCase) && !(date.Date is { } day && Dates.Of(record.Reading).In(first).Any(other => other.Date == day)) && !IsBefore(date, record.Record.Date, Dates.Of(reading).Document));

    /// <summary>"It was agreed in July that …": of the record's own month or before, it dates no change since.</summary>
    private static bool IsBefore(DateMention date, DateOnly record, DateOnly draft)
    {
        if (date is { IsDay: false, Month: 0, Year: > 0 }) return date.Year <= record.Year;
        if (date is not { Precision: DatePrecision.Month, Month: > 0 }) return false;
        var year = date.Year > 0 ? date.Year : date.Month > draft.Month ? draft.Year - 1 : draft.Year;
        return new DateOnly(year, date.Month, 1) <= record;
    }

    /// <summary>"Getting about: She walks …": what stands after a label as a sentence of its own.</summary>
    private static Sentence AfterLabel(Sentence sentence)
    {
        var tokens = sentence.Paragraph.Tokens;
        var colon = Enumerable.Range(sentence.FirstToken, Math.Min(LongestLabel, sentence.EndToken - sentence.FirstToken)).FirstOrDefault(i => tokens[i].Is(':'), -1);
        return colon > sentence.FirstToken && sentence.EndToken - colon > FewestAfterLabel && tokens[colon + 1].IsCapitalised && tokens[sentence.EndToken - 1].Is('.') && tokens[colon + 2] is { IsWord: true, IsCapitalised: false }
            ? sentence with { FirstToken = colon + 1 } : sentence;
    }

    private const int FewestAfterLabel = 4;

    /// <summary>A line of a form, or a strand of support: other rules look at those.</summary>
    private static bool IsForm(Sentence sentence) =>
        Strands.Any(sentence) || Enumerable.Range(sentence.FirstToken, Math.Min(LongestLabel, sentence.EndToken - sentence.FirstToken)).Any(i => sentence.Paragraph.Tokens[i].Is(':'));

    /// <summary>"He said … He also …": the sentence before says whose words these are.</summary>
    private static bool IsReportGoingOn(Sentence sentence) =>
        sentence.Neighbour(-1) is { } before && IsReport(before) && sentence.Paragraph.Tokens[sentence.FirstToken].In(sentence.Paragraph.Text) is "He" or "She" or "They";

    /// <summary>"He told his worker about it" tells that he did, and not what he said.</summary>
    private static bool IsReport(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (Sayers.Contains(sentence.Paragraph.Tokens[i]) && !Enumerable.Range(i + 1, Math.Min(FarthestMatter, sentence.EndToken - i - 1)).Any(at => Matters.Contains(sentence.Paragraph.Tokens[at]))) return true;
        return false;
    }

    private const int FarthestMatter = 5;

    private static readonly WordSet Matters = new("about");

    /// <summary>What was reported or guessed is settled where a record between tells it as seen or dated.</summary>
    private static bool IsSettledSince(Drift drift, Meaning first, Meaning draft, IReadOnlyList<(RecordReading Record, Meaning Meaning)> steps) =>
        (drift is Drift.Negation or Drift.Number && steps.Any(step => step.Meaning.AgreesWith(draft)))
        || drift is Drift.Negation or Drift.Number or Drift.HedgeLost && steps.Any(step => step.Meaning != first && step.Meaning.Sentence.Tokens.Any(Now.Contains) && step.Record.Record.Date > DateOf(steps, first));

    private static DateOnly DateOf(IReadOnlyList<(RecordReading Record, Meaning Meaning)> steps, Meaning meaning) => steps.First(step => step.Meaning == meaning).Record.Record.Date;

    private static Hit HitOf(Sentence sentence, Drift drift, RecordReading first, IReadOnlyList<(RecordReading Record, Sentence Sentence)> steps) =>
        new(sentence.Span, $"{Changes[drift]} since the record of {Day(first.Record.Date)}.")
        {
            Related = [.. steps.Select(step => new RelatedPlace($"{Day(step.Record.Record.Date)}{(step.Record.Record.Author is { } author ? $", {author}" : "")}", step.Sentence.Span) { Record = step.Record.Record })],
            Fixes = [new("Go back to the first record", Asks: "What was first said, by whom, and has it been looked at again since?")],
        };

    private static readonly Dictionary<Drift, string> Changes = new()
    {
        [Drift.RequestToNeed] = "A request has become a need",
        [Drift.SaidToIs] = "What somebody said has become a fact",
        [Drift.HedgeLost] = "What was only possible has become certain",
        [Drift.Negation] = "A statement has turned into its opposite",
        [Drift.Number] = "A number has changed without a date",
        [Drift.OnceToAlways] = "What happened at times has become constant",
        [Drift.WordsCut] = "The words that limited this have been left out",
    };

    private static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
