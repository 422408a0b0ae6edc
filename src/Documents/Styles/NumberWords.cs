namespace Recording.Documents.Styles;

/// <summary>Numbers from 1 to 999 as lists spell them in English: One, Twenty-first.</summary>
internal static class NumberWords
{
    private static readonly string[] Ones =
    [
        "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static string Cardinal(int number) => Capital(Spelt(number));

    public static string Ordinal(int number)
    {
        var spelt = Spelt(number);
        var last = spelt.LastIndexOfAny([' ', '-']) + 1;
        return Capital(spelt[..last] + Ordered(spelt[last..]));
    }

    private static string Spelt(int number) => number switch
    {
        >= 100 => Ones[number / 100] + " hundred" + (number % 100 == 0 ? "" : " " + Spelt(number % 100)),
        < 20 => Ones[number],
        _ => Tens[number / 10] + (number % 10 == 0 ? "" : "-" + Ones[number % 10]),
    };

    private static string Ordered(string word) => word switch
    {
        "one" => "first",
        "two" => "second",
        "three" => "third",
        "five" => "fifth",
        "eight" => "eighth",
        "nine" => "ninth",
        "twelve" => "twelfth",
        _ when word.EndsWith('y') => word[..^1] + "ieth",
        _ => word + "th",
    };

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
