using System.Text;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Language;

/// <summary>First names that are common in the UK with their short forms, and how alike two names are.</summary>
internal static class GivenNames
{
    private static readonly Dictionary<string, HashSet<string>> Shorts = Csv.ReadEmbedded("lexicons/given-names.csv")
        .ToDictionary(row => Fold(row["name"]), row => row.List("short").Select(Fold).ToHashSet());

    /// <summary>The spellings of a name that only sound alike, by the line of the list they stand on.</summary>
    private static readonly Dictionary<string, int> Variants = Csv.ReadEmbedded("lexicons/name-spellings.csv")
        .SelectMany(row => row.List("names").Select(name => (Name: name, row.Line))).ToDictionary(one => one.Name, one => one.Line);

    private const string Accented = "àáâãäåāăąæçćčďđèéêëēęěğìíîïīıłľñńňòóôõöøōőŕřśšşșťţțùúûüūůűŵýÿŷźżžœ";
    private const string Plain = "aaaaaaaaaacccddeeeeeeegiiiiiillnnnoooooooorrsssstttuuuuuuuwyyyzzzo";

    public static bool Contains(string folded) => Shorts.ContainsKey(folded);

    /// <summary>A name in lower case without accents and apostrophes, so that Brandão and Brandao are one.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var plain = char.ToLowerInvariant(c);
            var accented = plain < 128 ? -1 : Accented.IndexOf(plain, StringComparison.Ordinal);
            if (accented >= 0) folded.Append(Plain[accented]);
            else if (char.IsLetter(plain)) folded.Append(plain);
        }
        return folded.ToString();
    }

    /// <summary>Whether one is a short form of the other, as listed or as its beginning.</summary>
    public static bool AreForms(string a, string b) =>
        (Shorts.TryGetValue(a, out var ofA) && ofA.Contains(b)) || (Shorts.TryGetValue(b, out var ofB) && ofB.Contains(a))
        || (a.Length != b.Length && Math.Min(a.Length, b.Length) is >= 2 and <= 4 && Math.Abs(a.Length - b.Length) > 1
            && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)));

    /// <summary>Whether two different words look like one name misspelled: one letter more, less, other or exchanged; in a long name two.</summary>
    public static bool AreSpellingsOfOne(string a, string b)
    {
        if (a != b && Variants.TryGetValue(a, out var line) && Variants.TryGetValue(b, out var other) && line == other) return true;
        if (a.Length == 0 || b.Length == 0 || Math.Abs(a.Length - b.Length) > 2 || a == b || AreForms(a, b)) return false;
        if (FirstSound(a) != FirstSound(b)) return false;
        if (Contains(a) && Contains(b)) return Sound(a) == Sound(b);
        var shorter = Math.Min(a.Length, b.Length);
        if (shorter < 4) return false;
        return Distance(a, b) is var distance && (distance <= (shorter >= 7 ? 2 : 1) || (distance == 2 && shorter >= 5 && Consonants(a) == Consonants(b)));
    }

    /// <summary>A name without what only colours it: Zaynab and Zaineb, Adair and Adare.</summary>
    private static string Consonants(string name)
    {
        var bare = new StringBuilder();
        foreach (var c in name)
            if (!"aeiouyh".Contains(c, StringComparison.Ordinal) && (bare.Length == 0 || bare[^1] != c)) bare.Append(c);
        return bare.ToString();
    }

    /// <summary>How a name sounds, roughly: Catherine and Katherine, Sara and Sarah are alike, Erin and Eric are not.</summary>
    private static string Sound(string name)
    {
        var plain = name.Replace("ph", "f", StringComparison.Ordinal).Replace("ck", "k", StringComparison.Ordinal).Replace("ie", "i", StringComparison.Ordinal).Replace("ey", "i", StringComparison.Ordinal);
        var sound = new StringBuilder();
        foreach (var c in plain)
        {
            var s = c switch { 'c' or 'q' => 'k', 'y' => 'i', 'z' => 's', 'v' => 'f', _ => c };
            if (s != 'h' && (sound.Length == 0 || sound[^1] != s)) sound.Append(s);
        }
        if (sound.Length > 3 && sound[^1] == 'e') sound.Length--;
        return sound.Length == 0 ? name : sound.ToString();
    }

    private static char FirstSound(string name) => name[0] switch
    {
        'c' or 'q' => 'k',
        'z' => 's',
        'y' => 'i',
        'j' => 'g',
        'v' => 'f',
        'p' when name.Length > 1 && name[1] == 'h' => 'f',
        var first => first,
    };

    /// <summary>Insertions, deletions, substitutions and exchanges of neighbours.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        return rows[a.Length, b.Length];
    }
}
