using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Analysis.Language;

/// <summary>Tells the words of a document's template from those of its writer.</summary>
internal sealed class TemplateWords
{
    private const char Field = '\uFFFC';
    private const string Boxes = "☐☒☑\t ";

    private readonly ExpectedTemplate _template;
    private readonly IReadOnlyList<Paragraph> _paragraphs;
    private readonly List<TemplateStretch>?[] _stretches;

    private TemplateWords(Reading reading, ExpectedTemplate template)
    {
        (_template, _paragraphs) = (template, reading.Document.Paragraphs);
        _stretches = new List<TemplateStretch>?[_paragraphs.Count];
        Answers = [.. _paragraphs.SelectMany((p, i) => Fields(p).Select(c => new TemplateAnswer(c.Tag ?? "", i, c.Start, c.Start + c.Length, IsAnswered(p, c))))];
        HasFields = Answers.Any(a => template.Fields.ContainsKey(a.Tag));
    }

    /// <summary>What is known of the words; null where no template is.</summary>
    public static TemplateWords? Of(Reading reading) =>
        reading.Options.Template is { } template ? reading.Understand(r => new TemplateWords(r, template)) : null;

    /// <summary>What stands in the template's fields, paragraph by paragraph.</summary>
    public IReadOnlyList<TemplateAnswer> Answers { get; }

    /// <summary>Whether any field of the template is still a field here.</summary>
    public bool HasFields { get; }

    /// <summary>Whether words are the template's own and stay in the finished document: labels, headings, standing text, the names of options.</summary>
    public bool AreFixed(Span span) => Holds(span, StretchKind.Label) || Holds(span, StretchKind.Option);

    /// <summary>Whether words ask the writer for something: guidance, and what an empty field shows.</summary>
    public bool ArePrompt(Span span) => Holds(span, StretchKind.Prompt);

    /// <summary>Whether words stand in a field that is known and filled: they are the writer's, however much they sound like a template's.</summary>
    public bool AreAnswer(Span span) => Answers.Any(a => a.IsFilled && a.Paragraph == span.Paragraph && a.Start <= span.Start && span.End <= a.End && _template.Fields.ContainsKey(a.Tag));

    public string Text(TemplateAnswer answer) => _paragraphs[answer.Paragraph].Text[answer.Start..answer.End].Trim();

    /// <summary>Whether a paragraph holds anything of the writer's.</summary>
    public bool Says(int paragraph)
    {
        var (text, at) = (_paragraphs[paragraph].Text, 0);
        foreach (var (start, end, kind) in Stretches(paragraph))
        {
            if (kind == StretchKind.Option || HasWords(text.AsSpan(at, start - at))) return true;
            at = end;
        }
        return HasWords(text.AsSpan(at));
    }

    /// <summary>The stretches of a paragraph that are the template's, in order.</summary>
    public IReadOnlyList<TemplateStretch> Stretches(int paragraph) => _stretches[paragraph] ??= Find(_paragraphs[paragraph]);

    /// <summary>The controls of a paragraph that hold no others there and are more than the frame of an item or part.</summary>
    public static List<ControlSpan> Fields(Paragraph paragraph) =>
        [.. paragraph.Controls.Where((c, i) => !IsGroup(c.Tag) && !paragraph.Controls.Skip(i + 1).Any(o => o.Start >= c.Start && o.Start + o.Length <= c.Start + c.Length))];

    /// <summary>A paragraph's words around its fields.</summary>
    public static string Frame(Paragraph paragraph, IEnumerable<ControlSpan> fields)
    {
        var (frame, at) = (new System.Text.StringBuilder(), 0);
        foreach (var field in fields)
        {
            frame.Append(paragraph.Text, at, field.Start - at).Append(Field);
            at = field.Start + field.Length;
        }
        return frame.Append(paragraph.Text, at, paragraph.Text.Length - at).ToString().Trim();
    }

    private List<TemplateStretch> Find(Paragraph paragraph)
    {
        var (text, trimmed) = (paragraph.Text, paragraph.Text.Trim());
        if (trimmed.Length == 0) return [];
        if (_template.Guidance.Contains(trimmed)) return [new(0, text.Length, StretchKind.Prompt)];
        var fields = Fields(paragraph);
        if (fields.Count > 0 && _template.Frames.Contains(Frame(paragraph, fields))) return Around(text, fields);
        if (_template.Hints.Contains(trimmed)) return [new(0, text.Length, StretchKind.Prompt)];
        if (_template.Standing.Contains(trimmed)) return [new(0, text.Length, StretchKind.Label)];
        if (_template.Options.Contains(trimmed.Trim(Boxes.ToCharArray()))) return [new(0, text.Length, trimmed[0] == '☐' ? StretchKind.Label : StretchKind.Option)];
        return [.. fields.Select(f => Within(text, f)).OfType<TemplateStretch>().Concat(Typed(text)).OrderBy(s => s.Start).Aggregate(new List<TemplateStretch>(), Apart)];
    }

    private List<TemplateStretch> Around(string text, List<ControlSpan> fields)
    {
        var (found, at) = (new List<TemplateStretch>(), 0);
        foreach (var field in fields)
        {
            if (field.Start > at) found.Add(new(at, field.Start, StretchKind.Label));
            if (Within(text, field) is { } inner) found.Add(inner);
            at = field.Start + field.Length;
        }
        if (at < text.Length) found.Add(new(at, text.Length, StretchKind.Label));
        return found;
    }

    private TemplateStretch? Within(string text, ControlSpan field)
    {
        var (end, words) = (field.Start + field.Length, text.AsSpan(field.Start, field.Length).Trim().ToString());
        return field.IsPlaceholder && words.Length > 0 || _template.Hints.Contains(words) ? new(field.Start, end, StretchKind.Prompt)
            : words is "☐" ? new(field.Start, end, StretchKind.Label)
            : _template.Options.Contains(words) ? new(field.Start, end, StretchKind.Option) : null;
    }

    /// <summary>Hints in their brackets that no field holds any more.</summary>
    private IEnumerable<TemplateStretch> Typed(string text)
    {
        for (var open = text.IndexOf('[', StringComparison.Ordinal); open >= 0; open = text.IndexOf('[', open + 1))
            if (text.IndexOf(']', open) is > 0 and var close && _template.Hints.Contains(text[open..(close + 1)])) yield return new(open, close + 1, StretchKind.Prompt);
    }

    private static List<TemplateStretch> Apart(List<TemplateStretch> found, TemplateStretch next)
    {
        if (found.Count == 0 || found[^1].End <= next.Start) found.Add(next);
        return found;
    }

    private bool Holds(Span span, StretchKind kind)
    {
        if (span is var (paragraph, first, last, to) && paragraph == last && first == to) return false;
        for (var i = span.Paragraph; i <= span.EndParagraph; i++)
        {
            var (start, end) = (i == span.Paragraph ? span.Start : 0, i == span.EndParagraph ? span.End : _paragraphs[i].Text.Length);
            if (start < end && !Stretches(i).Any(s => s.Kind == kind && s.Start <= start && end <= s.End)) return false;
        }
        return true;
    }

    /// <summary>Whether a control only holds others: the item of a list, or a part that a condition keeps.</summary>
    private static bool IsGroup(string? tag) => tag is not null && (tag.EndsWith("[]", StringComparison.Ordinal) || tag.EndsWith('?'));

    private static bool IsAnswered(Paragraph paragraph, ControlSpan control) =>
        !control.IsPlaceholder && HasWords(paragraph.Text.AsSpan(control.Start, control.Length));

    private static bool HasWords(ReadOnlySpan<char> text) => text.ContainsAnyExcept(" \t\n\u00A0☐");
}

/// <summary>Words of the template's own in a paragraph.</summary>
internal readonly record struct TemplateStretch(int Start, int End, StretchKind Kind);

/// <summary>What words of a template are: standing, a choice that was made, or a request to the writer.</summary>
internal enum StretchKind { Label, Option, Prompt }

/// <summary>What a paragraph holds of a field.</summary>
/// <param name="IsFilled">Whether it says anything.</param>
internal sealed record TemplateAnswer(string Tag, int Paragraph, int Start, int End, bool IsFilled);
