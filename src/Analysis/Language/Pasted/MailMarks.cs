using System.Buffers;
using System.Text.RegularExpressions;

namespace Recording.Analysis.Language.Pasted;

/// <summary>The marks by which mail programs introduce what is forwarded or answered.</summary>
internal static partial class MailMarks
{
    private static readonly string[] Marks =
    [
        "original message", "original email", "original e-mail", "reply message", "forwarded message", "forwarded email", "begin forwarded message", "start of forwarded message", "forwarded by",
        "neges wreiddiol", "neges a anfonwyd ymlaen", "message d'origine", "message d’origine", "message transféré", "ursprüngliche nachricht", "weitergeleitete nachricht", "wiadomość oryginalna",
        "oryginalna wiadomość", "wiadomość przekazana", "mensaje original", "mensaje reenviado", "messaggio originale", "messaggio inoltrato", "mensagem original", "mesajul original", "mesaj redirecționat",
        "oorspronkelijk bericht", "původní zpráva", "eredeti üzenet", "исходное сообщение", "пересылаемое сообщение", "original appointment", "original meeting",
    ];

    private static readonly SearchValues<char> Strokes = SearchValues.Create("_-=*–—");

    private static readonly string[] Openings = ["On ", "Ar ", "Le ", "Am ", "W dniu ", "Dnia ", "El ", "Il ", "Em ", "A ", "Op ", "Pe ", "În ", "Den ", "Dne ", "Στις ", "Tarih"];

    /// <summary>-----Original Message-----, Begin forwarded message:</summary>
    public static bool IsMark(PastedLine line)
    {
        if (line.End - line.Start > 120) return false;
        var text = line.Text.Trim("-–—_=>* :");
        foreach (var mark in Marks)
            if (text.StartsWith(mark, StringComparison.OrdinalIgnoreCase) && (text.Length < mark.Length + 3 || mark == "forwarded by"))
                return line.Text[0] is '-' or '–' or '—' or '_' or '=' || line.Text[^1] == ':' || mark.StartsWith("begin", StringComparison.Ordinal);
        return false;
    }

    /// <summary>A rule drawn across the page, which says something only before a header.</summary>
    public static bool IsRule(PastedLine line)
    {
        var text = line.Paragraph.Text.AsSpan(line.Start, line.End - line.Start).Trim();
        return text.Length > 4 && text.IndexOfAnyExcept(Strokes) < 0;
    }

    /// <summary>The line after "On … wrote:", which may be wrapped over three lines; the same line where there is none.</summary>
    public static int AfterWrote(IReadOnlyList<PastedLine> lines, int start)
    {
        var first = lines[start].Text.TrimStart("> ");
        if (first.Length > 260 || !MayOpen(first)) return start;
        var text = first.ToString();
        for (var i = start; ; i++)
        {
            if (text.EndsWith(':') || text.EndsWith('：')) return IsWrote(text) && !IsQuoteAfter(lines, i + 1) ? i + 1 : start;
            if (i - start >= 2 || i + 1 >= lines.Count || text.Length > 260 || !lines[i + 1].Follows(lines[i])) return start;
            text = $"{text} {lines[i + 1].Text.TrimStart("> ")}";
        }
    }

    private static bool MayOpen(ReadOnlySpan<char> text)
    {
        foreach (var opening in Openings) if (text.StartsWith(opening, StringComparison.Ordinal)) return true;
        return text.EndsWith(">:") || text.EndsWith("wrote:", StringComparison.Ordinal) || (text.Length > 0 && char.IsDigit(text[0]) && text.Contains('@'));
    }

    /// <summary>A day, and an address, or a name with a time: "On 5 June he wrote:" has neither.</summary>
    private static bool IsWrote(string text)
    {
        var address = text.Contains('@', StringComparison.Ordinal);
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !address) return false;
        if (Verb().IsMatch(text)) return address || (MailHeaders.HasTime(text) && Named().IsMatch(text));
        return address && (text.EndsWith(">:", StringComparison.Ordinal) || Sent().IsMatch(text));
    }

    private static bool IsQuoteAfter(IReadOnlyList<PastedLine> lines, int i) =>
        i < lines.Count && (lines[i].IsQuotation || lines[i].Paragraph.Text.AsSpan(lines[i].Start).TrimStart() is ['“' or '"' or '‘', ..]);

    [GeneratedRegex(@"\b(wrote|writes|a écrit|schrieb|ysgrifennodd|pisze|napisał(\(a\)|a)?|escribió|ha scritto|escreveu|schreef|a scris|írta|napsal(a)?|rašė|skrev|kirjoitti|έγραψε|написал(а)?|yazdı|yazmış)\b[^:]{0,40}[:：]$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(sent|said)( the following)?:$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Sent();

    [GeneratedRegex(@"\p{Lu}\p{Ll}+,? \p{Lu}[\p{L}'’-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Named();
}
