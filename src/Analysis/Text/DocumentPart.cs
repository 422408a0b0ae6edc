namespace Recording.Analysis.Text;

/// <summary>The parts of a Word document that hold text a reader sees.</summary>
public enum PartKind { Body, Header, Footer, Footnote, Endnote, TextBox, Comment }

/// <summary>One part of a document; written as <c>body</c>, <c>header:2</c>, <c>footnote:1</c> and so on.</summary>
/// <param name="Kind">What kind of part it is.</param>
/// <param name="Number">Which one, from 1 in document order; 0 for the body.</param>
public readonly record struct DocumentPart(PartKind Kind, int Number = 0)
{
    public static readonly DocumentPart Body;

    public override string ToString() =>
        Kind == PartKind.Body ? "body" : $"{Kind.ToString().ToLowerInvariant()}:{Number}";

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string? text, out DocumentPart part)
    {
        part = Body;
        if (text is null or "body") return text is not null;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !Enum.TryParse<PartKind>(text[..colon], ignoreCase: true, out var kind) || !char.IsAsciiLetter(text[0])
            || kind == PartKind.Body || !int.TryParse(text.AsSpan(colon + 1), out var number) || number < 1)
            return false;
        part = new(kind, number);
        return true;
    }
}
