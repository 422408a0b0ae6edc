using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>Somebody whom the records name, with their role.</summary>
/// <param name="Name">The fullest name that the records give.</param>
/// <param name="Role">In the words of the record that first gives it.</param>
/// <param name="Records">In how many records they stand, as author or by name.</param>
public sealed record CasePerson(string Name, string Role, RecordQuotation? First, RecordQuotation? Last, RecordSource FirstSource, RecordSource LastSource, int Records)
{
    /// <summary>The people of a case in the order of their first mention, the person whom it is about left out.</summary>
    /// <param name="roles">Roles that are known from elsewhere, by name.</param>
    internal static IReadOnlyList<CasePerson> Of(IReadOnlyList<RecordContent> records, string? subject, IReadOnlyDictionary<string, string>? roles = null)
    {
        List<List<string>> subjects = [.. FactOwners.Of(records, subject).Fellows.Prepend(subject ?? "").Select(name => name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(GivenNames.Fold).ToList())];
        List<PersonMention>? all = records.Any(record => record.IsChild) ? null : [.. records.SelectMany(record => record.People)];
        var people = new List<Found>();
        foreach (var mention in records.SelectMany(record => record.People).OrderByDescending(m => m.Parts.Count))
        {
            if (subjects.Exists(names => IsSubject(mention, names)) || IsTitled(mention, subjects[0], all)) continue;
            var known = people.Where(person => person.Answers(mention)).ToList();
            if (known.Count == 1) known[0].Mentions.Add(mention);
            else if (known.Count == 0 && (mention.Parts.Count > 1 || mention.HasTitle || mention.Role is not null)) people.Add(new(mention));
        }
        return [.. people.Select(person => person.Person(roles)).OfType<CasePerson>().OrderBy(person => person.FirstSource.Date).ThenBy(person => person.Name, StringComparer.Ordinal)];
    }

    /// <summary>"Mr Hollis" where the case is about a grown-up of that name and nobody else has it.</summary>
    private static bool IsTitled(PersonMention mention, List<string> subject, List<PersonMention>? all) => all is not null && subject.Count > 1 && mention.HasTitle && mention.Parts.Count == 1 && mention.Parts[0] == subject[^1]
        && !all.Exists(other => other.Parts.Count > 1 && other.Parts[^1] == subject[^1] && !IsSubject(other, subject));

    /// <summary>All of the subject's names, or the first of them alone; a title with the surname alone may be the subject too.</summary>
    private static bool IsSubject(PersonMention mention, List<string> subject) => subject.Count > 0 && (mention.Parts.Count == 1
        ? mention.Parts[0] == subject[0] || (mention.Parts[0] == subject[^1] && mention.Role is null) || GivenNames.AreForms(mention.Parts[0], subject[0])
        : mention.Parts[^1] == subject[^1] && (mention.Parts[0] == subject[0] || GivenNames.AreForms(mention.Parts[0], subject[0]))
            || (mention.Parts[0] == subject[0] && GivenNames.AreSpellingsOfOne(mention.Parts[^1], subject[^1])));

    private sealed class Found(PersonMention first)
    {
        public List<PersonMention> Mentions { get; } = [first];

        public string? Role => Mentions.OrderBy(m => m.Source.Date).Select(m => m.Role).FirstOrDefault(role => role is not null);

        /// <summary>Whether a mention in as many words or fewer names this person.</summary>
        public bool Answers(PersonMention other)
        {
            var full = Mentions[0].Parts;
            if (other.Parts.Count > 1) return full.Count > 1 && full[^1] == other.Parts[^1] && (full[0] == other.Parts[0] || GivenNames.AreForms(full[0], other.Parts[0]));
            return other.HasTitle && !Mentions[0].HasTitle ? full[^1] == other.Parts[0] : full.Contains(other.Parts[0]) || (full.Count > 1 && GivenNames.AreForms(full[0], other.Parts[0]));
        }

        /// <summary>Null where nothing says who it is.</summary>
        public CasePerson? Person(IReadOnlyDictionary<string, string>? roles)
        {
            var ordered = Mentions.OrderBy(m => m.Source.Date).ToList();
            if ((Role ?? roles?.GetValueOrDefault(Mentions[0].Name)) is not { } role) return null;
            return new(Mentions[0].Name, role, ordered.Select(m => m.Quotation).FirstOrDefault(q => q is not null), ordered.Select(m => m.Quotation).LastOrDefault(q => q is not null),
                ordered[0].Source, ordered[^1].Source, ordered.Select(m => m.Source).Distinct().Count());
        }
    }
}
