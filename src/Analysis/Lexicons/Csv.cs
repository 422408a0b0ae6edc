using System.Text;

namespace Recording.Analysis.Lexicons;

/// <summary>Reads comma-separated values (RFC 4180) with a header line.</summary>
internal static class Csv
{
    /// <summary>The rows, each with its line number from 1 and its values by column name.</summary>
    public static IEnumerable<CsvRow> Read(TextReader reader)
    {
        string[]? header = null;
        var line = 1;
        while (Record(reader, ref line) is { } record)
        {
            if (record.Values is [""]) continue;
            if (header is null) header = [.. record.Values.Select(name => name.Trim().TrimStart('\uFEFF'))];
            else yield return new(record.Line, header.Zip(record.Values).GroupBy(p => p.First).ToDictionary(g => g.Key, g => g.First().Second.Trim()), header.Length == record.Values.Count);
        }
    }

    /// <summary>The rows of a file that travels with the assembly.</summary>
    public static IEnumerable<CsvRow> ReadEmbedded(string name)
    {
        using var reader = new StreamReader(typeof(Csv).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The word list {name} is missing from the program."), Encoding.UTF8);
        foreach (var row in Read(reader)) yield return row;
    }

    private static (int Line, List<string> Values)? Record(TextReader reader, ref int line)
    {
        if (reader.Peek() < 0) return null;
        var (values, value, quoted, first) = (new List<string>(), new StringBuilder(), false, line);
        while (reader.Read() is >= 0 and var read)
        {
            var c = (char)read;
            if (c == '\n') line++;
            if (c == '"' && quoted && reader.Peek() == '"') value.Append((char)reader.Read());
            else if (c == '"') quoted = !quoted;
            else if (quoted) value.Append(c);
            else if (c == ',') { values.Add(value.ToString()); value.Clear(); }
            else if (c == '\n') break;
            else if (c != '\r') value.Append(c);
        }
        values.Add(value.ToString());
        return (first, values);
    }
}

/// <summary>A line of a word list.</summary>
internal sealed record CsvRow(int Line, IReadOnlyDictionary<string, string> Values, bool IsComplete)
{
    public string this[string column] => Values.GetValueOrDefault(column, "");

    /// <summary>The parts of a value, which bars separate.</summary>
    public IReadOnlyList<string> List(string column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
