using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>Attribute values as files hold them: a value that is not of its type counts as absent.</summary>
internal static class Attributes
{
    public static bool IsOn(this W.OnOffType? element) => element is not null && element.Val.IsOn();

    public static bool IsOn(this W.OnOffOnlyType? element) => element is not null && element.Val?.InnerText is not ("0" or "false" or "off");

    /// <summary>An on/off attribute; one that is absent means on.</summary>
    public static bool IsOn(this OnOffValue? value) => value?.InnerText is not ("0" or "false" or "off");

    public static int? Number(this OpenXmlSimpleType? value) =>
        int.TryParse(value?.InnerText, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A length in twentieths of a point; it may be written with a unit, as Word does in a Strict file.</summary>
    public static int? Twips(this OpenXmlSimpleType? value) => Measured(value, 20);

    /// <summary>A size of type in half-points, which may be written with a unit too.</summary>
    public static int? HalfPoints(this OpenXmlSimpleType? value) => Measured(value, 2);

    private static int? Measured(OpenXmlSimpleType? value, int ofPoint)
    {
        if (value.Number() is { } number) return number;
        if (value?.InnerText is not { Length: > 2 } text) return null;
        double unit = text[^2..] switch { "pt" => 1, "pc" or "pi" => 12, "in" => 72, "cm" => 72 / 2.54, "mm" => 7.2 / 2.54, _ => 0 };
        return unit > 0 && decimal.TryParse(text[..^2], NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) && Math.Abs(amount) < 10_000 ? (int)Math.Round((double)amount * unit * ofPoint) : null;
    }

    /// <summary>A date as Word writes it: the writer's wall clock, whatever zone it names.</summary>
    public static DateTimeOffset? Date(this OpenXmlSimpleType? value) => Date(value?.InnerText);

    public static DateTimeOffset? Date(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
}
