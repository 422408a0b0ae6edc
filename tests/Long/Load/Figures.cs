using System.Globalization;

namespace Recording.Long.Load;

/// <summary>What the answers of one run come to. Good documents count; of the hostile ones, whether they were answered as they should be.</summary>
internal sealed record Figures(int Sent, int Answered, int Refused, int Errors, double Median, double P99, bool IsWithinASecond)
{
    public const string Header = "    rate  seconds     sent  answered       429    errors    p50 ms    p99 ms   peak MB";

    public static Figures Of(IReadOnlyList<Answer> answers)
    {
        var good = answers.Where(answer => !answer.IsHostile).ToList();
        var times = good.Where(answer => answer.Status == 200).Select(answer => answer.Milliseconds).Order().ToArray();
        // Who was refused has no answer within the second either.
        var withinASecond = times.Count(time => time <= 1_000);
        return new(good.Count, times.Length, good.Count(answer => answer.Status == 429), answers.Count(IsError), At(times, 0.5), At(times, 0.99), withinASecond >= 0.99 * good.Count);
    }

    public string Line(double rate, TimeSpan time, long peak) => string.Create(CultureInfo.InvariantCulture,
        $"{rate,8:F1} {time.TotalSeconds,8:F0} {Sent,8} {Answered,9} {Refused,9} {Errors,9} {Median,9:F0} {P99,9:F0} {peak,9}");

    /// <summary>A file that costs too much may be refused for what it is.</summary>
    private static bool IsError(Answer answer) => answer.Status is not (200 or 429) && !(answer.IsHostile && answer.Status is 400 or 413 or 415 or 422);

    /// <summary>The time within which so large a part was answered.</summary>
    private static double At(double[] sorted, double part) => sorted.Length == 0 ? double.NaN : sorted[(int)Math.Ceiling(part * sorted.Length) - 1];
}
