using System.Globalization;

namespace Recording.Documents.Styles;

/// <summary>Numbers as lists write them.</summary>
internal static class Numerals
{
    private const int LongestLetters = 26 * 10, LargestRoman = 3_999;

    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>Writes a number in one of Word's formats; one that is not known here is written in digits.</summary>
    public static string Write(int number, string format) => format switch
    {
        "lowerLetter" when number is > 0 and <= LongestLetters => Letters(number),
        "upperLetter" when number is > 0 and <= LongestLetters => Letters(number).ToUpperInvariant(),
        "upperRoman" when number is > 0 and <= LargestRoman => InRoman(number),
        "lowerRoman" when number is > 0 and <= LargestRoman => InRoman(number).ToLowerInvariant(),
        "ordinal" => Digits(number) + Ending(number),
        "decimalZero" when number is >= 0 and < 10 => "0" + Digits(number),
        "none" => "",
        "cardinalText" when number is > 0 and < 1_000 => NumberWords.Cardinal(number),
        "ordinalText" when number is > 0 and < 1_000 => NumberWords.Ordinal(number),
        _ => Digits(number),
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>After z come aa, bb and so on.</summary>
    private static string Letters(int number) => new((char)('a' + (number - 1) % 26), (number - 1) / 26 + 1);

    private static string InRoman(int number)
    {
        var written = "";
        foreach (var (value, letters) in Roman)
        {
            for (; number >= value; number -= value) written += letters;
        }
        return written;
    }

    private static string Ending(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
