using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>Tells where what was said is what somebody found at their work: "The nurse told me that the wound has healed", "Mr Osei said that Rory has moved up a group", where a record makes him the head teacher.</summary>
internal static class ExpertSayer
{
    private const int LongestSayer = 9;

    private static readonly WordSet Sayings = new("said says say told tells reported reports wrote confirmed explained stated states"), Doubts = new("thinks thought believes believed feels felt suspects wonders fears might may could"),
        Experts = new("nurse nurses doctor gp dentist teacher headteacher head school nursery college surgery hospital ward clinic police officer officers pc physiotherapist therapist psychologist psychiatrist paediatrician consultant pharmacist pharmacy optician dietitian midwife paramedic visitor tutor sendco coordinator manager engineer surveyor solicitor court dr occupational"),
        Titles = new("dr pc dc sgt nurse sister professor prof");

    public static bool Is(Sentence sentence, IReadOnlyList<RecordContent> contents)
    {
        var (tokens, verb) = (sentence.Paragraph.Tokens, -1);
        for (var i = sentence.FirstToken + 1; i < Math.Min(sentence.EndToken, sentence.FirstToken + LongestSayer) && verb < 0; i++)
            if (Sayings.Contains(tokens[i])) verb = i;
        if (verb < 0) return false;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (Doubts.Contains(tokens[i]) || (i < verb && Holder.IsKin(tokens[i]))) return false;
        for (var i = sentence.FirstToken; i < verb; i++)
            if (Experts.Contains(tokens[i]) || Titles.Contains(tokens[i])) return true;
        return tokens[verb - 1].IsCapitalised && HasWork(GivenNames.Fold(tokens[verb - 1].In(sentence.Paragraph.Text).ToString()), contents);
    }

    private static bool HasWork(string name, IReadOnlyList<RecordContent> contents) =>
        contents.Any(record => record.People.Any(person => person.Role is { } role && person.Parts[^1] == name && role.Split(' ', ',', '-').Any(Experts.Has)));
}
