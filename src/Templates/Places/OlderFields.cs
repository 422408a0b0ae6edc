using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Places;

/// <summary>The fields of templates that know no content controls: merge fields, form fields, bookmarks and <c>{{tokens}}</c>.</summary>
internal static partial class OlderFields
{
    private const int MostTokens = 1_000;

    public static IEnumerable<FieldPlace> In(W.Paragraph paragraph) => !MayHold(paragraph) ? [] :
        [.. Complex(paragraph), .. paragraph.Descendants<W.SimpleField>().Select(Simple).OfType<FieldPlace>(), .. Tokens(paragraph), .. Bookmarks(paragraph)];

    /// <summary>Whether any sign of such a field stands within; most paragraphs have none, and one look tells.</summary>
    private static bool MayHold(OpenXmlElement element)
    {
        if (element is W.FieldChar or W.SimpleField or W.BookmarkStart || element is W.Text text && text.Text.Contains('{', StringComparison.Ordinal)) return true;
        for (var child = element.FirstChild; child is not null; child = child.NextSibling())
            if (MayHold(child)) return true;
        return false;
    }

    /// <summary>The name that a merge field's code gives; null for another field.</summary>
    internal static string? MergeName(string code) => MergeField().Match(code) is { Success: true } match ? match.Groups["name"].Value.Trim('"') : null;

    /// <summary>Such names cannot hold a space, and are written without.</summary>
    internal static string Label(string name) => name.Replace('_', ' ').Trim();

    private static IEnumerable<FieldPlace> Complex(W.Paragraph paragraph)
    {
        if (!paragraph.Descendants<W.FieldChar>().Any()) yield break;
        var (begin, separate, code) = (default(W.Run), default(W.Run), new StringBuilder());
        foreach (var run in paragraph.Descendants<W.Run>())
        {
            if (begin is not null && separate is null) code.Append(string.Concat(run.Elements<W.FieldCode>().Select(c => c.Text)));
            switch (run.GetFirstChild<W.FieldChar>()?.FieldCharType?.InnerText)
            {
                case "begin": (begin, separate, _) = (run, null, code.Clear()); break;
                case "separate" when begin is not null: separate = run; break;
                case "end" when begin is not null:
                    if (begin.Parent == run.Parent && FieldRange.Of(begin, separate, run, code.ToString()) is { } place) yield return place;
                    begin = null;
                    break;
            }
        }
    }

    private static SimpleMergeField? Simple(W.SimpleField field) =>
        MergeName(field.Instruction?.Value ?? "") is { } name ? new(name, field) : null;

    private static List<TokenPlace> Tokens(W.Paragraph paragraph)
    {
        var texts = paragraph.Descendants<W.Text>().Where(IsOwn(paragraph)).ToList();
        var all = string.Concat(texts.Select(t => t.Text));
        if (!all.Contains("{{", StringComparison.Ordinal)) return [];
        return [.. Token().Matches(all).Take(MostTokens).Select(m => new TokenPlace(m.Groups["name"].Value, paragraph, m.Value, m.Index))];
    }

    /// <summary>The texts that a token may be made of: live, of this paragraph, in no control.</summary>
    internal static Func<W.Text, bool> IsOwn(W.Paragraph paragraph)
    {
        var inFields = RunsInFields(paragraph);
        return text => text.Parent is W.Run run && !inFields.Contains(run) && Stands(run, paragraph);
    }

    private static bool Stands(W.Run run, W.Paragraph paragraph)
    {
        for (var at = run.Parent; at is not null; at = at.Parent)
        {
            if (at == paragraph) return true;
            if (at is W.DeletedRun or W.MoveFromRun or W.SdtElement or W.SimpleField or AlternateContent) return false;
        }
        return false;
    }

    private static HashSet<W.Run> RunsInFields(W.Paragraph paragraph)
    {
        var (inside, depth) = (new HashSet<W.Run>(), 0);
        foreach (var run in paragraph.Descendants<W.Run>())
        {
            foreach (var mark in run.Elements<W.FieldChar>()) depth += mark.FieldCharType?.InnerText switch { "begin" => 1, "end" => -1, _ => 0 };
            if (depth > 0) inside.Add(run);
        }
        return inside;
    }

    private static IEnumerable<BookmarkPlace> Bookmarks(W.Paragraph paragraph)
    {
        foreach (var start in paragraph.Elements<W.BookmarkStart>())
        {
            if (start.Name?.Value is not { Length: > 0 } name || name[0] == '_' || start.ColumnFirst is not null) continue;
            if (BookmarkPlace.Between(start) is { } runs) yield return new(name, start, runs);
        }
    }

    [GeneratedRegex(@"^\s*MERGEFIELD\s+(?<name>""[^""]+""|[^\s\\]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex MergeField();

    [GeneratedRegex(@"\{\{\s*(?<name>[\p{L}_][\p{L}\p{N}_.-]{0,99})\s*\}\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Token();
}
