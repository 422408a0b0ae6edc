using System.Text;
using System.Xml;
using Recording.Documents.Mapping;

namespace Recording.Documents.Guard;

/// <summary>Looks through a part for fields that would have Word fetch or start something, shown or not:
/// also in hidden and deleted text, and in headers and notes that no page has.</summary>
internal sealed class FieldScan
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly Stack<Code> _fields = [];
    private readonly Stack<Code> _codes = [];
    private int _deletedAt = -1;
    private bool _isText;

    /// <summary>Whether a part holds such a field; where it is not well-formed, whether it does up to there.</summary>
    public static bool ReachesOut(Stream part)
    {
        var scan = new FieldScan();
        try
        {
            using var reader = XmlReader.Create(part, Safe);
            while (reader.Read())
            {
                if (scan.IsFoundAt(reader)) return true;
            }
        }
        catch (XmlException)
        {
            // The parser that reads the part for its text refuses it there.
        }
        return scan._codes.Any(code => code.ReachesOut);
    }

    private bool IsFoundAt(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element: return IsFoundAtStart(reader);
            case XmlNodeType.EndElement:
                _isText = false;
                if (reader.Depth == _deletedAt) _deletedAt = -1;
                return false;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when _isText && _codes.TryPeek(out var code):
                code.Add(reader.Value, isDeleted: _deletedAt >= 0);
                return false;
            default: return false;
        }
    }

    private bool IsFoundAtStart(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "fldSimple": return FieldCode.ReachesOut(Attribute(reader, "instr"));
            case "fldChar": return IsFoundAtMark(Attribute(reader, "fldCharType"));
            case "t" or "delText" or "instrText" or "delInstrText": _isText = !reader.IsEmptyElement; break;
            case "del" or "moveFrom" when _deletedAt < 0 && !reader.IsEmptyElement: _deletedAt = reader.Depth; break;
        }
        return false;
    }

    private bool IsFoundAtMark(string type)
    {
        switch (type)
        {
            case "begin":
                _fields.Push(new());
                _codes.Push(_fields.Peek());
                return false;
            case "separate": return _fields.TryPeek(out var field) && Ended(field);
            default: return type == "end" && _fields.TryPop(out var ended) && Ended(ended);
        }
    }

    /// <summary>Ends a field's code, if its result has not begun.</summary>
    private bool Ended(Code code) => _codes.TryPeek(out var open) && open == code && _codes.Pop().ReachesOut;

    private static string Attribute(XmlReader reader, string name)
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name) return reader.Value;
        }
        return "";
    }

    /// <summary>A code as it stands, and without what is struck out of it.</summary>
    private sealed class Code
    {
        /// <summary>Enough to know a field by.</summary>
        private const int Longest = 200;

        private readonly StringBuilder _whole = new(), _kept = new();

        public bool ReachesOut => FieldCode.ReachesOut(_whole.ToString()) || FieldCode.ReachesOut(_kept.ToString());

        public void Add(string text, bool isDeleted)
        {
            if (_whole.Length < Longest) _whole.Append(text);
            if (!isDeleted && _kept.Length < Longest) _kept.Append(text);
        }
    }
}
