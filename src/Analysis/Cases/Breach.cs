using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>
/// A sentence of any kind of document that goes against a warning in force: it does or plans what the warning forbids, does alone what it wants done in company,
/// gives what somebody is allergic to, or takes away the guard.
/// </summary>
internal static class Breach
{
    /// <summary>What is taken away by plan or by the writer's own hand.</summary>
    private static readonly Lexicon Ending = Lexicon.Of("(will|to|can|could|should|may|shall) [now] be (cut|taken off|taken out|taken away|put back|put on|put back on|switched off|switched on|turned off|turned on|turned back on|stood down|stepped down|handed back|given back|left off|left out|left open|stopped|dropped|removed|ended|withdrawn|cancelled|opened|unlocked|reduced|disconnected|lifted)", "(will|can|could|should|may) [now] (go|come off|come out|come down|stop|end)",
        "(I|we) [have|then|also] (switched|turned|took|taken|put|left|removed|stopped|cancelled|unlocked|opened) {0-5} (off|out|away|down|on|open|unlocked|back)", "(I|we) [have] (removed|stopped|cancelled|unlocked|dropped)", "(switched|turned|took|left|put|propped) (it|them) (off|out|away|on|open)");

    public static bool Is(DraftSentence draft, VitalFlag flag, bool isOfCare) => flag.Kind switch
    {
        FlagKind.Allergy => Gives(draft, flag),
        FlagKind.NonDisclosure => Tells(draft, flag),
        FlagKind.Health when IsLeftUnhelped(draft, flag) => true,
        _ => IsAlone(draft, flag) || DoesForbidden(draft, flag) || IsWithThem(draft, flag) || (isOfCare && EndsGuard(draft, flag)),
    };

    /// <summary>"Use the latex gloves", "amoxicillin for a week".</summary>
    private static bool Gives(DraftSentence draft, VitalFlag flag) =>
        flag.Topics.Count > 0 && draft.Gist.Words.Any(substance => flag.Topics.Any(topic => Substances.AreOfOneGroup(substance, topic))) && !draft.Keeps;

    /// <summary>The warning wants company or somebody to watch, the sentence has it done alone.</summary>
    private static bool IsAlone(DraftSentence draft, VitalFlag flag)
    {
        if (!flag.Matters.Overlaps(Sided) || draft.Matters.Free.Count == 0 || !draft.Matters.Free.Overlaps(Sided)) return false;
        return (flag.Kind == FlagKind.StaffSafety ? draft.Bearing.Matters.Contains("visiting") : draft.Bearing.Touches(flag.Bearing) || draft.Names(flag) || draft.Shares(flag)) && !draft.Keeps;
    }

    private static readonly HashSet<string> Sided = ["alone", "supervised"];

    private static bool DoesForbidden(DraftSentence draft, VitalFlag flag) => flag.Forbidden.Count > 0 && !flag.Matters.Overlaps(Sided) && draft.Gist.Words.Overlaps(flag.Forbidden) && draft.IsOfTheirs(flag) && !draft.Keeps;

    private static readonly Lexicon Staying = Lexicon.Of("(stays|stay|staying|stayed|sleeps|sleep|sleeping|slept|move in|moves in|moved in|moving in|live with|lives with|living with|spend|spends|overnight|(has|have|will have|had|having) (the|him|her|them|{name})|look after|looks after|looked after|minds|mind|babysits|babysit|collects|collect|collected|picks up|picked up|picks {1-2} up|sits for|care of|take (him|her|them)|takes (him|her|them)|bath|baths|bathes|travel together|together)",
        "(visits|visit|sees|see|meets|meet|writes|write|rings|ring|texts|text|letters|Sunday lunch|weekend|weekends|holidays|afternoons|evenings) {0-4} (at|with|to|from|by|for)", "(will|to|can|could) {0-2} (have|see|meet|visit|attend|take|write|ring)");

    /// <summary>Whom the warning keeps apart from somebody is with them, alone and as a plan or a habit.</summary>
    private static bool IsWithThem(DraftSentence draft, VitalFlag flag) =>
        flag.Kind is FlagKind.Instruction or FlagKind.CourtOrder && draft.NamesPerson(flag) && (draft.Bearing.Touches(flag.Bearing) || draft.Shares(flag)) && Staying.Any(draft.Sentence) && !draft.Keeps && !draft.IsOneOfFew(flag);

    private static readonly Lexicon Sent = Lexicon.Of("(told|tell|gave|given|sent|send|rang|texted|text|emailed|explained|explain|passed on|let slip|let {1-2} know|confirmed|posted|wrote|written|shared|asked {1-3} in front|enclose|enclosed|enclosing|will (ring|text|email|write|post|call|go)|left a (message|voicemail|card|note))");

    /// <summary>It tells whom the warning says must not be told, or tells in the way that it forbids.</summary>
    private static bool Tells(DraftSentence draft, VitalFlag flag)
    {
        if (!Sent.Any(draft.Sentence) || draft.Keeps) return false;
        return draft.Gist.Words.Any(word => flag.Forbidden.Contains(word) && FlagWords.Telling.Contains(word)) || (draft.NamesPerson(flag) && (draft.Bearing.Matters.Contains("whereabouts") || Said.Any(draft.Sentence)));
    }

    private static readonly Lexicon Said = Lexicon.Of("what (she|he|they|{name}) {0-1} (said|told|wants|has said|had said|disclosed|reported)");

    /// <summary>What calls for an ambulance has happened; that nobody sent for one is known when nothing of the document mentions it.</summary>
    private static bool IsLeftUnhelped(DraftSentence draft, VitalFlag flag) =>
        flag.Bearing.Guards.Contains("rescue") && Happened.Any(draft.Sentence) && draft.Bearing.Matters.Any(matter => matter is "falls" or "fits" && flag.Bearing.Matters.Contains(matter));

    private static readonly Lexicon Happened = Lexicon.Of("(fell|slipped|tripped|knocked|banged|bumped|hit (his|her) head|collapsed|fitted|had a (fit|seizure|fall|bump|bang|knock)|has (fallen|slipped|tripped|knocked|banged|bumped|collapsed)|went down)");

    private static bool EndsGuard(DraftSentence draft, VitalFlag flag) => Ending.Any(draft.Sentence) && draft.Shares(flag);
}
