namespace Recording.Documents;

/// <summary>A limit that shows only while the text is read; it becomes a refusal that names it.</summary>
internal sealed class LimitException(string limit) : Exception(limit);
