using System.Globalization;

namespace Recording.Documents;

/// <summary>Every refusal there is, each with the sentence that helps.</summary>
internal static class Refusals
{
    public static readonly Refusal Empty = new("empty-file",
        "The file is empty. Open it in Word to see whether it holds anything, save it again, and try once more.");

    public static readonly Refusal PasswordProtected = new("password-protected",
        "The document is protected by a password. Open it in Word, remove the password (File, Info, Protect Document), save it, and try again.");

    public static readonly Refusal OldWord = new("old-word-format",
        "This document is in the old Word format (.doc). Open it in Word, save it as a Word document (.docx), and try again.");

    public static readonly Refusal Broken = new("broken-file",
        "The document is damaged and cannot be read. Open it in Word, let Word repair it, save it as a new file, and try again.");

    public static Refusal NotWord(string what) => new("not-a-word-document",
        $"This is {what}, not a Word document. Choose a file that ends in .docx, or open this one in Word and save it as a Word document.");

    public static Refusal TooLarge(long limit) => new("too-large",
        $"The document is larger than {Size(limit)}. Make its pictures smaller in Word (Picture Format, Compress Pictures), save it, and try again.");

    public static Refusal TooMuchText(long limit) => new("too-large", string.Create(CultureInfo.InvariantCulture,
        $"The document holds more than {limit:N0} characters, more text than can be checked at once. Split it into parts in Word, and try each part."));

    public static Refusal TooComplex(string limit) => new("too-complex",
        $"The document is built in a way that cannot be read safely: {limit}. Copy its text into a new document in Word and try that one.");

    private static string Size(long bytes) => bytes >= 1 << 20
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / (1 << 20)} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024} KB");
}
