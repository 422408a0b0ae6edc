using System.Text;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Guard;

/// <summary>What is no Word document, or no longer one.</summary>
public static class OtherFiles
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    public static IReadOnlyList<Attack> All { get; } =
    [
        new("nothing", () => []),
        new("just words", () => "just words"u8.ToArray()),
        new("a PDF", () => "%PDF-1.7"u8.ToArray()),
        new("rich text", () => "{\\rtf1}"u8.ToArray()),
        new("the beginning of a zip file", () => "PK\u0003\u0004 and then nothing of a zip"u8.ToArray()),
        new("zeros", () => new byte[2 << 20]),
        new("half a document", () => Half(Docx.Of(P("words")).ToBytes())),
        new("an encrypted document", () => Compound("EncryptedPackage")),
        new("an old Word document", () => Compound("WordDocument")),
        new("an old workbook", () => Compound("Workbook")),
        new("a spreadsheet", () => OfType(Office + "spreadsheetml.sheet.main+xml")),
        new("a presentation", () => OfType(Office + "presentationml.presentation.main+xml")),
        new("another type", () => OfType("image/png")),
        new("a document type", () => MainPart("<!DOCTYPE x [<!ENTITY a \"b\">]><w:document/>")),
        new("an element that does not end", () => MainPart("<w:document")),
        new("a main part without markup", () => MainPart("no markup")),
        new("an empty main part", () => MainPart("")),
        new("a main part elsewhere", () => new Docx().Relate("", "officeDocument", "../../../etc/passwd", "main").ToBytes()),
    ];

    private static byte[] Half(byte[] file) => file[..(file.Length / 2)];

    private static byte[] Compound(string stream) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes(stream)];

    private static byte[] OfType(string type) => new Docx { MainType = type }.WithMain(P("x")).ToBytes();

    private static byte[] MainPart(string content) => new Docx().Put(Docx.Main, new Docx().MainType, content).Relate("", "officeDocument", Docx.Main, "main").ToBytes();
}
