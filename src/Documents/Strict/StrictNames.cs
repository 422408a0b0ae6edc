namespace Recording.Documents.Strict;

/// <summary>What the Strict form of the format (ISO/IEC 29500-1) calls what the SDK knows and writes in the Transitional form (29500-4).</summary>
internal static class StrictNames
{
    public const string Root = "http://purl.oclc.org/ooxml/";

    private const string Transitional = "http://schemas.openxmlformats.org/", Relationships = Transitional + "officeDocument/2006/relationships";

    private static readonly Dictionary<string, string> Namespaces = new string[]
    {
        "wordprocessingml/2006/main", "drawingml/2006/main", "drawingml/2006/wordprocessingDrawing", "drawingml/2006/picture", "drawingml/2006/chart",
        "drawingml/2006/chartDrawing", "drawingml/2006/diagram", "drawingml/2006/lockedCanvas", "drawingml/2006/spreadsheetDrawing", "drawingml/2006/compatibility",
        "officeDocument/2006/relationships", "officeDocument/2006/math", "officeDocument/2006/customXml", "officeDocument/2006/bibliography",
        "officeDocument/2006/characteristics", "officeDocument/2006/docPropsVTypes", "officeDocument/2006/extended-properties", "officeDocument/2006/custom-properties",
        "schemaLibrary/2006/main",
    }.ToDictionary(name => Transitional + name, name => Root + Own(name.Replace("/2006/", "/", StringComparison.Ordinal)), StringComparer.Ordinal);

    /// <summary>Values of <c>w:jc</c>, <c>w:tab</c> and <c>w:textDirection</c> that the SDK translates on reading; others stay as they are.</summary>
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["left"] = "start", ["right"] = "end",
        ["lrTb"] = "tb", ["tbRl"] = "rl", ["btLr"] = "lr", ["lrTbV"] = "tbV", ["tbRlV"] = "rlV", ["tbLrV"] = "lrV",
    };

    public static string Namespace(string name) => Namespaces.GetValueOrDefault(name, name);

    public static string Relationship(string type) =>
        type.StartsWith(Relationships + "/", StringComparison.Ordinal) ? Root + "officeDocument/relationships" + Own(type[Relationships.Length..]) : type;

    public static string Value(string element, string value) => element switch
    {
        "jc" or "tab" or "textDirection" => Values.GetValueOrDefault(value, value),
        "tblLook" => value.ToUpperInvariant(),
        _ => value,
    };

    private static string Own(string name) => name.Replace("extended-properties", "extendedProperties", StringComparison.Ordinal).Replace("custom-properties", "customProperties", StringComparison.Ordinal);
}
