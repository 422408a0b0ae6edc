using System.Text;
using Recording.Documents.Mapping;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Styles;

/// <summary>One list: its levels, and where it begins to count.</summary>
internal sealed class NumberedList
{
    private readonly NumberedLevel[] _levels = new NumberedLevel[9];
    private readonly int?[] _starts = new int?[9];
    private readonly Dictionary<string, int> _levelOfStyle = new(StringComparer.Ordinal);

    public NumberedList(int counter, W.AbstractNum definition, W.NumberingInstance instance)
    {
        Counter = counter;
        Array.Fill(_levels, NumberedLevel.Plain);
        foreach (var level in definition.Elements<W.Level>()) Define(level);
        foreach (var change in instance.Elements<W.LevelOverride>())
        {
            if (change.LevelIndex.Number() is not (>= 0 and < 9 and var index)) continue;
            if (change.Level is { } level) Define(level);
            _starts[index] = change.StartOverrideNumberingValue?.Val.Number() ?? (change.Level is null ? null : _levels[index].Start);
        }
    }

    /// <summary>Lists of one definition count on together.</summary>
    public int Counter { get; }

    public int LevelOf(string? styleId) => styleId is not null && _levelOfStyle.TryGetValue(styleId, out var level) ? level : 0;

    /// <summary>Begins anew at the levels for which the list says so.</summary>
    public void Restart(int?[] counters)
    {
        for (var i = 0; i < _starts.Length; i++)
        {
            if (_starts[i] is { } start) counters[i] = start - 1;
        }
    }

    public string Next(int?[] counters, int level)
    {
        counters[level] = counters[level] + 1 ?? _levels[level].Start;
        for (var deeper = level + 1; deeper < counters.Length; deeper++)
        {
            if (_levels[deeper].Restarts(level)) counters[deeper] = null;
        }
        return Label(counters, level);
    }

    private string Label(int?[] counters, int level)
    {
        var (text, label) = (_levels[level].Text, new StringBuilder());
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%' || i + 1 == text.Length || text[i + 1] is < '1' or > '9')
            {
                label.Append(text[i]);
                continue;
            }
            var shown = text[++i] - '1';
            var format = _levels[level].IsLegal ? "decimal" : _levels[shown].Format;
            label.Append(Numerals.Write(counters[shown] ?? _levels[shown].Start, format));
        }
        return label.ToString();
    }

    private void Define(W.Level level)
    {
        if (level.LevelIndex.Number() is not (>= 0 and < 9 and var index)) return;
        _levels[index] = NumberedLevel.Of(level);
        if (level.ParagraphStyleIdInLevel?.Val?.Value is { } style) _levelOfStyle[style] = index;
    }
}

/// <summary>One level of a list.</summary>
/// <param name="Text">With %1 to %9 where the numbers go.</param>
/// <param name="RestartsAfter">Counted from 1: only an item of that level or above makes it count anew; 0 for never.</param>
internal sealed record NumberedLevel(int Start, string Format, string Text, bool IsLegal, int? RestartsAfter)
{
    public static readonly NumberedLevel Plain = new(1, "decimal", "", false, null);

    public bool Restarts(int after) => RestartsAfter is not { } limit || after < limit;

    public static NumberedLevel Of(W.Level level)
    {
        var format = level.NumberingFormat?.Val?.InnerText ?? "decimal";
        var text = format == "none" ? "" : level.LevelText?.Val?.Value ?? "";
        if (format == "bullet") text = Bullet(text, level.NumberingSymbolRunProperties?.RunFonts?.Ascii?.Value);
        return new(level.StartNumberingValue?.Val.Number() ?? 1, format, text, level.IsLegalNumberingStyle.IsOn(), level.LevelRestart?.Val.Number());
    }

    private static string Bullet(string text, string? font) => text.Length == 0 ? "•" : string.Concat(text.Select(c => Symbols.Shown(c, font)));
}
