using System.Collections;

namespace Recording.Analysis.Language;

/// <summary>A list whose reader is stopped where a check is cancelled. Whatever goes through a document goes through one, so that no rule need look.</summary>
internal sealed class Stoppable<T>(List<T> items, CancellationToken cancellation) : IReadOnlyList<T>
{
    public int Count => items.Count;

    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public T this[int index]
    {
        get
        {
            cancellation.ThrowIfCancellationRequested();
            return items[index];
        }
    }

    /// <exception cref="OperationCanceledException">The check was cancelled, before the item that would be next.</exception>
    public IEnumerator<T> GetEnumerator()
    {
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
