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

    /// <summary>A date as Word writes it: the writer's wall clock, whatever zone it names.</summary>
    public static DateTimeOffset? Date(this OpenXmlSimpleType? value) => Date(value?.InnerText);

    public static DateTimeOffset? Date(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
}
