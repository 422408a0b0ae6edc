using Recording.Analysis.Language;

namespace Recording.Analysis.Lexicons;

/// <summary>The form in which a phrase stands in a text.</summary>
internal enum WordForm { Base, Plural, ThirdPerson, Past, Participle, Ing }

/// <summary>Puts a phrase into a form: the last word of a noun (or the one before "of …"), the first of a verb.</summary>
internal static class WordForms
{
    private static readonly HashSet<string> LinkWords = ["of", "for", "with", "from", "in", "at", "on", "to", "who", "that", "after", "under", "by"];

    /// <summary>The forms in which a term is looked for.</summary>
    public static IEnumerable<WordForm> Of(TermForm form) => form switch
    {
        TermForm.Noun => [WordForm.Base, WordForm.Plural],
        TermForm.Verb => [WordForm.Base, WordForm.ThirdPerson, WordForm.Past, WordForm.Participle, WordForm.Ing],
        _ => [WordForm.Base],
    };

    public static string Put(string phrase, WordForm form)
    {
        if (form == WordForm.Base) return phrase;
        var words = phrase.Split(' ');
        var at = form == WordForm.Plural ? HeadOf(words) : 0;
        var part = words[at].LastIndexOf('-') + 1;
        words[at] = words[at][..part] + Inflect(words[at][part..], form);
        return string.Join(' ', words);
    }

    /// <summary>A phrase pattern in which the word that inflects stands for all its forms.</summary>
    public static string Inflecting(string pattern, TermForm form, string term)
    {
        if (form is TermForm.Fixed or TermForm.Acronym) return pattern;
        var words = term.Split(' ');
        var word = form == TermForm.Verb ? words[0] : words[^1];
        if (!word.All(c => char.IsLetter(c) || c == '-')) return pattern;
        return string.Join(' ', pattern.Split(' ').Select(w => w == word ? w + "~" : w));
    }

    private static int HeadOf(string[] words)
    {
        for (var i = 1; i < words.Length; i++)
            if (LinkWords.Contains(words[i])) return i - 1;
        return words.Length - 1;
    }

    /// <summary>"is at liberty to" is "may", and "being at liberty to" is "being able to".</summary>
    private static string Modal(WordForm form) => form switch
    {
        WordForm.Past => "might",
        WordForm.Participle => "been able to",
        WordForm.Ing => "being able to",
        _ => "may",
    };

    private static string Inflect(string word, WordForm form) => form switch
    {
        _ when word == "may" => Modal(form),
        WordForm.Plural => Inflection.Plural(word),
        WordForm.ThirdPerson => Inflection.ThirdPerson(word),
        WordForm.Past => Inflection.Past(word),
        WordForm.Participle => Inflection.Participle(word),
        WordForm.Ing => Inflection.Ing(word),
        _ => word,
    };
}
