using System.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>The fields that a place of a story stands in: their codes are not read, their results are.</summary>
internal sealed class FieldStack
{
    /// <summary>Enough of a code to know it by.</summary>
    private const int LongestCode = 2_000;

    private readonly List<Field> _fields = [];
    private int _inCode;

    public bool ShowsText => _inCode == 0;

    public IEnumerable<Field> Open => _fields;

    public void Begin(W.FieldChar begin)
    {
        _fields.Add(new(begin));
        _inCode++;
    }

    /// <summary>Adds to the innermost code that is still open: its own words, or the result of a field within it.</summary>
    public void AddCode(string text)
    {
        var field = _fields.FindLast(f => !f.IsInResult);
        if (field is not null && field.Code.Length < LongestCode) field.Code.Append(text);
    }

    /// <summary>The innermost field, whose result begins here.</summary>
    public Field? Separate()
    {
        if (_fields.Count == 0 || _fields[^1].IsInResult) return null;
        _fields[^1].IsInResult = true;
        _inCode--;
        return _fields[^1];
    }

    /// <summary>The field that ends here.</summary>
    public Field? End()
    {
        if (_fields.Count == 0) return null;
        var ended = _fields[^1];
        _fields.RemoveAt(_fields.Count - 1);
        if (!ended.IsInResult) _inCode--;
        return ended;
    }

    internal sealed class Field(W.FieldChar begin)
    {
        public W.FieldChar Begin { get; } = begin;
        public StringBuilder Code { get; } = new();
        public bool IsInResult { get; set; }

        /// <summary>Where a hyperlink field leads, and where in the paragraph its shown words begin.</summary>
        public string? Address { get; set; }
        public int Start { get; set; }
    }
}
