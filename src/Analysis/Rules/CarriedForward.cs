using System.Globalization;
using Recording.Analysis.Cases;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using Recording.Analysis.Text;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class CarriedForward
{
    private const int FewestTokens = 7, EnoughTokens = 20;

    private static readonly Lexicon Histories = Lexicon.Of("(history|background|chronology|previous|earlier|past|family composition|personal details|basic details|summary of records|sources)");
    /// <summary>What a sentence before may say of the words that follow.</summary>
    private static readonly Lexicon Sources = Lexicon.Of("(the record of|the assessment of|the review of|the plan of|unchanged|as before|from the last|taken from|carried forward|copied from|follows|following)");
    private static readonly Lexicon Said = Lexicon.Of("(recorded|written|wrote|noted|reported|the record of|the assessment of|the review of|the plan of|unchanged|as before|remains the same|still the case|from the last|taken from|carried forward|copied from)");

    public static readonly Rule Rule = new()
    {
        Id = "carried-forward",
        Tip = Tip.Succinct,
        Title = "Say that this is from an earlier record",
        Why = "Words carried over unchanged look as if somebody had seen it again, and hide what has changed.",
        Reach = Reach.Earlier,
        Check = Check,
        Examples =
        [
            Bad("I visited on 3 March 2026.\n[|Mrs Lowe cooks for herself and eats at the window. She goes to the library twice in the week and to the choir.|]").After("2025-05-06", "Mrs Lowe cooks for herself and eats at the window. She goes to the library twice in the week and to the choir."),
            Good("# History\nMrs Lowe cooks for herself and eats at the window. She goes to the library twice in the week and to the choir.").After("2025-05-06", "Mrs Lowe cooks for herself and eats at the window. She goes to the library twice in the week and to the choir."),
            Good("The assessment of 6 May 2025 says: Mrs Lowe cooks for herself and eats at the window. She goes to the library twice in the week and to the choir.").After("2025-05-06", "Mrs Lowe cooks for herself and eats at the window. She goes to the library twice in the week and to the choir."),
            Good("Mrs Lowe lives alone.").After("2025-05-06", "Mrs Lowe lives alone."),
            Good("Mrs Lowe cooks for herself and eats at the window. She goes to the library twice in the week and to the choir."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        if (reading.Options.Earlier.Count == 0) yield break;
        var known = Known(reading);
        foreach (var paragraph in reading.Paragraphs)
        {
            if (!paragraph.IsProse || paragraph.Source.Part.Kind != PartKind.Body || IsHistory(reading, paragraph)) continue;
            for (var i = 0; i < paragraph.Sentences.Count; i++)
            {
                var (last, places) = (i, new List<(RecordReading Record, Sentence Sentence)>());
                while (last < paragraph.Sentences.Count && known.TryGetValue(Key(paragraph.Sentences[last]), out var place) && IsPassage(reading, paragraph.Sentences[last])) { places.Add(place); last++; }
                if (places.Count == 0) continue;
                if (IsEnough(paragraph, i, last) && !(i > 0 && IsSource(paragraph.Sentences[i - 1]))) yield return HitOf(paragraph, i, last, places);
                i = last;
            }
        }
    }

    private static bool IsSource(Sentence before) => Sources.Any(before) || (Said.Any(before) && before.Paragraph.Tokens[before.EndToken - 1].Is(':'));

    private static Dictionary<string, (RecordReading Record, Sentence Sentence)> Known(Reading reading)
    {
        var known = new Dictionary<string, (RecordReading, Sentence)>();
        foreach (var record in EarlierRecords.Of(reading).Records)
            foreach (var sentence in record.Reading.Prose)
                if (sentence.EndToken - sentence.FirstToken >= FewestTokens) known[Key(sentence)] = (record, sentence);
        return known;
    }

    /// <summary>One long sentence, or several.</summary>
    private static bool IsEnough(ParagraphReading paragraph, int first, int last) =>
        paragraph.Sentences[last - 1].EndToken - paragraph.Sentences[first].FirstToken >= EnoughTokens;

    /// <summary>A quotation, and what gives its own date or source, is not carried over unsaid.</summary>
    private static bool IsPassage(Reading reading, Sentence sentence) =>
        !sentence.Paragraph.IsQuoted(sentence.Start, sentence.End) && !Dates.Of(reading).In(sentence).Any(date => date.IsDay) && !Said.Any(sentence);

    private static bool IsHistory(Reading reading, ParagraphReading paragraph) =>
        Sections.Of(reading).HeadingsOf(paragraph.Index).Any(heading => Histories.Find(heading, 0, heading.Tokens.Count).Any());

    private static string Key(Sentence sentence) =>
        string.Join(' ', sentence.Tokens.Skip(LabelOf(sentence)).Where(token => token.IsWord || token.Kind == TokenKind.Number).Select(token => token.In(sentence.Paragraph.Text).ToString().ToLowerInvariant()));

    /// <summary>How many tokens a label takes before the sentence: "Daily life: She likes …".</summary>
    private static int LabelOf(Sentence sentence)
    {
        for (var i = sentence.FirstToken + 1; i < Math.Min(sentence.EndToken, sentence.FirstToken + LongestLabel); i++)
            if (sentence.Paragraph.Tokens[i].Is(':')) return i + 1 - sentence.FirstToken;
        return 0;
    }

    private const int LongestLabel = 6;

    private static Hit HitOf(ParagraphReading paragraph, int first, int last, List<(RecordReading Record, Sentence Sentence)> places)
    {
        var (record, from) = places[0];
        var words = paragraph.SpanOf(paragraph.Sentences[first].FirstToken, paragraph.Sentences[last - 1].EndToken);
        return new(words, $"This passage stands word for word in the record of {record.Record.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.")
        {
            Related = [new("The earlier record", from.Span) { Record = record.Record }],
            Fixes = [new("Say what is so today", Asks: "Is this still so, and who saw it when? If it is quoted, give the record’s date.")],
        };
    }
}
