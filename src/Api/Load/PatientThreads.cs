using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Recording.Api.Load;

/// <summary>Threads that get the processor when few others want it. What awaits them goes on there, until it waits for something else.</summary>
internal sealed class PatientThreads : ICriticalNotifyCompletion, IDisposable
{
    private const int Process = 0, Patience = 10;

    private readonly BlockingCollection<Action> _work = [];

    public PatientThreads(int count)
    {
        for (var i = 0; i < count; i++) new Thread(Run) { IsBackground = true, Name = "Large documents", Priority = ThreadPriority.BelowNormal }.Start();
    }

    public bool IsCompleted => false;

    public PatientThreads GetAwaiter() => this;

    public void GetResult()
    {
    }

    public void OnCompleted(Action continuation) => _work.Add(continuation);

    public void UnsafeOnCompleted(Action continuation) => _work.Add(continuation);

    public void Dispose() => _work.CompleteAdding();

    private void Run()
    {
        // The runtime sets no priorities of threads on Linux. Where this fails, large documents are worked on as the others are.
        if (OperatingSystem.IsLinux()) _ = SetPriority(Process, 0, Patience);
        foreach (var next in _work.GetConsumingEnumerable()) next();
    }

    /// <param name="who">0 is the calling thread, on Linux alone.</param>
    [DllImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, uint who, int priority);
}
