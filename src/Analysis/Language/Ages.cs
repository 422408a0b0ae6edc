namespace Recording.Analysis.Language;

/// <summary>A present age that a text gives somebody with a date of birth.</summary>
internal sealed record StatedAge(ParagraphReading Paragraph, int FirstToken, int EndToken, int Years, BirthDate Person);

/// <summary>Finds ages ("is nine", ", 74,", "(aged 12)", "the 16-year-old") and whose they are.</summary>
internal sealed class Ages
{
    private const int Beside = 5;

    private static readonly WordSet Is = new("is 's"), Now = new("now currently just only still already today also therefore aged about"), Aged = new("aged age"), Who = new("who"), Pronouns = new("he she they");
    private static readonly WordSet AfterAge = new("and but years year or with old who has lives works now this so though although yrs while whilst"), Ahead = new("ahead behind younger older above below late early");
    private static readonly WordSet Conditions = new("until till when before after if once unless by whether time");
    /// <summary>"clothes for age 10", "a reading age of": no age of theirs.</summary>
    private static readonly WordSet NoOwn = new("for at to from until by over under reading spelling mental developmental retirement pension");
    private static readonly WordSet Kin = new("mother father brother sister son daughter wife husband partner aunt uncle cousin niece nephew friend grandson granddaughter grandmother grandfather neighbour baby twin stepfather stepmother boyfriend girlfriend carer lodger sibling");
    private static readonly WordSet Bears = new("child boy girl young person man woman adult tenant applicant resident patient student pupil teenager client pensioner gentleman lady");

    private readonly Reading _reading;
    private readonly IReadOnlyList<BirthDate> _births;

    private Ages(Reading reading)
    {
        (_reading, _births) = (reading, BirthDates.Of(reading).All);
        var found = new List<StatedAge>();
        if (_births.Count > 0)
            foreach (var paragraph in reading.Paragraphs)
                if (InColumn(paragraph) is { } listed) found.Add(listed);
                else for (var i = 1; i < paragraph.Tokens.Count; i++)
                    if (AgeAt(paragraph, i) is not ({ } years, var end)) continue;
                    else if (Person(paragraph, i, end, years) is { } person && !paragraph.IsQuoted(paragraph.Tokens[i])) found.Add(new(paragraph, i, end, years, person));
        All = found;
    }

    public IReadOnlyList<StatedAge> All { get; }

    public static Ages Of(Reading reading) => reading.Understand(r => new Ages(r));

    /// <summary>A number under "Age", in a row that gives a date of birth.</summary>
    private StatedAge? InColumn(ParagraphReading paragraph)
    {
        if (paragraph.Source.Cell is not { } cell || paragraph.Tokens.Count == 0 || FormRows.Of(_reading).HeadOf(paragraph) is not { } head || !Aged.Contains(head.Tokens[0])) return null;
        if (Quantities.WholeNumber(paragraph, 0) is not ({ } years, var end) || end != paragraph.Tokens.Count) return null;
        var births = _births.Where(b => b.Born.Paragraph.Source.Cell is { } born && (born.Table, born.Row, born.Depth) == (cell.Table, cell.Row, cell.Depth) && b.Born.Paragraph.Source.Part == paragraph.Source.Part).ToList();
        return births.Count == 1 ? new(paragraph, 0, end, years, births[0]) : null;
    }

    /// <summary>A whole number up to 115, in figures or words, that no noun follows.</summary>
    private static (int? Years, int End) AgeAt(ParagraphReading paragraph, int i)
    {
        var tokens = paragraph.Tokens;
        if (Quantities.WholeNumber(paragraph, i) is not ({ } years, var end) || years > 115 || (tokens[i].IsGlued && !tokens[i - 1].Is('('))) return (null, i);
        if (i > 1 && Aged.Contains(tokens[i - 1]) && NoOwn.Contains(tokens[i - 2])) return (null, i);
        if (end >= tokens.Count) return (years, end);
        var next = tokens[end];
        if (end + 1 < tokens.Count && Ahead.Contains(tokens[end + 1])) return (null, i);
        if (next.IsHyphen) return end + 1 < tokens.Count && AfterAge.Contains(tokens[end + 1]) ? (years, end) : (null, i);
        return !next.Is('%') && !next.Is('/') && (!next.IsWord || AfterAge.Contains(next)) && next.Kind != TokenKind.Number ? (years, end) : (null, i);
    }

    private BirthDate? Person(ParagraphReading paragraph, int age, int end, int years)
    {
        var tokens = paragraph.Tokens;
        if (BesideBirth(paragraph, age, end) is { } beside) return beside;
        var i = age - 1;
        if (end < tokens.Count && tokens[end].IsHyphen) return IsOfSubject(paragraph, end) ? Named(paragraph, age) : null;
        var bracketed = tokens[i].Is('(');
        if (bracketed) return i > 0 && end < tokens.Count && tokens[end].Is(')') ? NameAt(paragraph, i - 1) : null;
        var said = i;
        while (i > 0 && Now.Contains(tokens[i])) i--;
        if (Aged.Contains(tokens[said]) && !Is.Contains(tokens[i])) return NameAt(paragraph, tokens[i].Is(',') || tokens[i].Is('(') ? i - 1 : i);
        if (tokens[i].Is(',')) return end < tokens.Count && tokens[end].Is(',') && i > 0 && years > 1 && age == i + 1 ? NameAt(paragraph, i - 1, isPart: true) : null;
        if (!Is.Contains(tokens[i]) || i == 0) return null;
        i--;
        if (Now.Contains(tokens[i]) && i > 0) i--;
        if (tokens[i].In(paragraph.Text) is "and") return WhoseClause(paragraph, i);
        if (Who.Contains(tokens[i]) && i > 0) i -= tokens[i - 1].Is(',') && i > 1 ? 2 : 1;
        if (i > 0 && Conditions.Contains(tokens[i - 1])) return null;
        if (Pronouns.Contains(tokens[i])) return Named(paragraph, i);
        return NameAt(paragraph, i) ?? Namesake(paragraph, i, years) ?? (Bears.Contains(tokens[i]) && i > 0 && tokens[i - 1].In(paragraph.Text) is "the" or "The" ? Only() : null);
    }

    /// <summary>"born 4 May 2014 (12)", "4 May 2014, aged 12", "(12, born 4 May 2014)".</summary>
    private BirthDate? BesideBirth(ParagraphReading paragraph, int age, int end)
    {
        foreach (var birth in _births)
        {
            if (birth.Born.Paragraph.Index != paragraph.Index) continue;
            var gap = birth.Born.EndToken <= age ? (birth.Born.EndToken, age) : birth.Born.FirstToken >= end ? (end, birth.Born.FirstToken) : (0, int.MaxValue);
            if (gap.Item2 - gap.Item1 <= Beside && IsOnePhrase(paragraph, gap.Item1, gap.Item2)) return birth;
        }
        return null;
    }

    private static bool IsOnePhrase(ParagraphReading paragraph, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (paragraph.Tokens[i] is var t && (t.Is('.') || t.Is(';') || (t.IsCapitalised && !Aged.Contains(t) && t.Length > 3) || Kin.Contains(t))) return false;
        return true;
    }

    /// <summary>"Max, who was born on 3 March 2019 and is 8", "Mr Hall lives alone and is 83".</summary>
    private BirthDate? WhoseClause(ParagraphReading paragraph, int and)
    {
        for (var i = and - 1; i > 0 && i > and - 14; i--)
        {
            var token = paragraph.Tokens[i];
            if (token.Is('.') || token.Is(';') || Kin.Contains(token)) return null;
            if (Who.Contains(token)) return NameAt(paragraph, paragraph.Tokens[i - 1].Is(',') && i > 1 ? i - 2 : i - 1);
        }
        return paragraph.Sentences.FirstOrDefault(s => s.FirstToken <= and && and < s.EndToken) is { } sentence && and - sentence.FirstToken < 14
            ? OpeningName(paragraph, sentence, and) : null;
    }

    private BirthDate? OpeningName(ParagraphReading paragraph, Sentence sentence, int and)
    {
        if (Pronouns.Contains(paragraph.Tokens[sentence.FirstToken])) return Named(paragraph, sentence.FirstToken);
        for (var i = sentence.FirstToken; i < and && i < sentence.FirstToken + 3; i++)
            if (NameAt(paragraph, i) is { } person) return person;
        return null;
    }

    /// <summary>"the 16-year-old", "a 74-year-old man", where it is said of the person named last.</summary>
    private static bool IsOfSubject(ParagraphReading paragraph, int hyphen)
    {
        var tokens = paragraph.Tokens;
        var i = hyphen - 2;
        if (i < 1 || !(tokens[i].Is('a') || tokens[i].In(paragraph.Text) is "an")) return false;
        return Is.Contains(tokens[i - 1]) || tokens[i - 1].Is(',');
    }

    /// <summary>Whose name ends at a token; with a title only a grown-up's.</summary>
    private BirthDate? NameAt(ParagraphReading paragraph, int i, bool isPart = false)
    {
        if (i < 0 || !paragraph.Tokens[i].IsCapitalised) return null;
        var word = paragraph.Tokens[i].In(paragraph.Text).ToString();
        BirthDate? found = null;
        foreach (var birth in _births)
        {
            if (!IsNamed(birth, paragraph, i, word) || (isPart && birth.First != word && birth.Last != word)) continue;
            if (found is not null && found.Born.Date != birth.Born.Date) return null;
            found = birth;
        }
        return found;
    }

    /// <summary>Of several of one surname, of whom a title does not tell which is meant, the one that the age comes nearest to; none where it is right of one.</summary>
    private BirthDate? Namesake(ParagraphReading paragraph, int i, int years)
    {
        if (i == 0 || !Titles.Contains(paragraph.Tokens[i - 1]) || !paragraph.Tokens[i].IsCapitalised) return null;
        var (word, written) = (paragraph.Tokens[i].In(paragraph.Text).ToString(), Dates.Of(_reading).Document);
        var grown = _births.Where(birth => birth.Last == word && written.Year - birth.Born.Year > Grown).ToList();
        return grown.Count < 2 || grown.Exists(birth => written.Year - birth.Born.Year - years is 0 or 1) ? null : grown.MinBy(birth => Math.Abs(written.Year - birth.Born.Year - years));
    }

    private bool IsNamed(BirthDate birth, ParagraphReading paragraph, int i, string word)
    {
        var isTitled = (i > 0 && Titles.Contains(paragraph.Tokens[i - 1])) || (i > 1 && Titles.Contains(paragraph.Tokens[i - 2]));
        if (isTitled) return birth.Last == word && Dates.Of(_reading).Document.Year - birth.Born.Year > Grown && IsUsualTitle(paragraph, i);
        if (birth.First == "P" && People.Of(_reading).SubjectParts.Contains(GivenNames.Fold(word))) return true;
        if (birth.First == word || birth.Known == word || GivenNames.AreForms(GivenNames.Fold(birth.First), GivenNames.Fold(word))) return true;
        return birth.Last == word && i > 0 && birth.Names.Count > 1 && paragraph.Tokens[i - 1].In(paragraph.Text).SequenceEqual(birth.Names[^2]);
    }

    /// <summary>Of "Mr Hall" and "Mrs Hall" the one that the document is about: it stands more often than all others.</summary>
    private bool IsUsualTitle(ParagraphReading paragraph, int last)
    {
        if (!Titles.Contains(paragraph.Tokens[last - 1])) return true;
        var own = TitlesOf(paragraph.Tokens[last].Folded).GetValueOrDefault(paragraph.Tokens[last - 1].Folded);
        return 2 * own > TitlesOf(paragraph.Tokens[last].Folded).Values.Sum();
    }

    private Dictionary<ulong, int> TitlesOf(ulong last)
    {
        if (_titles is null)
        {
            _titles = [];
            foreach (var paragraph in _reading.Paragraphs)
                for (var i = 1; i < paragraph.Tokens.Count; i++)
                    if (Titles.Contains(paragraph.Tokens[i - 1]) && paragraph.Tokens[i].IsCapitalised)
                    {
                        if (!_titles.TryGetValue(paragraph.Tokens[i].Folded, out var counts)) _titles[paragraph.Tokens[i].Folded] = counts = [];
                        counts[paragraph.Tokens[i - 1].Folded] = counts.GetValueOrDefault(paragraph.Tokens[i - 1].Folded) + 1;
                    }
        }
        return _titles[last];
    }

    private Dictionary<ulong, Dictionary<ulong, int>>? _titles;

    private const int Grown = 16;
    private static readonly WordSet Titles = new("mr mrs ms miss mx dr");

    /// <summary>The person whom a pronoun or "the boy" means: the only one with a birth date named in the sentence or the one before.</summary>
    private BirthDate? Named(ParagraphReading paragraph, int pronoun)
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
                if (!token.IsCapitalised || _births.FirstOrDefault(b => IsNamed(b, paragraph, i, token.In(paragraph.Text).ToString())) is not { } named) continue;
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

    private BirthDate? Only() => _births.Count == 1 ? _births[0] : null;
}
