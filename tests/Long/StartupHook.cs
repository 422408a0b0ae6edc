using System.Globalization;

/// <summary>
/// Runs in the process of a server that is measured, before its own program (<c>DOTNET_STARTUP_HOOKS</c>), so that what is measured is the
/// product as it is: the product itself has no such door. A line on its input is answered with the bytes that are left after a collection.
/// </summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        // The process for large documents takes its settings from its input.
        if (!Environment.GetCommandLineArgs().Contains("--for")) new Thread(Answer) { IsBackground = true }.Start();
    }

    private static void Answer()
    {
        while (Console.ReadLine() is not null)
        {
            for (var i = 0; i < 2; i++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"heap {GC.GetTotalMemory(forceFullCollection: true)}"));
        }
    }
}
