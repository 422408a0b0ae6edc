using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Text;

namespace Recording.Analysis.Cases;

/// <summary>An earlier record with what the checker understands of it.</summary>
internal sealed class RecordReading
{
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public RecordReading(EarlierRecord record, CancellationToken cancellation = default)
        : this(record, new Reading(record.Text, new CheckOptions { Kind = record.Kind, Dated = record.Date, Today = record.Date }, cancellation)) { }

    private RecordReading(EarlierRecord record, Reading reading)
    {
        (Record, Reading) = (record, reading);
        Sentences = [.. Reading.Paragraphs.Where(IsRead).SelectMany(p => p.Sentences)];
    }

    /// <summary>The document that is being checked, read as the records are.</summary>
    public static RecordReading OfDraft(Reading reading) => new(new("", Dates.Of(reading).Document, reading.Document) { Kind = reading.Kind }, reading);

    public EarlierRecord Record { get; }

    public Reading Reading { get; }

    /// <summary>What a record states, in prose, lists, labels and tables: not its headings, nor the guidance of a form.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Whom it names in a role.</summary>
    public IReadOnlyList<PersonMention> People => field ??= [.. PersonMention.In(this)];

    /// <summary>The first names, folded, of those whom it calls a worker.</summary>
    public IReadOnlySet<string> Workers => field ??= People.Where(mention => mention.Role is { } role && !role.Split(' ', ',', '\'').Any(Holder.IsKin)).Select(mention => mention.Parts[0]).ToHashSet(StringComparer.Ordinal);

    public RecordQuotation Quote(Sentence sentence) => Quote(sentence.Span);

    public RecordQuotation Quote(Span span) => new(Record.Source, Target.Of(Record.Text, span), Target.Quoted(Record.Text, span));

    private static bool IsRead(ParagraphReading paragraph) =>
        paragraph.Source.Role is ParagraphRole.Prose or ParagraphRole.ListItem or ParagraphRole.Label or ParagraphRole.Quotation;
}
