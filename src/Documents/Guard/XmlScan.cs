namespace Recording.Documents.Guard;

/// <summary>Counts the elements of an XML part as its bytes stream by, and how deep they nest, without building anything.
/// All encodings that .NET knows by itself, UTF-16 and UTF-32 apart, write markup in ASCII bytes. Where the XML is not
/// well-formed the counts may be wrong from there on; a parser stops at that very place.</summary>
internal sealed class XmlScan
{
    private enum State { Before, Text, Opened, StartTag, DoubleQuoted, SingleQuoted, EndTag, Declaration, Comment, CharacterData, Instruction, Ignored }

    private State _state = State.Before;
    private byte _last, _beforeLast;
    private int _declaration, _depth, _attributes;
    private ulong _name;

    public int Elements { get; private set; }
    public int Deepest { get; private set; }
    public int MostAttributes { get; private set; }

    /// <summary>Whether an element is named as the codes of fields are.</summary>
    public bool HasFields { get; private set; }

    /// <summary>False once the bytes prove to be no XML that Word's parts could hold.</summary>
    public bool IsXml => _state != State.Ignored;

    public void Read(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length && IsXml; i++)
        {
            var skip = _state switch
            {
                State.Text => bytes[i..].IndexOf((byte)'<'),
                State.DoubleQuoted => bytes[i..].IndexOf((byte)'"'),
                State.SingleQuoted => bytes[i..].IndexOf((byte)'\''),
                State.EndTag => bytes[i..].IndexOf((byte)'>'),
                _ => 0,
            };
            if (skip < 0) return;
            i += skip;
            Read(bytes[i]);
            (_beforeLast, _last) = (_last, bytes[i]);
        }
    }

    private void Read(byte b)
    {
        _state = _state switch
        {
            State.Before => b is (byte)'<' ? State.Opened : b is 0xEF or 0xBB or 0xBF || IsSpace(b) ? State.Before : State.Ignored,
            State.Text => State.Opened,
            State.Opened => Open(b),
            State.StartTag => InStartTag(b),
            State.DoubleQuoted or State.SingleQuoted => State.StartTag,
            State.EndTag => State.Text,
            State.Declaration => Declare(b),
            State.Comment when b is (byte)'>' && _last is (byte)'-' && _beforeLast is (byte)'-' => State.Text,
            State.CharacterData when b is (byte)'>' && _last is (byte)']' && _beforeLast is (byte)']' => State.Text,
            State.Instruction when b is (byte)'>' && _last is (byte)'?' => State.Text,
            var same => same,
        };
    }

    private State Open(byte b)
    {
        switch (b)
        {
            case (byte)'/':
                _depth--;
                return State.EndTag;
            case (byte)'?': return State.Instruction;
            case (byte)'!':
                _declaration = 0;
                return State.Declaration;
            default:
                _attributes = 0;
                Elements++;
                Deepest = Math.Max(Deepest, ++_depth);
                return State.StartTag;
        }
    }

    private State InStartTag(byte b)
    {
        if (b is (byte)'"' or (byte)'\'')
        {
            MostAttributes = Math.Max(MostAttributes, ++_attributes);
            return b is (byte)'"' ? State.DoubleQuoted : State.SingleQuoted;
        }
        _name = _name << 8 | b;
        HasFields |= _name is InstructionText or SimpleField;
        if (b is not (byte)'>') return State.StartTag;
        if (_last is (byte)'/') _depth--;
        return State.Text;
    }

    /// <summary>After <c>&lt;!</c>: a comment, character data, or a document type, which no part of Word's may have.</summary>
    private State Declare(byte b) => (_declaration++, b) switch
    {
        (0, (byte)'-' or (byte)'[') or ( >= 1 and <= 5, >= (byte)'A' and <= (byte)'Z') => State.Declaration,
        (1, (byte)'-') => Begin(State.Comment),
        (6, (byte)'[') => Begin(State.CharacterData),
        _ => State.Ignored,
    };

    private State Begin(State state)
    {
        _last = _beforeLast = 0;
        return state;
    }

    /// <summary>The last eight letters of <c>instrText</c>, of <c>delInstrText</c> and of <c>fldSimple</c>.</summary>
    private const ulong InstructionText = 0x6E73_7472_5465_7874, SimpleField = 0x6C64_5369_6D70_6C65;

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
