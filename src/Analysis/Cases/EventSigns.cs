using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Words about an event beside those for its kind (<c>event-signs.csv</c>), by what they say of it.</summary>
internal static class EventSigns
{
    private static readonly ILookup<string, CsvRow> Rows = Csv.ReadEmbedded("lexicons/event-signs.csv").ToLookup(row => row["says"], StringComparer.Ordinal);

    /// <summary>That a note was written, and nothing happened.</summary>
    public static readonly Lexicon Notes = new(Rows["note"]);

    /// <summary>That it did not happen after all.</summary>
    public static readonly Lexicon Mistakes = new(Rows["mistake"]);

    /// <summary>What a note tells without a day is of its own day: what was decided by whom, and who rang or wrote.</summary>
    public static readonly Lexicon Logged = new(Rows["logged"]);

    /// <summary>With which an entry tells of the contact that it was written of.</summary>
    public static readonly Lexicon Openings = new(Rows["opening"].Concat(Rows["opening-start"]));

    /// <summary>"refused it again": the medicine told of before.</summary>
    public static readonly Lexicon Refused = new(Rows["refused-it"]);

    /// <summary>"the one on": an event as one told of before.</summary>
    public static readonly Lexicon Ones = new(Rows["one"]);

    /// <summary>"At five past five", where a sentence begins.</summary>
    public static readonly Lexicon Hours = new(Rows["hour"]);

    /// <summary>That a meeting resolved something.</summary>
    public static readonly Lexicon Resolved = new(Rows["resolved"]);

    /// <summary>"We agreed £10 a week": with whom the contact was that is told of before.</summary>
    public static readonly Lexicon Agreed = new(Rows["agreed"]);

    /// <summary>"and another £300 on 24 May": done as what the sentence told before.</summary>
    public static readonly Lexicon Others = new(Rows["another"]);

    /// <summary>"The same again on …".</summary>
    public static readonly Lexicon Again = new(Rows["again"]);

    /// <summary>After a day on which something was due: "depot due 10/09 not given".</summary>
    public static readonly Lexicon NotDone = new(Rows["not-done"]);

    /// <summary>Nouns and short forms that tell what happened without a verb in the past.</summary>
    public static readonly Lexicon Named = new(Rows["named"]);

    /// <summary>That it happens again and again, on no one day.</summary>
    public static readonly Lexicon Repeated = new(Rows["repeated"]);

    /// <summary>What lay ahead then, and did not happen: "was due to visit at the weekend but stayed away".</summary>
    public static readonly Lexicon Thwarted = new(Rows["thwarted"]);

    /// <summary>"I thought that you would want to know".</summary>
    public static readonly Lexicon ToKnow = new(Rows["to-know"]);

    /// <summary>"I have decided that": on the day of writing.</summary>
    public static readonly Lexicon Resolving = new(Rows["resolving"]);

    /// <summary>"The review was in the quiet room": with which the record of a meeting begins.</summary>
    public static readonly Lexicon Sittings = new(Rows["sitting"]);

    /// <summary>That what was to be did not take place, whatever day it was for.</summary>
    public static readonly Lexicon Missed = new(Rows["missed"]);

    /// <summary>What came of a fall or an attack the same day: "the ambulance crew took him to hospital".</summary>
    public static readonly Lexicon Treated = new(Rows["treated"]);

    /// <summary>"there is talk of".</summary>
    public static readonly Lexicon Rumours = new(Rows["rumour"]);

    /// <summary>What has long been so, or was long ago: of no one day.</summary>
    public static readonly Lexicon Standing = new(Rows["standing"]);
}
