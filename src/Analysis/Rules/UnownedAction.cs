using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class UnownedAction
{
    private static readonly Lexicon Steps = Lexicon.Of(
        "to be (chased|arranged|reviewed|completed|explored|considered|followed up|discussed|agreed|referred|sourced|identified|made|confirmed|sent|updated|requested|booked|actioned|organised|monitored|looked into|looked at|investigated|progressed|allocated|set up|started|offered|undertaken)",
        "(will|to) (monitor|keep under review|keep an eye on|chase|continue to monitor|follow up|be monitored|be chased|be followed up|be kept under review|review as needed)",
        "(ongoing|on-going) (monitoring|support|review)", "(keep|kept) under review", "(chase|monitor|follow up) (referral|progress|situation|with|up|the|outcome)", "as and when [needed|required|necessary]");

    private static readonly Lexicon Times = Lexicon.Of(
        "(daily|weekly|fortnightly|monthly|quarterly|today|tomorrow)", "(every|each|once a|twice a|by|on|within|until|from) ({number}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|week|month|morning|evening|visit|the (next|end|first|last|review|meeting))", "(at|before|after) (the|his|her|their|each|every) [next] (review|visit|meeting|appointment|discharge|call)");

    private static readonly Lexicon Plans = Lexicon.Of("(plan|plans|action|actions|next steps|steps|agreed|recommendations|recommendation|what happens next|tasks|outcome|outcomes|to do|what we will do)");
    private static readonly WordSet Owners = new("i we");

    public static readonly Rule Rule = new()
    {
        Id = "action",
        Tip = Tip.Holistic,
        Title = "Say who does it and by when",
        Why = "A step that nobody owns and no date ends is not done.",
        Check = reading =>
            from found in Find.Phrases(reading, Steps)
            where IsInPlan(reading, found.Sentence)
            let owner = HasOwner(reading, found.Sentence, found.Match)
            let date = Dates.Of(reading).In(found.Sentence).Any() || Times.Any(found.Sentence)
            where !owner || !date
            select new Hit(found.Match.Span, owner ? $"“{found.Match.Words}” has no date." : date ? $"“{found.Match.Words}” does not say who." : $"“{found.Match.Words}” has no owner and no date.")
            {
                Fixes = [new("Say who and when", Asks: "Who will do this, and by what day?")],
            },
        Examples =
        [
            Bad("# Plan\n- Housing application [|to be chased|]."),
            Bad("# Next steps\n- The social worker [|will monitor|]."),
            Good("# Plan\n- Joan Pring to chase the housing application by Friday 20 March 2026."),
            Good("# Plan\n- I will keep under review the cold in the flat, every Friday."),
            Good("# Home visit\nThe door was to be mended, he said."),
        ],
    };

    private static bool IsInPlan(Reading reading, Sentence sentence)
    {
        var paragraph = sentence.Paragraph;
        if (Sections.Of(reading).HeadingOf(paragraph.Index) is { } heading && Plans.Find(heading, 0, heading.Tokens.Count).Any()) return true;
        return reading.Kind is DocumentKind.CarePlan && paragraph.Source.Role == Text.ParagraphRole.ListItem;
    }

    private static bool HasOwner(Reading reading, Sentence sentence, LexiconMatch match)
    {
        if (People.Of(reading).RunsIn(sentence).Any(run => !run.IsPlace)) return true;
        foreach (var token in sentence.Tokens) if (Owners.Contains(token)) return true;
        return Workers.Find(sentence.Paragraph, sentence.FirstToken, sentence.EndToken).Any(m => m.EndToken <= match.FirstToken || m.FirstToken >= match.EndToken);
    }

    private static readonly Lexicon Workers = Lexicon.Of(
        "(social worker|nurse|manager|council|therapist|officer|school|gp|doctor|mother|father|son|daughter|team|agency|worker|adviser|advocate|health visitor|landlord|solicitor|teacher|carer|carers|court|police|provider|parents|owner)");
}
