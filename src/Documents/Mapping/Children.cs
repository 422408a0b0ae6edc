using DocumentFormat.OpenXml;

namespace Recording.Documents.Mapping;

/// <summary>Children by their type. The SDK's own properties ask each child for its name, and make several objects for the answer.</summary>
internal static class Children
{
    public static T? Child<T>(this OpenXmlElement parent) where T : OpenXmlElement
    {
        for (var child = parent.FirstChild; child is not null; child = child.NextSibling())
        {
            if (child is T found) return found;
        }
        return null;
    }
}
