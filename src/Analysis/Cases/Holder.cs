using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>Whose fact a sentence gives: "her mother lives at …" says nothing of where she lives.</summary>
internal static class Holder
{
    private static readonly WordSet Between = new("now also still has have had recently currently then usually was is ( , -");
    private static readonly WordSet Others = new("mother mum mam father dad parent parents son daughter brother sister stepmother stepfather stepbrother stepsister husband wife partner boyfriend girlfriend "
        + "grandmother grandfather grandparents nan nana gran grandma grandad aunt auntie uncle cousin niece nephew friend neighbour landlord carer worker nurse teacher manager advocate children boys girls twins siblings who");
    private static readonly WordSet Joins = new("and &");

    /// <summary>Whether nobody but the subject stands right before the words that give the fact.</summary>
    public static bool IsSubject(RecordReading record, Sentence sentence, int token)
    {
        var people = People.Of(record.Reading);
        var at = token;
        while (at > sentence.FirstToken && Between.Contains(sentence.Paragraph.Tokens[at - 1])) at--;
        if (at == sentence.FirstToken) return true;
        if (Others.Contains(sentence.Paragraph.Tokens[at - 1])) return false;
        var runs = people.RunsIn(sentence).Where(run => run is { IsPlace: false } && run.EndToken <= at).ToList();
        if (people.Subject is null || runs.Count == 0 || runs[^1].EndToken != at || people.NamesSubject(runs[^1])) return true;
        return runs.Count > 1 && Joins.Contains(sentence.Paragraph.Tokens[runs[^1].FirstToken - 1]) && people.NamesSubject(runs[^2]);
    }
}
