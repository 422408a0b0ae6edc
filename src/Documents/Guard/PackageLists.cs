using System.Xml;

namespace Recording.Documents.Guard;

/// <summary>What <c>[Content_Types].xml</c> and the <c>.rels</c> files say: what kind of document it is, and what it refers to.</summary>
internal sealed class PackageLists
{
    private const string ContentTypes = "[Content_Types].xml", PackageRelationships = "_rels/.rels";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.", MacroType = "application/vnd.ms-word.";

    private readonly Dictionary<string, string> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _extensions = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(LooseEnd End, string Kind, string Target)> _targets = [];
    private string? _main;

    public SortedSet<Warning> Warnings { get; } = [];

    /// <summary>Whether a relationship names an address that is none.</summary>
    public bool HasBrokenAddress { get; private set; }

    public static bool IsList(string name) =>
        name.Equals(ContentTypes, StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    public void Read(string name, byte[] xml)
    {
        using var reader = XmlReader.Create(new MemoryStream(xml), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var isPackage = name.Equals(PackageRelationships, StringComparison.OrdinalIgnoreCase);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            switch (reader.LocalName)
            {
                case "Default" when reader.GetAttribute("Extension") is { } extension: _extensions[extension] = Type(reader); break;
                case "Override" when reader.GetAttribute("PartName") is { } part: _parts[part.TrimStart('/')] = Type(reader); break;
                case "Relationship": Relationship(reader, name, isPackage); break;
            }
        }
    }

    /// <summary>Refuses a package whose main part is no Word document; a template or one with macros is one.</summary>
    public Refusal? Refuse()
    {
        if (_main is null) return _extensions.Count + _parts.Count == 0 ? Refusals.NotWord("a zip file") : Refusals.NotWord("another kind of file");
        var type = _parts.GetValueOrDefault(_main) ?? _extensions.GetValueOrDefault(Path.GetExtension(_main).TrimStart('.')) ?? "";
        if (type is WordType + "document.main+xml" or WordType + "template.main+xml"
            or MacroType + "document.macroEnabled.main+xml" or MacroType + "template.macroEnabledTemplate.main+xml") return null;
        return Refusals.NotWord(type switch
        {
            _ when type.Contains("spreadsheet", StringComparison.Ordinal) || type.Contains("ms-excel", StringComparison.Ordinal) => "a spreadsheet",
            _ when type.Contains("presentation", StringComparison.Ordinal) || type.Contains("powerpoint", StringComparison.Ordinal) => "a presentation",
            _ => "another kind of Office file",
        });
    }

    /// <summary>The relationships within the file that lead to no part of it, or to properties of no known type.</summary>
    /// <param name="names">Of all files within it.</param>
    public IReadOnlyList<LooseEnd> LooseEnds(IEnumerable<string> names)
    {
        var parts = names.Select(name => Uri.UnescapeDataString(name.Replace('\\', '/').TrimStart('/'))).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. _targets.Where(t => !parts.Contains(t.Target) || IsOfAnotherType(t.Kind, t.Target)).Select(t => t.End)];
    }

    private bool IsOfAnotherType(string kind, string part) =>
        kind is "core-properties" or "extended-properties" or "custom-properties" && _parts.TryGetValue(part, out var type)
        && type != (kind == "core-properties" ? "application/vnd.openxmlformats-package." : "application/vnd.openxmlformats-officedocument.") + kind + "+xml";

    /// <summary>The name of the part that a target of a list names; empty for none.</summary>
    private static string PartOf(string list, string target)
    {
        var folder = list[..(list.LastIndexOf("_rels/", StringComparison.OrdinalIgnoreCase) is > 0 and var end ? end : 0)];
        return Uri.TryCreate("file:///" + folder, UriKind.Absolute, out var at) && Uri.TryCreate(at, target, out var part) && !target.StartsWith('#')
            ? Uri.UnescapeDataString(part.AbsolutePath).TrimStart('/') : "";
    }

    private void Relationship(XmlReader reader, string list, bool isPackage)
    {
        var type = reader.GetAttribute("Type") ?? "";
        var kind = type[(type.LastIndexOf('/') + 1)..];
        var target = reader.GetAttribute("Target") ?? "";
        var isExternal = reader.GetAttribute("TargetMode") == "External";
        HasBrokenAddress |= target.Length == 0 || !Uri.TryCreate(target, UriKind.RelativeOrAbsolute, out _);
        if (isPackage && kind == "officeDocument") _main ??= target.TrimStart('/');
        else if (!isExternal && reader.GetAttribute("Id") is { } id) _targets.Add((new(list, id), kind, PartOf(list, target)));
        Warning? warning = kind switch
        {
            "vbaProject" => Warning.Macros,
            "aFChunk" => isExternal ? Warning.OutsideContent : Warning.UnreadContent,
            "attachedTemplate" when isExternal && IsElsewhere(target) => Warning.RemoteTemplate,
            "subDocument" or "frame" when isExternal => Warning.OutsideContent,
            "oleObject" or "package" or "image" or "video" or "audio" when isExternal => Warning.LinkedObject,
            "control" => Warning.ActiveContent,
            "origin" when isPackage => Warning.Signed,
            "chart" or "chartEx" or "diagramData" or "oleObject" or "package" => Warning.UnreadDrawing,
            _ when isExternal && kind is not ("hyperlink" or "attachedTemplate") => Warning.OutsideContent,
            _ => null,
        };
        if (warning is { } found) Warnings.Add(found);
    }

    /// <summary>Word keeps the path of a template on the writer's own disk too; that is no harm.</summary>
    private static bool IsElsewhere(string target) =>
        !(Path.GetFileName(target) == target || target.StartsWith("file:///", StringComparison.OrdinalIgnoreCase) && !target.StartsWith("file:////", StringComparison.OrdinalIgnoreCase)
            && !target.StartsWith(@"file:///\\", StringComparison.OrdinalIgnoreCase));

    private static string Type(XmlReader reader) => reader.GetAttribute("ContentType") ?? "";
}
