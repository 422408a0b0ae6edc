using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>What an address looks like: "Flat 2", or a house number with a street, and the places after it.</summary>
internal static class AddressShape
{
    private static readonly WordSet Streets = new("road rd street st avenue ave lane ln close cl drive dr court ct walk way row mews rise terrace place square park hill crescent view gardens grove green fold house lodge quay wharf parade mount croft gate villas buildings yard path end top side heol ffordd"),
        Inner = new("of the on upon by le under in next");

    private const int LongestStreet = 5, LongestValue = 16;

    public static bool IsAt(Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (first + 1 >= sentence.EndToken) return false;
        if (tokens[first].IsCapitalised && tokens[first].In(sentence.Paragraph.Text) is "Flat" or "Room" or "Apartment" or "Unit") return tokens[first + 1].Kind == TokenKind.Number && first + 3 < sentence.EndToken && ((tokens[first + 2].Is(',') && (tokens[first + 3].IsCapitalised || tokens[first + 3].Kind == TokenKind.Number)) || tokens[first + 2].IsCapitalised || Inner.Contains(tokens[first + 2]));
        if (tokens[first].IsCapitalised) return NamedEnd(sentence, first) is > 0 and var end && end + 1 < sentence.EndToken && tokens[end].Is(',') && (tokens[end + 1].Kind == TokenKind.Number || NamedEnd(sentence, end + 1) > 0);
        if (!IsHouseNumber(sentence, first) || !tokens[first + 1].IsCapitalised) return false;
        if (first + 3 < sentence.EndToken && tokens[first + 2].Is(',') && tokens[first + 3].IsCapitalised && Calendar.MonthOf(tokens[first + 1]) == 0) return true;
        for (var i = first + 2; i < Math.Min(first + LongestStreet, sentence.EndToken) && (tokens[i].IsCapitalised || IsOwnerMark(tokens[i])); i++)
            if (Streets.Contains(tokens[i])) return true;
        return false;
    }

    /// <summary>"17" and "17b".</summary>
    private static bool IsHouseNumber(Sentence sentence, int at)
    {
        if (sentence.Paragraph.Tokens[at] is not { Length: <= LongestNumber } token) return false;
        var text = token.In(sentence.Paragraph.Text);
        return char.IsDigit(text[0]) && (token.Kind == TokenKind.Number || !text[1..^1].ContainsAnyExceptInRange('0', '9'));
    }

    private const int LongestNumber = 4;

    /// <summary>The "'s" of "Saddler's Yard".</summary>
    private static bool IsOwnerMark(Token token) => token is { IsGlued: true, First: '\'' or '’' };

    /// <summary>Where "Tern House" or "Dock Road" ends; 0 where no such name stands.</summary>
    private static int NamedEnd(Sentence sentence, int first)
    {
        for (var i = first + 1; i < Math.Min(first + LongestStreet, sentence.EndToken) && sentence.Paragraph.Tokens[i].IsCapitalised; i++)
            if (Streets.Contains(sentence.Paragraph.Tokens[i]) && sentence.Paragraph.Tokens[first].IsCapitalised && !(i + 1 < sentence.EndToken && sentence.Paragraph.Tokens[i + 1].IsCapitalised)) return i + 1;
        return 0;
    }

    /// <summary>Whether two differ only in one number, and there by one figure or by two exchanged: "14 Elm Road" and "41 Elm Road"; from one room to the next somebody may move.</summary>
    public static bool AreMiscopied(string a, string b)
    {
        var (x, y) = (a.Split(' '), b.Split(' '));
        var same = Math.Min(x.Length, y.Length);
        if (same < FewestWords) return false;
        var differs = -1;
        for (var i = 0; i < same; i++)
            if (x[i] != y[i])
            {
                if (differs >= 0) return false;
                differs = i;
            }
        return differs >= 0 && x[differs].All(char.IsDigit) && y[differs].All(char.IsDigit) && ReferenceShape.AreMiscopied(x[differs], y[differs]) && x[differs].Length > 1
            && !(differs > 0 && x[differs - 1] is "flat" or "room" or "apartment" or "unit");
    }

    private const int FewestWords = 3;

    /// <summary>"Room 11, Anchor House." and nothing more.</summary>
    public static bool IsRoomAlone(Sentence sentence) =>
        !(sentence.Paragraph.Tokens[sentence.FirstToken].Kind == TokenKind.Number) && IsAt(sentence, sentence.FirstToken) && EndOf(sentence, sentence.FirstToken) is var end && end > sentence.FirstToken + 3 && (end == sentence.EndToken || (end == sentence.EndToken - 1 && sentence.Paragraph.Tokens[end].Is('.')));

    /// <summary>Where it ends: "3 Mill Lane, Sandmouth", and not the "with his aunt" after it.</summary>
    public static int EndOf(Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        var end = first;
        for (var i = first; i < Math.Min(sentence.EndToken, first + LongestValue); i++)
        {
            if (i == first || tokens[i].IsCapitalised || tokens[i].Kind == TokenKind.Number) end = i + 1;
            else if (!(tokens[i].Is(',') || tokens[i].IsHyphen || tokens[i].Is('/') || tokens[i].IsGlued || (Inner.Contains(tokens[i]) && i > first && !tokens[i - 1].Is(',') && i + 1 < sentence.EndToken && tokens[i + 1].IsCapitalised))) break;
        }
        return end;
    }
}
