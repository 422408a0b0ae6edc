using System.Collections.Concurrent;
using Recording.Analysis.Language;
using Recording.Analysis.Text;

namespace Recording.Analysis.Lexicons;

/// <summary>Finds the glossary's terms in all their forms, in one walk however many they are.</summary>
internal sealed class GlossaryMatcher
{
    private readonly PhraseMatcher _phrases = new();
    private readonly List<(int Entry, WordForm Form)> _forms = [];
    private readonly IReadOnlyList<GlossaryEntry> _entries;
    private readonly ConcurrentDictionary<int, PhraseMatcher> _innocent = new();

    public GlossaryMatcher(IReadOnlyList<GlossaryEntry> entries)
    {
        _entries = entries;
        for (var i = 0; i < entries.Count; i++)
            if (entries[i].Form != TermForm.Acronym) Add(i);
    }

    /// <summary>The terms in a sentence, save in phrases where they are innocent.</summary>
    public IEnumerable<GlossaryMatch> Find(Sentence sentence)
    {
        var paragraph = sentence.Paragraph;
        foreach (var match in _phrases.Find(paragraph.Text, paragraph.Tokens, sentence.FirstToken, sentence.EndToken))
        {
            var (entry, form) = _forms[match.Entry];
            if (!IsInnocent(entry, sentence, match)) yield return new(_entries[entry], form, sentence, match.FirstToken, match.EndToken);
        }
    }

    private void Add(int entry)
    {
        var (term, form) = (_entries[entry].Term, _entries[entry].Form);
        if (form == TermForm.Fixed) { Add(term, entry, WordForms.Of(form).First()); return; }
        foreach (var phrase in Phrases.Variants(term))
        {
            foreach (var inflected in WordForms.Of(form)) Add(WordForms.Put(phrase, inflected), entry, inflected);
            if (form != TermForm.Verb || !phrase.StartsWith("be ", StringComparison.Ordinal)) continue;
            foreach (var word in (string[])["am", "are", "'m", "'re"]) Add(word + phrase[2..], entry, WordForm.Base);
            Add("were" + phrase[2..], entry, WordForm.Past);
            Add("'s" + phrase[2..], entry, WordForm.ThirdPerson);
        }
    }

    private void Add(string phrase, int entry, WordForm form)
    {
        _phrases.Add(phrase, _forms.Count);
        _forms.Add((entry, form));
    }

    private bool IsInnocent(int entry, Sentence sentence, PhraseMatch match)
    {
        if (_entries[entry].Innocent.Count == 0) return false;
        var innocent = _innocent.GetOrAdd(entry, InnocentOf);
        var (text, tokens) = (sentence.Paragraph.Text, sentence.Paragraph.Tokens);
        for (var i = Math.Max(sentence.FirstToken, match.FirstToken - 8); i <= match.FirstToken; i++)
            if (innocent.Longest(text, tokens, i, sentence.EndToken) is { } wider && wider.EndToken >= match.EndToken) return true;
        return false;
    }

    private PhraseMatcher InnocentOf(int entry)
    {
        var matcher = new PhraseMatcher();
        foreach (var phrase in _entries[entry].Innocent.SelectMany(Phrases.Variants).SelectMany(p => Spellings(p, _entries[entry]))) matcher.Add(phrase, 0);
        return matcher;
    }

    /// <summary>As written, and with the term in all its forms.</summary>
    private static IEnumerable<string> Spellings(string phrase, GlossaryEntry entry) =>
        entry.Form == TermForm.Fixed ? [phrase] : Phrases.Variants(entry.Term).Select(term => WordForms.Inflecting(phrase, entry.Form, term)).Prepend(phrase).Distinct();
}

/// <summary>A term found in a sentence, and the form it stands in.</summary>
internal readonly record struct GlossaryMatch(GlossaryEntry Entry, WordForm Form, Sentence Sentence, int FirstToken, int EndToken)
{
    public ParagraphReading Paragraph => Sentence.Paragraph;
    public Span Span => Paragraph.SpanOf(FirstToken, EndToken);
    public string Words => Paragraph.Text[Paragraph.Tokens[FirstToken].Start..Paragraph.Tokens[EndToken - 1].End];
}
