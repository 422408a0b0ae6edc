using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Recording.Documents.Bindings;

/// <summary>One step of a path: the child (or, at the end, the attribute) of a name; the first of them is 1.</summary>
internal readonly record struct DataStep(XName Name, int Number, bool IsAttribute);

/// <summary>The location paths that Word writes, such as <c>/a:case[1]/a:person[2]/@name</c>. What else XPath can say is not run on files of others.</summary>
internal static class DataPath
{
    /// <summary>No deeper than a part may nest.</summary>
    private const int MostSteps = 128;

    /// <summary>The steps of a binding's path; null where it is of another kind.</summary>
    public static IReadOnlyList<DataStep>? Of(Binding binding)
    {
        if (!binding.Path.StartsWith('/')) return null;
        var parts = binding.Path[1..].Split('/', MostSteps + 1);
        if (parts.Length > MostSteps) return null;
        var names = Namespaces(binding.Prefixes);
        var steps = new List<DataStep>(parts.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            if (Step(parts[i].AsSpan().Trim(), names) is not { } step || step.IsAttribute && i < parts.Length - 1) return null;
            steps.Add(step);
        }
        return steps;
    }

    private static DataStep? Step(ReadOnlySpan<char> part, Dictionary<string, string> names)
    {
        var isAttribute = part.StartsWith('@');
        if (isAttribute) part = part[1..];
        var number = 1;
        if (part.IndexOf('[') is >= 0 and var open)
        {
            if (isAttribute || !part.EndsWith(']') || !int.TryParse(part[(open + 1)..^1], NumberStyles.None, CultureInfo.InvariantCulture, out number) || number < 1) return null;
            part = part[..open];
        }
        var colon = part.IndexOf(':');
        var (prefix, local) = colon < 0 ? ("", part.ToString()) : (part[..colon].ToString(), part[(colon + 1)..].ToString());
        if (!XmlReader.IsName(local) || local.Contains(':', StringComparison.Ordinal)) return null;
        return prefix.Length == 0 ? new(local, number, isAttribute)
            : names.TryGetValue(prefix, out var name) ? new(XName.Get(local, name), number, isAttribute) : null;
    }

    private static Dictionary<string, string> Namespaces(string mappings)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; (at = mappings.IndexOf("xmlns:", at, StringComparison.Ordinal)) >= 0;)
        {
            var sign = mappings.IndexOf('=', at);
            var open = sign < 0 ? -1 : mappings.AsSpan(sign).IndexOfAny('\'', '"') + sign;
            var close = open <= sign ? -1 : mappings.IndexOf(mappings[open], open + 1);
            if (close < 0) break;
            names[mappings[(at + "xmlns:".Length)..sign].Trim()] = mappings[(open + 1)..close];
            at = close;
        }
        return names;
    }
}
