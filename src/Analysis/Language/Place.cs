using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Language;

/// <summary>Where a word must stand to mean what its list says: the column "place" of a word list.</summary>
internal static class Place
{
    /// <summary>"person": a person does it; "trait": a person is it; "is", "looks", "bit": somebody or something is, looks or is a bit so.</summary>
    public static bool Holds(Reading reading, Sentence sentence, LexiconMatch match) => match.Entry["place"] switch
    {
        "person" => Clause.IsOfAPerson(reading, sentence, match.FirstToken),
        "trait" => Predicate.IsOfAPerson(reading, sentence, match.FirstToken),
        "is" => Predicate.Is(sentence, match.FirstToken),
        "looks" => Predicate.Looks(sentence, match.FirstToken),
        "bit" => Predicate.IsHedged(sentence, match.FirstToken),
        _ => true,
    };
}
