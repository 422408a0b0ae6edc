namespace Recording.Analysis.Cases;

/// <summary>
/// Where the records say that somebody is whom a warning keeps away from the person: "Kyle goes to the club at the <b>Corn Hall</b>". A plan that takes the person there goes against the warning,
/// though it names nobody. Places of which the records speak without them too are not theirs.
/// </summary>
internal static class Haunts
{
    private const int Few = 1;

    public static IReadOnlySet<(ulong, ulong)> Of(VitalFlag flag, IReadOnlySet<ulong> subject, IReadOnlyList<RecordReading> records)
    {
        var names = flag.Gist!.Names.Where(name => !subject.Contains(name)).ToHashSet();
        var places = new HashSet<(ulong, ulong)>();
        if (names.Count == 0) return places;
        foreach (var sentence in records.SelectMany(record => record.Sentences))
            if (sentence.Tokens.Any(token => token.IsCapitalised && names.Contains(token.Folded)))
                places.UnionWith(PlaceNames.In(sentence).Where(place => place.Second != 0 && !names.Contains(place.First)));
        if (places.Count == 0) return places;
        var without = new Dictionary<(ulong, ulong), int>();
        foreach (var sentence in records.SelectMany(record => record.Sentences))
            if (!sentence.Tokens.Any(token => token.IsCapitalised && names.Contains(token.Folded)))
                foreach (var place in PlaceNames.In(sentence).Where(places.Contains)) without[place] = without.GetValueOrDefault(place) + 1;
        places.RemoveWhere(place => without.GetValueOrDefault(place) > Few);
        return places;
    }
}
