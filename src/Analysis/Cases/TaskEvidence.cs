namespace Recording.Analysis.Cases;

/// <summary>What speaks for a statement telling that a task was done, each with its weight: all that is known of tasks and their ends counts together, and no one thing decides.</summary>
/// <param name="About">How much it has of what the task is about.</param>
/// <param name="Coverage">How large a part that is.</param>
/// <param name="Names">How much it has of its names.</param>
/// <param name="IsHead">Whether it names the very thing: "lever" of "a bed lever".</param>
/// <param name="Wait">How long after the task it was said, of a year.</param>
internal readonly record struct TaskEvidence(double About, double Coverage, double Names, bool IsDeed, bool IsOutcome, bool IsThere, bool IsThin, bool IsTopic, bool IsKept, bool IsBy, bool IsWriters, bool IsOnItsDay, bool IsElse, double Focus, bool IsReceived, bool IsNew, bool IsHead, double Wait)
{
    private const double Enough = 1.95, Likely = 1.6, OwnWord = 0.8, Half = 0.5, Soon = 0.7;
    private const double Thin = 0.4, Topical = 0.4, Slow = 0.4;

    public double Sum => About + 0.5 * Coverage + 0.4 * Names + (IsDeed ? 0.8 : 0) + (IsOutcome ? 0.5 : 0) + (IsThere ? 0.75 : 0) + (IsKept ? 0.5 : 0) + (IsBy ? 0.8 : 0) + (IsWriters ? 0.5 : 0) + (IsOnItsDay ? 0.3 : 0) - (IsElse ? 1 : 0) - (IsThin ? Thin : 0) + (IsTopic ? Topical : 0) - (IsDeed || IsOutcome || IsThere || IsKept ? 0 : 0.6) + (IsReceived ? 0.8 : 0) + (IsNew ? 0.5 : 0) + 0.3 * Focus - (1.2 - (Coverage >= Half && IsTopic ? Slow : 0)) * Wait;

    /// <summary>Whether it ends the task, whatever else the case tells.</summary>
    public bool IsSure => Sum > Enough;

    /// <summary>Whether it ends the task where nothing else in the case comes near: it names the thing and half of what it is about, and was said before long.</summary>
    public bool IsLikely => Sum > Likely && !IsThin && IsHead && About + Names >= OwnWord && Coverage >= Half && Wait <= Soon;
}
