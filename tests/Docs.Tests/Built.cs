using System.Reflection;

namespace Recording.Docs.Tests;

/// <summary>What the build said of itself.</summary>
internal static class Built
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Path.GetFullPath(Of(nameof(Root)));

    public static string Configuration { get; } = Of(nameof(Configuration));

    private static string Of(string name) =>
        typeof(Built).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == name).Value!;
}
