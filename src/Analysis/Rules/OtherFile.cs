using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class OtherFile
{
    private static readonly Lexicon Harms = Lexicon.Of(
        "(hit|hits|hitting|punched|slapped|kicked|bit|pushed|shoved|scratched|spat at|threatened|attacked|assaulted|grabbed|stole from|touched|swore at|threw {0-4} at|was (hit|punched|slapped|kicked|bitten|pushed|attacked|threatened|assaulted) by) (another|a fellow|a second|the other|one of the other) (resident|child|young person|patient|tenant|pupil|person|boy|girl|man|woman|adult|service-user|client|foster child)");

    private static readonly Lexicon Recorded = Lexicon.Of(
        "(recorded|record|noted|note|logged|log|written|write|entered|enter|entry|reported|filed|put|copied|told) {0-4} (in|on|into|to|for) (his|her|their|both|that|the other|each|the resident's|the child's) [other|own|two] [child's|resident's|people's|person's] (file|files|record|records|notes|case|social worker|worker|key worker|log|plan|manager)", "both (records|files)", "(incident|accident) (form|report|book|log)");

    public static readonly Rule Rule = new()
    {
        Id = "other-file",
        Tip = Tip.Holistic,
        Title = "Record it on the other person’s file too",
        Why = "The other person’s worker reads their own file only, and would never learn of it.",
        Reach = Reach.Document,
        Check = reading => reading.Kind is not (DocumentKind.CaseNote or DocumentKind.DailyRecord) || reading.Prose.Any(Recorded.Any) ? []
            : from found in Find.Phrases(reading, Harms)
              select new Hit(found.Match.Span, $"“{found.Match.Words}”: nothing here says that it was recorded on the other person’s file.")
              {
                  Fixes = [new("Say where else it is recorded", Asks: "Was this recorded on the other person’s file, by whom and when?")],
              },
        Examples =
        [
            Bad("At lunch he [|pushed another resident|] off a chair.") with { Kind = DocumentKind.DailyRecord },
            Good("At lunch he pushed another resident off a chair. I recorded this on her file at 2pm.") with { Kind = DocumentKind.DailyRecord },
            Good("At lunch he pushed a trolley past another resident.") with { Kind = DocumentKind.DailyRecord },
        ],
    };

    /// <summary>Whether a sentence tells of harm between the person and somebody else in care.</summary>
    internal static bool IsHarm(Sentence sentence) => Harms.Any(sentence);
}
