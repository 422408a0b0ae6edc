using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Who somebody is where no word for a role says it: "Priti Rao of the virtual school", "Ms Tandy, who leads on reading", "a man called Dan Kell".</summary>
internal static class PlaceOfWork
{
    private const int LongestPlace = 5;

    private static readonly Lexicon Works = Lexicon.Of(
        "[,] who (leads|lead|runs|teaches|taught|manages|heads|looks after|cares for|supports|coaches|drives|cooks|chairs|coordinates|co-ordinates|nurses|helps|minds|covers|took over|takes over|works|worked|sees to|visits|keeps|represents|acts for|speaks for|interprets|advises|fosters|lives (next door|opposite|upstairs|downstairs|above|below)|owns) {0-3}",
        "(works|worked|volunteers) (for|at|with|in) {1-3}",
        "[,] [now] (of|from|at|for|with) [the|his|her|their] {0-3} (team|school|service|services|centre|clinic|hospital|council|unit|charity|agency|company|trust|police|project|department|office|surgery|practice|board|society|college|nursery|home|firm|club|hub|ward|desk|partnership|union|church|mosque)",
        "[,] (of|from|at|in) [the] (housing|education|early help|adult services|children's services|social care|social services|highways|benefits|finance|health|commissioning|probation|CAMHS|IAPT|the court|youth justice|transport|environmental health|licensing|safeguarding|admissions)",
        "[,] (of|from|for) [the] {name} {0-3} (Team|School|Service|Services|Centre|Clinic|Hospital|Council|Unit|Trust|Police|Project|Surgery|Practice|Board|Society|College|Nursery|Homes|Housing|House|Club|Hub|Ward|Support|Care|Homecare|Living|Lives|Healthcare|Agency|Association|Solicitors|Academy|Primary|High|College|Court|Lodge|Youth)");

    private static readonly Lexicon Strangers = Lexicon.Of("(a|the|this|another|some|young|older|old) (man|woman|lad|boy|girl|lady|gentleman|bloke|person|youth|teenager|couple|male|female|chap|friend) {0-4} (called|named|by the name of|known as|calling himself|calling herself|who gave (his|her) name as|giving (his|her) name as|giving the name|who said (his|her) name was|who said that (his|her) name was|by the name)");

    public static string? Of(Sentence sentence, NameRun run)
    {
        if (run.Length < 2 && !run.HasTitle) return null;
        var paragraph = sentence.Paragraph;
        if (run.EndToken < sentence.EndToken && Works.At(paragraph, run.EndToken, Math.Min(sentence.EndToken, run.EndToken + LongestPlace + 3)) is { } after) return after.Words.TrimStart(',', ' ');
        return Strangers.Find(paragraph, Math.Max(sentence.FirstToken, run.FirstToken - LongestPlace - 3), run.FirstToken).FirstOrDefault(match => match.EndToken == run.FirstToken) is { Entry: not null } before
            ? paragraph.Text[paragraph.Tokens[before.FirstToken + 1].Start..paragraph.Tokens[before.FirstToken + 1].End] : null;
    }
}
