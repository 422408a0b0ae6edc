using Recording.Api.Records;

namespace Recording.Api.Tests.Load;

/// <summary>A library that answers only when it is let go, so that a call can be held where it is.</summary>
internal sealed class HeldLibrary : IRecordLibrary, IDisposable
{
    private readonly TaskCompletionSource _go = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _reached = new(0);
    private int _cancelled;

    /// <summary>How many calls were cancelled while they were held.</summary>
    public int Cancelled => _cancelled;

    /// <summary>Waits until calls have come this far.</summary>
    public async Task Reached(int calls)
    {
        for (var call = 0; call < calls; call++) await _reached.WaitAsync(TestContext.Current.CancellationToken);
    }

    public void Go() => _go.TrySetResult();

    public async Task<IReadOnlyList<CaseEntry>> CasesAsync(CancellationToken cancellation)
    {
        _reached.Release();
        try
        {
            await _go.Task.WaitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            Interlocked.Increment(ref _cancelled);
            throw;
        }
        return [];
    }

    public Task<IReadOnlyList<RecordEntry>?> RecordsAsync(string caseId, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<RecordEntry>?>(null);
    public Task<RecordFile?> OpenAsync(string caseId, string recordId, CancellationToken cancellation) => Task.FromResult<RecordFile?>(null);
    public Task<SaveOutcome> ReplaceAsync(string caseId, string recordId, byte[] file, string etag, CancellationToken cancellation) => Task.FromResult(new SaveOutcome(SaveResult.NoSuchRecord));
    public Task<SaveOutcome> AddAsync(string caseId, string name, byte[] file, CancellationToken cancellation) => Task.FromResult(new SaveOutcome(SaveResult.NoSuchRecord));

    public void Dispose() => _reached.Dispose();
}
