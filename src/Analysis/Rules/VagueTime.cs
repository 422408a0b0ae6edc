using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class VagueTime
{
    private static readonly Lexicon Phrases = Lexicon.Load("vague-time");

    public static readonly Rule Rule = new()
    {
        Id = "vague-time",
        Tip = Tip.Accurate,
        Title = "Say when",
        Why = "A reader years from now cannot tell when “recently” or “last week” was.",
        Reach = Reach.Document,
        YieldsTo = ["hard-sentence", "opinion", "opinion-as-fact", "source", "blame", "disrespect", "guidance", "wordy"],
        Check = Check,
        Examples =
        [
            Bad("He moved out [|recently|]."),
            Bad("She rang me [|a few days ago|] and will visit [|next week|]."),
            Bad("I saw him [|yesterday|]."),
            Bad("A review will be held [|in due course|]."),
            Bad("# Tuesday 3 March 2026: home visit\nThere was a row at the flat [|over the weekend|]."),
            Bad("She [|has just started|] college."),
            Bad("[|When he was younger|], he hurt his back. [|One evening he|] rang me."),
            Bad("He has been short of money [|since the spring|]. I will ring [|when they get round to it|]."),
            Good("He moved out recently, on 3 May 2026. I rang the week after 3 May, some days later."),
            Good("# Tuesday 3 March 2026: home visit\nI rang the school this morning. He fell yesterday."),
            Good("She told me that she saw him last week. He said, “I moved recently.”"),
            Good("I will tell him as soon as the court decides. It was too soon to say."),
            Good("She has just enough money. One evening a week he swims. In the summer he sits outside."),
            Good("He wants to move out by next summer."),
            Good("I met him in March 2026, and soon afterwards he moved."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var (evidence, dates) = (Evidence.Of(reading), Dates.Of(reading));
        foreach (var sentence in reading.Prose)
        {
            bool? isDated = null;
            foreach (var match in Phrases.Find(sentence))
            {
                if (sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End)) continue;
                if (isDated ??= dates.In(sentence).Any(d => !d.IsBirth)) break;
                if (evidence.In(sentence).Speech is { } speech && speech.Covers(match.FirstToken)) continue;
                if (IsWished(sentence, match)) continue;
                if (match.Entry["kind"] is "entry" or "today" && IsInDatedEntry(reading, sentence, match.Entry["kind"])) continue;
                if (match.Entry["kind"] == "relative" && sentence.Neighbour(-1) is { } before && dates.In(before).Any(d => !d.IsBirth)) continue;
                yield return new(match.Span, $"“{match.Words}” does not say when.")
                {
                    Fixes = [new("Give the date", Asks: match.Entry["kind"] == "future" ? "By which date?" : "On which date, or between which dates?")],
                };
            }
        }
    }

    /// <summary>"He wants to move out by next summer": when is his to say.</summary>
    private static bool IsWished(Sentence sentence, LexiconMatch match)
    {
        if (match.Entry["kind"] != "future") return false;
        for (var i = sentence.FirstToken; i + 1 < match.FirstToken; i++)
            if (Wishes.Contains(sentence.Paragraph.Tokens[i])) return true;
        return false;
    }

    private static readonly WordSet Wishes = new("wants want wanted wishes hopes hoped hope wish");

    /// <summary>"today" is plain in a document that gives its date; "yesterday" in a dated entry, note or letter.</summary>
    private static bool IsInDatedEntry(Reading reading, Sentence sentence, string kind)
    {
        var dates = Dates.Of(reading);
        if (dates.Source == DateSource.Text && (kind == "today" || reading.Kind is DocumentKind.CaseNote or DocumentKind.DailyRecord or DocumentKind.Letter)) return true;
        return dates.In(sentence.Paragraph.Index).Any(d => d.IsDay && d.FirstToken <= 2)
            || Sections.Of(reading).HeadingsOf(sentence.Paragraph.Index).Any(heading => dates.In(heading.Index).Any(d => d.IsDay));
    }
}
