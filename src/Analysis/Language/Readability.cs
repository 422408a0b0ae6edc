namespace Recording.Analysis.Language;

/// <summary>
/// How hard a text is to read, as guidance. Names and numbers do not count, nor what stands in quotation marks.
/// Flesch–Kincaid grade: Kincaid, Fishburne, Rogers and Chissom (1975), 0.39 words a sentence + 11.8 syllables a word − 15.59.
/// SMOG: McLaughlin (1969), 1.0430 √(30 words of three syllables and more a sentence) + 3.1291. A school grade and five is about a UK reading age.
/// </summary>
internal sealed class Readability
{
    private const int FewestSentences = 3;

    private readonly List<(Sentence Sentence, SentenceMeasure Measure)> _measures = [];

    private Readability(Reading reading)
    {
        var (sentences, words, syllables, longWords) = (0, 0, 0, 0);
        foreach (var sentence in reading.Prose)
        {
            var measure = SentenceMeasure.Of(sentence);
            _measures.Add((sentence, measure));
            if (measure.Words < 3) continue;
            sentences++;
            words += measure.Words;
            syllables += measure.Syllables;
            longWords += measure.LongWords;
        }
        if (sentences < FewestSentences) return;
        FleschKincaid = Grade(words, sentences, syllables);
        Smog = 1.0430 * Math.Sqrt(30.0 * longWords / sentences) + 3.1291;
        Age = Math.Round((FleschKincaid.Value + Smog.Value) / 2 + 5, 1);
    }

    /// <summary>Each sentence of the prose with its measure.</summary>
    public IReadOnlyList<(Sentence Sentence, SentenceMeasure Measure)> Measures => _measures;

    /// <summary>As a school grade; null for a text too short to tell.</summary>
    public double? FleschKincaid { get; }

    public double? Smog { get; }

    /// <summary>About the age at which a reader in the UK follows it.</summary>
    public double? Age { get; }

    public static Readability Of(Reading reading) => reading.Understand(r => new Readability(r));

    public static double Grade(int words, int sentences, int syllables) => 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
}

/// <summary>The words of a sentence that count: no names, no numbers, nothing quoted.</summary>
/// <param name="LongWords">Those of three syllables and more.</param>
/// <param name="Joints">Commas, semicolons and joining words between clauses.</param>
internal readonly record struct SentenceMeasure(int Words, int Syllables, int LongWords, int Joints)
{
    private static readonly WordSet Joining = new("and but or which who that because although though while whereas when where if so whose whom whether unless until since");

    public double Grade => Words == 0 ? 0 : Readability.Grade(Words, 1, Syllables);

    public static SentenceMeasure Of(Sentence sentence)
    {
        var (words, syllables, longWords, joints) = (0, 0, 0, 0);
        var (text, tokens) = (sentence.Paragraph.Text, sentence.Paragraph.Tokens);
        var anyQuoted = sentence.Paragraph.Quotations.Count > 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = tokens[i];
            if (anyQuoted && sentence.Paragraph.IsQuoted(token)) continue;
            if (token.First is ',' or ';' || (token.IsWord && Joining.Contains(token))) joints++;
            if (!token.IsWord || (token.IsGlued && token.First is '\'' or '’') || (token.IsCapitalised && i > sentence.FirstToken)) continue;
            words++;
            var count = CountIn(token, text);
            syllables += count;
            if (count >= 3) longWords++;
        }
        return new(words, syllables, longWords, joints);
    }

    private static int CountIn(Token token, string text) => token.Length < 4 ? 1 : Language.Syllables.In(token.In(text));
}
