using System.Collections.Concurrent;
using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Analysis.Language;

/// <summary>What the checker understands of a document, worked out once and shared by all rules.</summary>
public sealed class Reading
{
    private readonly ConcurrentDictionary<Type, object> _understood = new();

    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    internal Reading(DocumentText document, CheckOptions options, CancellationToken cancellation = default)
    {
        (Document, Options, Cancellation) = (document, options, cancellation);
        Paragraphs = new Stoppable<ParagraphReading>([.. document.Paragraphs.Select(Read)], cancellation);
        Prose = new Stoppable<Sentence>([.. Paragraphs.Where(p => p.IsProse).SelectMany(p => p.Sentences)], cancellation);
    }

    /// <summary>What was read.</summary>
    public DocumentText Document { get; }

    /// <summary>How it is to be checked.</summary>
    public CheckOptions Options { get; }

    /// <summary>Cancelled where nobody waits for the findings any more: whoever goes through the paragraphs or the prose is stopped then.</summary>
    internal CancellationToken Cancellation { get; }

    /// <summary>What kind of record it is: as given, else as recognised; null where neither says.</summary>
    public DocumentKind? Kind => Kinds.Of(this).Kind;

    internal IReadOnlyList<ParagraphReading> Paragraphs { get; }

    /// <summary>The sentences of the writer's own paragraphs, in order.</summary>
    internal IReadOnlyList<Sentence> Prose { get; }

    /// <summary>One more thing to understand (people, dates …), worked out when first asked for.</summary>
    internal T Understand<T>(Func<Reading, T> read) where T : class =>
        (T)_understood.GetOrAdd(typeof(T), _ => read(this));

    private ParagraphReading Read(Paragraph paragraph, int index)
    {
        Cancellation.ThrowIfCancellationRequested();
        return new(paragraph, index, Cancellation);
    }
}
