namespace Recording.Documents.Tests.Building;

/// <summary>The Word files of the folder that RECORDING_CORPUS names.</summary>
internal static class Corpus
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("RECORDING_CORPUS");

    /// <summary>Each with its path, always in the same order. The test is skipped where no folder is named.</summary>
    public static IEnumerable<(string Path, byte[] File)> Files()
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Folder), "Set RECORDING_CORPUS to a folder of Word files to run this.");
        return Directory.EnumerateFiles(Folder!, "*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) != ".md")
            .Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllBytes(path)));
    }

    /// <summary>Those that can be read.</summary>
    public static IEnumerable<(string Path, byte[] File)> Readable() =>
        Files().Where(each => !DocumentReader.Read(each.File, cancellation: TestContext.Current.CancellationToken).IsRefused(out _, out _));
}
