using System.Reflection;

namespace Recording.AddinHost.Tests;

/// <summary>Where the build put what the tests need.</summary>
internal static class Places
{
    public static string HostAssembly => Of(nameof(HostAssembly));
    public static string PaneRoot => Of(nameof(PaneRoot));
    public static string RepositoryRoot => Of(nameof(RepositoryRoot));

    private static string Of(string name) => Path.GetFullPath(
        typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == name).Value!);
}
