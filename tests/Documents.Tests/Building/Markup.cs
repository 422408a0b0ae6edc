using System.Security;

namespace Recording.Documents.Tests.Building;

/// <summary>Small pieces of WordprocessingML.</summary>
public static class Markup
{
    public const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" mc:Ignorable="w14 w15"
        """;

    private const string By = """w:id="1" w:author="Sam Reed" w:date="2026-03-02T10:00:00Z" """;

    public static string Document(string body) => $"<w:document {Namespaces}><w:body>{body}<w:sectPr/></w:body></w:document>";

    public static string Root(string name, string content) => $"<w:{name} {Namespaces}>{content}</w:{name}>";

    /// <summary>A paragraph of plain text.</summary>
    public static string P(string text) => Para(R(text));

    /// <summary>A paragraph of that content, in a style.</summary>
    public static string Para(string content, string? style = null, string properties = "") =>
        $"<w:p><w:pPr>{(style is null ? "" : $"<w:pStyle w:val=\"{style}\"/>")}{properties}</w:pPr>{content}</w:p>";

    public static string R(string text, string properties = "") => Run(T(text), properties);

    public static string Run(string content, string properties = "") => $"<w:r>{(properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>")}{content}</w:r>";

    public static string T(string text) => $"""<w:t xml:space="preserve">{SecurityElement.Escape(text)}</w:t>""";

    public static string Ins(string content) => $"<w:ins {By}>{content}</w:ins>";

    public static string Del(string text) => $"""<w:del {By}><w:r><w:delText xml:space="preserve">{SecurityElement.Escape(text)}</w:delText></w:r></w:del>""";

    public static string MarkOf(string change) => $"<w:rPr><w:{change} {By}/></w:rPr>";

    /// <summary>A content control around runs or blocks.</summary>
    public static string Sdt(string content, string properties = "") => $"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    public static string Table(params IEnumerable<string> rows) => $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>{string.Concat(rows)}</w:tbl>";

    public static string Row(params IEnumerable<string> cells) => $"<w:tr>{string.Concat(cells.Select(c => Cell(P(c))))}</w:tr>";

    public static string HeaderRow(params IEnumerable<string> cells) =>
        $"<w:tr><w:trPr><w:tblHeader/></w:trPr>{string.Concat(cells.Select(c => Cell(P(c))))}</w:tr>";

    public static string Cell(string blocks, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{blocks}</w:tc>";

    /// <summary>A complex field: its code and the runs of its result.</summary>
    public static string Field(string code, string result) => FieldChar("begin") + Code(code) + FieldChar("separate") + result + FieldChar("end");

    public static string FieldChar(string type) => $"""<w:r><w:fldChar w:fldCharType="{type}"/></w:r>""";

    public static string Code(string code) => $"""<w:r><w:instrText xml:space="preserve">{SecurityElement.Escape(code)}</w:instrText></w:r>""";

    public static string Style(string id, string name, string content = "", string type = "paragraph") =>
        $"""<w:style w:type="{type}" w:styleId="{id}"><w:name w:val="{name}"/>{content}</w:style>""";
}
