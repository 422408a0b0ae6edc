namespace Recording.Documents.Guard;

/// <summary>Looks at a file before anything opens it.</summary>
internal static class FileGuard
{
    /// <summary>The reason not to open a file; null where there is none.</summary>
    public static Refusal? Check(ReadOnlyMemory<byte> file, Limits limits, CancellationToken cancellation)
    {
        if (file.IsEmpty) return Refusals.Empty;
        if (file.Length > limits.Bytes) return Refusals.TooLarge(limits.Bytes);
        cancellation.ThrowIfCancellationRequested();
        return FileKind.Refuse(file.Span);
    }
}
