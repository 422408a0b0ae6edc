using System.Collections.Concurrent;
using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Analysis.Language;

/// <summary>What the checker understands of a document, worked out once and shared by all rules.</summary>
public sealed class Reading
{
    private readonly ConcurrentDictionary<Type, object> _understood = new();

    internal Reading(DocumentText document, CheckOptions options)
    {
        Document = document;
        Options = options;
        Paragraphs = [.. document.Paragraphs.Select((paragraph, i) => new ParagraphReading(paragraph, i))];
        Prose = [.. Paragraphs.Where(p => p.IsProse).SelectMany(p => p.Sentences)];
    }

    /// <summary>What was read.</summary>
    public DocumentText Document { get; }

    /// <summary>How it is to be checked.</summary>
    public CheckOptions Options { get; }

    /// <summary>What kind of record it is: as given, else as recognised; null where neither says.</summary>
    public DocumentKind? Kind => Kinds.Of(this).Kind;

    internal IReadOnlyList<ParagraphReading> Paragraphs { get; }

    /// <summary>The sentences of the writer's own paragraphs, in order.</summary>
    internal IReadOnlyList<Sentence> Prose { get; }

    /// <summary>One more thing to understand (people, dates …), worked out when first asked for.</summary>
    internal T Understand<T>(Func<Reading, T> read) where T : class =>
        (T)_understood.GetOrAdd(typeof(T), _ => read(this));
}
