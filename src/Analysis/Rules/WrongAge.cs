using System.Globalization;
using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class WrongAge
{
    private const int Adult = 16, Slip = 12;

    private static readonly WordSet Is = new("is 's"), Who = new("who"), Now = new("now currently just only still already today"), Titles = new("mr mrs ms miss mx dr"), Pronouns = new("he she they");
    private static readonly WordSet AfterAge = new("and but years year or with old who has lives works"), Aged = new("aged"), Then = new("then"), Conditions = new("until till when before after if once unless by whether");

    public static readonly Rule Rule = new()
    {
        Id = "age",
        Tip = Tip.Accurate,
        Severity = Severity.Problem,
        Title = "Check the age",
        Why = "Rights and services hang on age, and an age that does not follow from the date of birth puts both in doubt.",
        Reach = Reach.Document,
        Check = Check,
        Examples =
        [
            Bad("Child: Ada Reid, born 4 May 2014\nDate of report: 12 March 2026\nAda is [|12|] and likes maths."),
            Bad("Name: Joe Hall\nDate of birth: 19 August 1943\nDate of report: 12 March 2026\nMr Hall, who is now [|83|], lives alone."),
            Bad("Name: Joe Hall\nDate of birth: 19 August 1943\nDate of report: 12 March 2026\nI met Mr Hall on the ward. He is [|83|] and was in bed."),
            Bad("Date of report: 12 March 2026\nMax, who was born on 3 March 2019 and is [|8|], has asthma."),
            Bad("Child: Ada Reid, born 4 May 2014\nDate of report: 12 March 2026\nAda ([|12|]) likes maths."),
            Good("Child: Ada Reid, born 4 May 2014\nDate of report: 12 March 2026\nAda is 11. She was 9 when she moved. Ada will be 12 in May. Max is 4. We keep this until Ada is 25."),
            Good("Child: Ada Reid, born 4 May 2014\nDate of report: 12 March 2026\nMr Reid is 40. Ada is 12 miles from school and is 20 per cent behind."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var births = BirthDates.Of(reading).All;
        if (births.Count == 0 || Dates.Of(reading).Source == DateSource.Today) yield break;
        foreach (var paragraph in reading.Paragraphs)
            for (var i = 1; i < paragraph.Tokens.Count; i++)
                if (AgeAt(paragraph, i) is { } age && Name(paragraph, i) is { } name && !paragraph.IsQuoted(paragraph.Tokens[i]) && Wrong(reading, births, paragraph, name, age) is { } right)
                    yield return new(paragraph.SpanOf(i, i + 1), $"“{age}” does not fit: somebody born on {right.Born.Date!.Value.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} was {AgeOn(right.Born.Date.Value, Dates.Of(reading).Document)} on {Dates.Of(reading).Document.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.")
                    {
                        Fixes = [new("Put the right age", Asks: "Is the age wrong, or the date of birth?")],
                    };
    }

    /// <summary>A number that stands as an age: "is 12 and", ", aged 12,", "(12)".</summary>
    private static int? AgeAt(ParagraphReading paragraph, int i)
    {
        var tokens = paragraph.Tokens;
        if (tokens[i].Kind != TokenKind.Number || tokens[i].Length > 3 || !int.TryParse(tokens[i].In(paragraph.Text), out var age) || age > 115) return null;
        var ends = i + 1 >= tokens.Count || (!tokens[i + 1].IsHyphen && !tokens[i + 1].Is('%') && (!tokens[i + 1].IsWord || AfterAge.Contains(tokens[i + 1])));
        return ends ? age : null;
    }

    /// <summary>Who the age is said of: the token of a name in the same clause, or of a pronoun that opens the sentence.</summary>
    private static int? Name(ParagraphReading paragraph, int age)
    {
        var tokens = paragraph.Tokens;
        var i = age - 1;
        if (tokens[i].Is('(')) return i > 0 && tokens[i - 1].IsCapitalised && age + 1 < tokens.Count && tokens[age + 1].Is(')') ? i - 1 : null;
        while (i > 0 && Now.Contains(tokens[i])) i--;
        if (Aged.Contains(tokens[i])) return i > 1 && tokens[i - 1].Is(',') && tokens[i - 2].IsCapitalised ? i - 2 : null;
        if (!Is.Contains(tokens[i]) || i == 0) return null;
        i--;
        if (Now.Contains(tokens[i]) && i > 0) i--;
        if (tokens[i].In(paragraph.Text) is "and") return WhoWasBorn(paragraph, i);
        if (Who.Contains(tokens[i]) && i > 0) i -= tokens[i - 1].Is(',') ? 2 : 1;
        return i >= 0 && (tokens[i].IsCapitalised || Pronouns.Contains(tokens[i])) && !(i > 0 && Conditions.Contains(tokens[i - 1])) ? i : null;
    }

    /// <summary>"Max, who was born on 3 March 2019 and is 8".</summary>
    private static int? WhoWasBorn(ParagraphReading paragraph, int and)
    {
        for (var i = and - 1; i > 1 && i > and - 12; i--)
            if (Who.Contains(paragraph.Tokens[i])) return paragraph.Tokens[i - 1].Is(',') ? i - 2 : i - 1;
        return null;
    }

    private static BirthDate? Wrong(Reading reading, IReadOnlyList<BirthDate> births, ParagraphReading paragraph, int name, int age)
    {
        var word = paragraph.Tokens[name].In(paragraph.Text).ToString();
        var isTitled = (name > 0 && Titles.Contains(paragraph.Tokens[name - 1])) || (name > 1 && Titles.Contains(paragraph.Tokens[name - 2]));
        if (Pronouns.Contains(paragraph.Tokens[name])) return Referent(births, paragraph, name) is { } single && !Fits(reading, single, paragraph, age) ? single : null;
        var meant = births.Where(b => isTitled ? b.Last == word && AgeOn(b.Born.Date!.Value, Dates.Of(reading).Document) >= Adult : IsNamed(b, paragraph, name, word)).ToList();
        if (meant.Count == 0 || meant.Exists(b => Fits(reading, b, paragraph, age))) return null;
        var nearest = meant.MinBy(b => Math.Abs(AgeOn(b.Born.Date!.Value, Dates.Of(reading).Document) - age))!;
        return isTitled && Math.Abs(AgeOn(nearest.Born.Date!.Value, Dates.Of(reading).Document) - age) > Slip ? null : nearest;
    }

    /// <summary>By first name, or by first name and surname.</summary>
    private static bool IsNamed(BirthDate birth, ParagraphReading paragraph, int name, string word) =>
        birth.First == word || (birth.Last == word && name > 0 && paragraph.Tokens[name - 1].In(paragraph.Text).SequenceEqual(birth.Names[Math.Max(0, birth.Names.Count - 2)]));

    /// <summary>A pronoun that opens a sentence means the one person with a birth date whom the sentence before names, if it names nobody else.</summary>
    private static BirthDate? Referent(IReadOnlyList<BirthDate> births, ParagraphReading paragraph, int pronoun)
    {
        var sentence = paragraph.Sentences.FirstOrDefault(s => s.FirstToken == pronoun);
        if (sentence?.Neighbour(-1) is not { } before || Pronouns.Contains(paragraph.Tokens[before.FirstToken])) return null;
        var tokens = paragraph.Tokens;
        BirthDate? found = null;
        for (var i = before.FirstToken; i < before.EndToken; i++)
        {
            if (!tokens[i].IsCapitalised) continue;
            var word = tokens[i].In(paragraph.Text).ToString();
            if (births.Where(b => b.First == word || b.Last == word).ToList() is not { Count: > 0 } named) continue;
            if (named.Count > 1 || (found is not null && found != named[0])) return null;
            found = named[0];
        }
        return found;
    }

    private static bool Fits(Reading reading, BirthDate birth, ParagraphReading paragraph, int age)
    {
        var dates = Dates.Of(reading);
        var born = birth.Born.Date!.Value;
        return AgeOn(born, dates.Document) == age
            || Sections.Of(reading).HeadingsOf(paragraph.Index).SelectMany(h => dates.In(h.Index)).Any(d => d.Date is { } day && AgeOn(born, day) == age)
            || paragraph.Tokens.Any(Then.Contains);
    }

    private static int AgeOn(DateOnly born, DateOnly day) =>
        day.Year - born.Year - (day < (born is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(day.Year) ? new DateOnly(day.Year, 3, 1) : new DateOnly(day.Year, born.Month, born.Day)) ? 1 : 0);
}
