namespace Recording.Analysis.Language;

/// <summary>Whom of those with a date of birth a name, a title or a pronoun means.</summary>
internal sealed class BornPeople(Reading reading, IReadOnlyList<BirthDate> births)
{
    private const int Grown = 16;

    /// <summary>Words for others, who may have an age of their own.</summary>
    public static readonly WordSet Kin = new("mother father brother sister son daughter wife husband partner aunt uncle cousin niece nephew friend grandson granddaughter grandmother grandfather neighbour baby twin stepfather stepmother boyfriend girlfriend carer lodger sibling");
    public static readonly WordSet Pronouns = new("he she they");

    private static readonly WordSet Titles = new("mr mrs ms miss mx dr");

    private Dictionary<ulong, Dictionary<ulong, int>>? _titles;

    /// <summary>The one person whose date of birth is given; null where there are more.</summary>
    public BirthDate? Only => births.Count == 1 ? births[0] : null;

    /// <summary>Whose name ends at a token; with a title only a grown-up's.</summary>
    public BirthDate? NameAt(ParagraphReading paragraph, int i, bool isPart = false)
    {
        if (i < 0 || !paragraph.Tokens[i].IsCapitalised) return null;
        var word = paragraph.Tokens[i].In(paragraph.Text).ToString();
        BirthDate? found = null;
        foreach (var birth in births)
        {
            if (!IsNamed(birth, paragraph, i, word) || (isPart && birth.First != word && birth.Last != word)) continue;
            if (found is not null && found.Born.Date != birth.Born.Date) return null;
            found = birth;
        }
        return found;
    }

    /// <summary>Of several of one surname, of whom a title does not tell which is meant, the one that the age comes nearest to; none where it is right of one.</summary>
    public BirthDate? Namesake(ParagraphReading paragraph, int i, int years)
    {
        if (i == 0 || !Titles.Contains(paragraph.Tokens[i - 1]) || !paragraph.Tokens[i].IsCapitalised) return null;
        var (word, written) = (paragraph.Tokens[i].In(paragraph.Text).ToString(), Dates.Of(reading).Document);
        var grown = births.Where(birth => birth.Last == word && written.Year - birth.Born.Year > Grown).ToList();
        return grown.Count < 2 || grown.Exists(birth => written.Year - birth.Born.Year - years is 0 or 1) ? null : grown.MinBy(birth => Math.Abs(written.Year - birth.Born.Year - years));
    }

    /// <summary>The person whom a pronoun or "the boy" means: the only one with a birth date named in the sentence or the one before.</summary>
    public BirthDate? Named(ParagraphReading paragraph, int pronoun)
    {
        var at = Math.Max(0, paragraph.Sentences.Count - 1);
        while (at > 0 && paragraph.Sentences[at].FirstToken > pronoun) at--;
        for (var back = at; back >= 0 && back >= at - 2; back--)
        {
            var sentence = paragraph.Sentences[back];
            BirthDate? found = null;
            for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, pronoun); i++)
            {
                var token = paragraph.Tokens[i];
                if (Kin.Contains(token)) return null;
                if (!token.IsCapitalised || births.FirstOrDefault(b => IsNamed(b, paragraph, i, token.In(paragraph.Text).ToString())) is not { } named) continue;
                if (found is not null && found != named) return null;
                found = named;
            }
            if (found is not null) return found;
            if (back < at && !HasPronoun(sentence, paragraph.Tokens[pronoun])) return null;
        }
        return null;
    }

    /// <summary>Whether a sentence between goes on speaking of "he", when the pronoun is "he".</summary>
    private static bool HasPronoun(Sentence sentence, Token pronoun) =>
        Pronouns.Contains(pronoun) ? sentence.Tokens.Any(token => token.Folded == pronoun.Folded) : Pronouns.Contains(sentence.Paragraph.Tokens[sentence.FirstToken]);

    private bool IsNamed(BirthDate birth, ParagraphReading paragraph, int i, string word)
    {
        var isTitled = (i > 0 && Titles.Contains(paragraph.Tokens[i - 1])) || (i > 1 && Titles.Contains(paragraph.Tokens[i - 2]));
        if (isTitled) return birth.Last == word && Dates.Of(reading).Document.Year - birth.Born.Year > Grown && IsUsualTitle(paragraph, i);
        if (birth.First == "P" && People.Of(reading).SubjectParts.Contains(GivenNames.Fold(word))) return true;
        if (birth.First == word || birth.Known == word || GivenNames.AreForms(GivenNames.Fold(birth.First), GivenNames.Fold(word))) return true;
        return birth.Last == word && i > 0 && birth.Names.Count > 1 && paragraph.Tokens[i - 1].In(paragraph.Text).SequenceEqual(birth.Names[^2]);
    }

    /// <summary>Of "Mr Hall" and "Mrs Hall" the one that the document is about: it stands more often than all others.</summary>
    private bool IsUsualTitle(ParagraphReading paragraph, int last)
    {
        if (!Titles.Contains(paragraph.Tokens[last - 1])) return true;
        var titles = TitlesOf(paragraph.Tokens[last].Folded);
        return 2 * titles.GetValueOrDefault(paragraph.Tokens[last - 1].Folded) > titles.Values.Sum();
    }

    private Dictionary<ulong, int> TitlesOf(ulong last)
    {
        if (_titles is null)
        {
            _titles = [];
            foreach (var paragraph in reading.Paragraphs)
                for (var i = 1; i < paragraph.Tokens.Count; i++)
                    if (Titles.Contains(paragraph.Tokens[i - 1]) && paragraph.Tokens[i].IsCapitalised)
                    {
                        if (!_titles.TryGetValue(paragraph.Tokens[i].Folded, out var counts)) _titles[paragraph.Tokens[i].Folded] = counts = [];
                        counts[paragraph.Tokens[i - 1].Folded] = counts.GetValueOrDefault(paragraph.Tokens[i - 1].Folded) + 1;
                    }
        }
        return _titles[last];
    }
}
