using Recording.Analysis.Language;
using Recording.Analysis.Text;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Name
{
    private const int Rare = 2, Strange = 4, MostPersons = 400, MostPartners = 40;

    private static readonly WordSet Adverbs = new("also often always usually sometimes never still really then now generally currently");
    private static readonly WordSet Lives = new("enjoys likes loves hates dislikes prefers plays eats sleeps walks lives feels thinks hopes sings draws cooks dresses smiled laughed cried wakes drinks attends misses struggles wants");
    private static readonly WordSet Does = new("is was has had goes went can cannot needs does did would could takes uses spends finds gets manages sees washes reads watches shares travels said told says asked became appeared seemed presented responded moved stayed started loved liked enjoyed wanted played ate slept");
    private static readonly WordSet Acts = new("left came rang called phoned telephoned visited attended brought helped gave took arrived wrote sat stood ran shouted hit pushed replied answered refused declined agreed signed lost found kept made put met saw heard knew thought began stopped tried died "
        + "lives looks works drives collects picks visits rings helps brings gives makes pays knows says tells asks senior junior will may might should must and who also did returned explained confirmed described added accepted apologised");
    private static readonly WordSet Lay = new("mr mrs ms miss");
    private static readonly WordSet PlacesBefore = new("in at from to near of the a an through across around via outside inside called named");

    public static readonly Rule Rule = new()
    {
        Id = "name",
        Tip = Tip.Accurate,
        Severity = Severity.Problem,
        Title = "Check the name",
        Why = "A name spelled two ways, or another family’s name, makes a reader doubt whose record this is.",
        Reach = Reach.Document,
        Check = reading => Check(People.Of(reading)),
        Examples =
        [
            Bad("Name: Parveen Akhtar\nMrs Akhtar teaches Urdu. If nobody comes, Mrs [|Aktar|] rings the agency."),
            Bad("Child: Sagal Warsame, born 30 January 2018\nSagal drew the flat. [|Sagaal|] needs a bed of her own."),
            Bad("Name: Leticia Brandão\nMs Brandão is out. Ms [|Brandeo|] will ring. Ms Brandao is her sister."),
            Bad("Name: Tenzin Dorje\nTenzin can make toast. [|Jordan|] enjoys swimming and would like to try bowling."),
            Bad("Child: Naomi Burke\nNaomi reads at weekends, and on Fridays [|Poppy|] likes the swings."),
            Bad("Child: Naomi Burke\nNaomi reads at weekends, and on Fridays [|Poppy|] likes the swings. Naomi and [|Naomy|] swim."),
            Bad("Child: Aisha Malik\nAisha rang. Aisha came in. [|Ayesha|] left at noon."),
            Good("Child: Aisha Malik\nAisha rang. Niamh is her niece, and Niamh was there."),
            Good("On Fridays Poppy likes the swings."),
            Good("Name: Tenzin Dorje\nTenzin can make toast. His brother Jordan enjoys swimming."),
            Good("Child: Kofi Mensah\nKofi showed me his desk. Jaydon, who is 9, threw a cup. Jaydon is sorry."),
            Good("Name: Paul Attwell\nMr Attwell came in. The Attwells have a dog."),
            Good("Name: Maria Costa\nMaria came with Marie Hart, her aunt. Marie is 60 and Maria is 30."),
            Good("Person: Siobhan McAteer, known as Shiv\nShiv enjoys tea. Ms McAteer is well."),
            Good("Name: Terence Doyle\nMr Doyle is 60. Terry likes his garden."),
            Good("Name: Ada Lowe\nHousing is a worry. Swimming is at 4pm. Paris is lovely, she said."),
        ],
    };

    private static IEnumerable<Hit> Check(People people)
    {
        var spellings = Spellings(people).ToList();
        foreach (var hit in spellings.Select(s => s.Hit).Concat(people.Subject is null ? [] : Strangers(people, [.. spellings.Select(s => s.Part)])).OrderBy(h => h.Span!.Value)) yield return hit;
    }

    private static IEnumerable<(NamePart Part, Hit Hit)> Spellings(People people)
    {
        var persons = people.Parts.Where(p => p.IsPerson && p.Folded.Length > 2).ToList();
        if (persons.Count > MostPersons) persons = [.. persons.OrderByDescending(p => p.Count).Take(MostPersons)];
        foreach (var rare in people.Parts)
        {
            if (rare.Count > Rare || rare.HasRole || rare.Places.Count == 0 || rare.Folded.Length < 3) continue;
            var common = persons.Find(other => IsCommoner(other, rare) && GivenNames.AreSpellingsOfOne(rare.Folded, other.Folded) && AreOnePerson(rare, other));
            if (common is null || common.Places.Count == 0) continue;
            var written = Written(common.Places[0]);
            foreach (var place in rare.Places)
            {
                if (!StandsForAPerson(people, place, rare) || IsFamily(place, written)) continue;
                yield return (rare, new(SpanOf(place), $"“{Written(place)}” is spelled “{written}” elsewhere.")
                {
                    Fixes = [Fix.Write(written)],
                    Related = [new($"Spelled “{written}” here.", SpanOf(common.Places[0]))],
                });
            }
        }
    }

    private static bool IsCommoner(NamePart other, NamePart rare) =>
        other.Count > rare.Count || (other.Count == rare.Count && other.Places.Count > 0 && SpanOf(other.Places[0]) < SpanOf(rare.Places[0]));

    private static bool AreOnePerson(NamePart rare, NamePart common) =>
        rare.Partners.Count == 0 || common.Partners.Count == 0 || rare.Partners.Overlaps(common.Partners)
        || rare.Partners.Take(MostPartners).Any(a => common.Partners.Take(MostPartners).Any(b => GivenNames.AreSpellingsOfOne(a, b)));

    private static bool IsFamily((NameRun Run, int Token) place, string common) =>
        !place.Run.HasTitle && place.Run.Length == 1 && Written(place).Equals(common + "s", StringComparison.OrdinalIgnoreCase) && place.Run.FirstToken > 0;

    private static bool StandsForAPerson(People people, (NameRun Run, int Token) place, NamePart part)
    {
        if (place.Run.HasTitle || place.Run.Length > 1) return true;
        if (people.Lower.Contains(place.Run.Paragraph.Tokens[place.Token].Folded)) return false;
        var tokens = place.Run.Paragraph.Tokens;
        if (place.Token > 0 && !place.Run.IsAtStart && PlacesBefore.Contains(tokens[place.Token - 1]) && !GivenNames.Contains(part.Folded)) return false;
        return !place.Run.IsAtStart || DoesSomething(place)
            || (place.Token + 1 < tokens.Count && tokens[place.Token + 1] is { IsWord: true, IsCapitalised: false, Length: > 4 } next && next.In(place.Run.Paragraph.Text) is [.., not 's', 's']);
    }

    /// <summary>A verb stands after the name: one of the lists, or a word in -ed.</summary>
    private static bool DoesSomething((NameRun Run, int Token) place)
    {
        if (IsSubject(place) || Next(place, Acts)) return true;
        var (tokens, text) = (place.Run.Paragraph.Tokens, place.Run.Paragraph.Text);
        return place.Token + 1 < tokens.Count && tokens[place.Token + 1] is { IsWord: true, IsCapitalised: false, Length: > 4 } next && next.In(text).EndsWith("ed", StringComparison.Ordinal);
    }

    private static IEnumerable<Hit> Strangers(People people, HashSet<NamePart> misspelled)
    {
        var introduced = people.Parts.Where(p => p.IsIntroduced).ToList();
        if (introduced.Count > MostPersons) yield break;
        foreach (var part in people.Parts)
        {
            if (part.IsIntroduced || part.HasRole || part.Count > Strange || part.Folded.Length < 3 || misspelled.Contains(part) || IsKnown(people, introduced, part)) continue;
            foreach (var place in part.Places)
            {
                if (!IsStrange(people, place, part)) continue;
                var written = Written(place);
                yield return new(SpanOf(place), $"{written} is not introduced anywhere: who is this?")
                {
                    Severity = Severity.Advice,
                    Fixes = [new("Say who this is", Asks: $"Who is {written}, or should another name stand here?")],
                };
                break;
            }
        }
    }

    /// <summary>A short form, a spelling or the beginning of a name that the document introduces.</summary>
    private static bool IsKnown(People people, List<NamePart> introduced, NamePart part)
    {
        if (people.SubjectParts.Contains(part.Folded)) return true;
        foreach (var other in introduced)
            if (!ReferenceEquals(other, part) && (GivenNames.AreForms(part.Folded, other.Folded) || GivenNames.AreSpellingsOfOne(part.Folded, other.Folded)
                || other.Folded.StartsWith(part.Folded, StringComparison.Ordinal))) return true;
        return people.SubjectParts.Any(subject => GivenNames.AreForms(subject, part.Folded) || GivenNames.AreSpellingsOfOne(subject, part.Folded));
    }

    private static bool IsStrange(People people, (NameRun Run, int Token) place, NamePart part)
    {
        var paragraph = place.Run.Paragraph;
        if (!paragraph.IsProse || place.Run.Length > 1) return false;
        if (place.Run.HasTitle) return Lay.Contains(paragraph.Tokens[place.Token - 1]) && DoesSomething(place);
        if (paragraph.Tokens[place.Token].In(paragraph.Text).Length < 3) return false;
        if (!GivenNames.Contains(part.Folded))
            return place.Run.IsAtStart && !people.Lower.Contains(paragraph.Tokens[place.Token].Folded) && Next(place, Lives);
        if (place.Token > 0 && PlacesBefore.Contains(paragraph.Tokens[place.Token - 1])) return false;
        return DoesSomething(place) || (!place.Run.IsAtStart && !people.Lower.Contains(paragraph.Tokens[place.Token].Folded) && IsObject(place));
    }

    /// <summary>"was given a tablet by Hamza", "would like Felix to come": somebody acts, or is acted on.</summary>
    private static bool IsObject((NameRun Run, int Token) place)
    {
        var tokens = place.Run.Paragraph.Tokens;
        return place.Token == 0 || !tokens[place.Token - 1].IsCapitalised;
    }

    private static bool IsSubject((NameRun Run, int Token) place) => Next(place, Lives) || Next(place, Does);

    private static bool Next((NameRun Run, int Token) place, WordSet verbs)
    {
        var tokens = place.Run.Paragraph.Tokens;
        var i = place.Token + 1;
        if (i < tokens.Count && Adverbs.Contains(tokens[i])) i++;
        return i < tokens.Count && verbs.Contains(tokens[i]);
    }

    private static string Written((NameRun Run, int Token) place) => place.Run.Paragraph.Tokens[place.Token].In(place.Run.Paragraph.Text).ToString();

    private static Span SpanOf((NameRun Run, int Token) place) => place.Run.Paragraph.SpanOf(place.Token, place.Token + 1);
}
