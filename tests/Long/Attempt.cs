using Recording.Documents;

namespace Recording.Long;

/// <summary>One reading of one file.</summary>
internal static class Attempt
{
    /// <summary><c>read</c>, the type of the refusal, or the exception that must not have escaped.</summary>
    public static string Read(byte[] file, ReadOptions? options = null)
    {
        try
        {
            return DocumentReader.Read(file, options).IsRefused(out var refusal, out _) ? refusal.Type : "read";
        }
#pragma warning disable CA1031 // To find what escapes is what this is for.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return $"threw {e.GetType().Name}";
        }
    }
}
