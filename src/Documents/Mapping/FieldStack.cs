using System.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>The fields that a place of a story stands in: their codes are not read, their results are.</summary>
internal sealed class FieldStack
{
    /// <summary>Enough of a code to know it by.</summary>
    private const int LongestCode = 2_000;

    /// <summary>Links do not nest in Word; what lies deeper is read and where it leads is not told.</summary>
    private const int MostLinks = 8;

    private readonly Stack<Field> _fields = [];
    private readonly Stack<Field> _codes = [];
    private readonly List<Field> _links = [];

    public bool ShowsText => _codes.Count == 0;

    /// <summary>Those whose codes have not ended.</summary>
    public IEnumerable<Field> Codes => _codes;

    /// <summary>Those whose results are the words of a link.</summary>
    public IReadOnlyList<Field> Links => _links;

    public void Begin(W.FieldChar begin)
    {
        var field = new Field(begin);
        _fields.Push(field);
        _codes.Push(field);
    }

    /// <summary>Adds to the innermost code that is still open: its own words, or the result of a field within it.</summary>
    public void AddCode(string text)
    {
        if (_codes.TryPeek(out var field) && field.Code.Length < LongestCode) field.Code.Append(text);
    }

    /// <summary>The innermost field, whose result begins here.</summary>
    public Field? Separate()
    {
        if (!_fields.TryPeek(out var field) || field.IsInResult) return null;
        field.IsInResult = true;
        return _codes.Pop();
    }

    /// <summary>Notes that the result of a field, which begins here, leads somewhere.</summary>
    public void Lead(Field field, string address, int start)
    {
        if (_links.Count == MostLinks) return;
        (field.Address, field.Start) = (address, start);
        _links.Add(field);
    }

    /// <summary>The field that ends here.</summary>
    public Field? End()
    {
        if (!_fields.TryPop(out var ended)) return null;
        if (!ended.IsInResult) _codes.Pop();
        if (ended.Address is not null) _links.Remove(ended);
        return ended;
    }

    internal sealed class Field(W.FieldChar begin)
    {
        public W.FieldChar Begin { get; } = begin;
        public StringBuilder Code { get; } = new();
        public bool IsInResult { get; set; }

        /// <summary>Where its result begins: the position of the paragraph, and the offset.</summary>
        public (int Paragraph, int Offset) ResultAt { get; set; }

        /// <summary>Where a hyperlink field leads, and where in the paragraph its shown words begin.</summary>
        public string? Address { get; set; }
        public int Start { get; set; }
    }
}
