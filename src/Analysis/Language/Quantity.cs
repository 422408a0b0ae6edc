namespace Recording.Analysis.Language;

internal enum Measure : byte { Count, Money, Minutes }

/// <summary>An amount in a text.</summary>
/// <param name="Value">Pounds, minutes, or how many.</param>
/// <param name="Noun">What is counted ("visits"), without its ending; 0 where the amount stands alone.</param>
/// <param name="Period">Per what ("a week"); 0 where it is not said.</param>
internal readonly record struct Quantity(int FirstToken, int EndToken, decimal Value, Measure Measure, ulong Noun, ulong Period)
{
    public bool IsLike(Quantity other) => Measure == other.Measure && (Measure != Measure.Count || Noun == 0 || other.Noun == 0 || Noun == other.Noun);
}
