using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Voice
{
    private const int ShortNote = 8;

    private static readonly WordSet Between = new("also often always has had have really never still then later again not quietly once twice 's");
    private static readonly WordSet Men = new("mr"), Women = new("mrs ms miss");
    private static readonly WordSet Others = new("mother father mum mam dad parents grandmother grandfather grandparents nan nana gran aunt uncle sister brother sisters brothers son daughter husband wife partner boyfriend girlfriend "
        + "stepmother stepfather niece nephew cousin carer carers friend teacher tutor keyworker worker solicitor doctor nurse family foster social support head class");
    private static readonly WordSet Pronouns = new("he she they and her his their");
    private static readonly Lexicon Speaks = Lexicon.Load("voice");

    public static readonly Rule Rule = new()
    {
        Id = "voice",
        Tip = Tip.PersonCentred,
        Title = "Give the person’s own words",
        Why = "A record about somebody in which they never speak is somebody else’s story.",
        Reach = Reach.Document,
        Check = reading =>
            reading.Kind is null or DocumentKind.Letter || reading.Prose.Count < (reading.Kind is DocumentKind.CaseNote or DocumentKind.DailyRecord ? ShortNote : 2)
            || People.Of(reading).Subject is not { } subject || HasVoice(reading) ? []
            : [new(null, $"Nothing here gives the words, wishes or feelings of {subject}, or says why they are not known.")],
        Examples =
        [
            Bad("Child: Callum Ferrie\nMother: Ann Ferrie\nCallum is in Year 11. Ms Ferrie told me, “He is a soft lad.” She would like help.") with { Kind = DocumentKind.Assessment },
            Bad("Child: Ines Roe\nInes is in Year 1. Paulo Roe, Ines’s father, does not want it. He says that the flat is cold.") with { Kind = DocumentKind.Assessment },
            Bad("Adult: Gwen Sharples\nMiss Sharples is 73. Miss Sharples has a flat. Mr Sharples rang me. He said that he would visit.") with { Kind = DocumentKind.SafeguardingReport },
            Good("Child: Callum Ferrie\nCallum is in Year 11. He told me that he likes art.") with { Kind = DocumentKind.Assessment },
            Good("Name: Leticia Brandão\nMs Brandão has a flat. Ms Brandão would like a garden.") with { Kind = DocumentKind.HousingReport },
            Good("Child: Ivy Orme\nIvy is four months old. She turned to her father’s voice and smiled.") with { Kind = DocumentKind.Assessment },
            Good("Name: Ada Lowe\nMrs Lowe had a stroke. She does not use words, and she pushed the picture away.") with { Kind = DocumentKind.CarePlan },
        ],
    };

    private static bool HasVoice(Reading reading)
    {
        var people = People.Of(reading);
        var others = TitlesOfOthers(reading, people);
        foreach (var paragraph in reading.Paragraphs)
        {
            if (!paragraph.IsProse) continue;
            foreach (var match in Speaks.Find(paragraph, 0, paragraph.Tokens.Count))
                if (!paragraph.IsQuoted(paragraph.Tokens[match.FirstToken]) && (match.Entry["who"] == "any" || IsSubject(people, paragraph, match.FirstToken, others))) return true;
        }
        return false;
    }

    /// <summary>Where both "Miss Sharples" and "Mr Sharples" are named, the one named less is somebody else.</summary>
    private static WordSet? TitlesOfOthers(Reading reading, People people)
    {
        if (people.Subject is not { } subject || IsOfTwo(reading, subject)) return null;
        var (men, women) = (0, 0);
        foreach (var sentence in reading.Prose)
            foreach (var run in people.RunsIn(sentence))
            {
                if (!run.HasTitle || !people.NamesSubject(run)) continue;
                if (HasTitle(run, Men)) men++;
                else if (HasTitle(run, Women)) women++;
            }
        return men == women ? null : men < women ? Men : Women;
    }

    /// <summary>"Supervision visit: Marguerite and Ken Holloway".</summary>
    private static bool IsOfTwo(Reading reading, string subject) => reading.Paragraphs.Any(p =>
        !p.IsProse && p.Text.Contains(" and ", StringComparison.Ordinal) && p.Text.Contains(subject[(subject.LastIndexOf(' ') + 1)..], StringComparison.Ordinal));

    private static bool HasTitle(NameRun run, WordSet titles) => run.HasTitle && run.FirstToken > 0 && titles.Contains(run.Paragraph.Tokens[run.FirstToken - 1]);

    /// <summary>Whether what stands before a verb is the subject's name, or a pronoun or "and" for the person named last.</summary>
    private static bool IsSubject(People people, ParagraphReading paragraph, int verb, WordSet? others)
    {
        var at = verb - 1;
        while (at >= 0 && Between.Contains(paragraph.Tokens[at])) at--;
        if (at < 0 || people.LastNamedBefore(paragraph, verb) is not { } last) return false;
        var isNext = last.Paragraph == paragraph && last.EndToken == at + 1;
        return (isNext || Pronouns.Contains(paragraph.Tokens[at])) && people.NamesSubject(last) && !IsOfAnother(last) && (others is null || !HasTitle(last, others));
    }

    /// <summary>"Ines's father": the father is meant.</summary>
    private static bool IsOfAnother(NameRun run)
    {
        var (tokens, next) = (run.Paragraph.Tokens, run.EndToken);
        return next + 1 < tokens.Count && tokens[next].First is '\'' or '’' && Others.Contains(tokens[next + 1]);
    }
}
