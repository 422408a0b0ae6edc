namespace Recording.Documents.Tests.Guard;

/// <summary>A file made to do harm.</summary>
/// <param name="Name">Says how.</param>
public sealed record Attack(string Name, Func<byte[]> File);

/// <summary>Every file that the guard must stand, as its tests build them; <c>dotnet run -c Release --project tests/Long -- mix</c> sends them all to a server.</summary>
public static class Attacks
{
    /// <summary>What is no Word file, what asks too much, tricks with the package, what would have Word run or fetch something, and what is dear to read.</summary>
    public static IReadOnlyList<Attack> All { get; } = [.. OtherFiles.All, .. Overfull.All, .. Tricks.All, .. Outward.All, .. Hostile.Names.Select(name => new Attack(name, () => Hostile.Of(name)))];

    public static byte[] Of(string name) => All.Single(attack => attack.Name == name).File();
}
