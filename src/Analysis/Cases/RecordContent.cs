namespace Recording.Analysis.Cases;

/// <summary>What a record holds for a case's summary: worked out once for each record, and small enough to be kept.</summary>
public sealed class RecordContent
{
    private const int EnoughStrands = 2;

    private RecordContent(RecordReading record)
    {
        var people = Language.People.Of(record.Reading);
        (Source, Subject, IsSubjectLabelled) = (record.Record.Source, people.Subject, people.HasLabel);
        if (!IsSubjectLabelled && SetOut(record) is { } subject) (Subject, IsSubjectLabelled) = (subject, true);
        IsChild = people.IsChild;
        IsWoman = SubjectWords.Of(record.Reading).IsWoman;
        Flags = [.. FlagMention.In(record)];
        Pets = record.Sentences.SelectMany(Cases.Pets.In).ToHashSet();
        FlagEnds = [.. FlagEnd.In(record)];
        Reminders = [.. FlagReminder.In(record)];
        Facts = [.. FactMention.In(record)];
        Families = [.. record.Sentences.Select(sentence => Identity.Of(record, sentence)).OfType<Identity>().Where(identity => identity is { IsOfChildren: true, Named.Count: > 1 }).Select(identity => identity.Named.Select(run => run.Words).ToList())];
        People = record.People;
        Events = [.. EventMention.In(record)];
        Tasks = [.. TaskMention.In(record)];
        Statements = [.. Statement.In(record)];
        Strands = [.. StrandMention.In(record)];
        NamedStrands = StrandMention.NamedIn(record);
        StrandReasons = [.. StrandReason.In(record)];
    }

    /// <summary>Whom it sets out with a date of birth: "Ada Lowe, born 3 May 1951, lives …".</summary>
    private static string? SetOut(RecordReading record) => record.Sentences.Where(sentence => sentence.Tokens.Any(Births.Contains)).Select(sentence => Identity.Of(record, sentence) is { Named: [var only] } identity && identity.Facts(record, sentence).Any(fact => fact.Kind == FactKind.DateOfBirth) ? only.Words : null).FirstOrDefault(name => name is not null);

    private static readonly Language.WordSet Births = new("born birth dob");

    /// <summary>Reads a record for what a summary of its case needs.</summary>
    public static RecordContent Of(EarlierRecord record) => new(new RecordReading(record));

    internal static RecordContent Of(RecordReading record) => new(record);

    public RecordSource Source { get; }

    internal string? Subject { get; }

    /// <summary>Whether its pronouns make its subject a woman; null where they do not tell.</summary>
    internal bool? IsWoman { get; }

    /// <summary>Whether a label such as "Child:" says so.</summary>
    internal bool IsChild { get; }

    /// <summary>Whether a label such as "Name:" says whom it is about.</summary>
    internal bool IsSubjectLabelled { get; }

    internal IReadOnlyList<FlagMention> Flags { get; }
    internal IReadOnlyList<FlagEnd> FlagEnds { get; }

    /// <summary>What the dogs of which it tells are called.</summary>
    internal IReadOnlySet<ulong> Pets { get; }

    internal IReadOnlyList<FlagReminder> Reminders { get; }
    internal IReadOnlyList<FactMention> Facts { get; }
    /// <summary>Those whom a label names together: "Children: Ada Lowe, born …; Ben Lowe, born …".</summary>
    internal IReadOnlyList<List<string>> Families { get; }

    internal IReadOnlyList<PersonMention> People { get; }
    internal IReadOnlyList<EventMention> Events { get; }
    internal IReadOnlyList<TaskMention> Tasks { get; }
    internal IReadOnlyList<Statement> Statements { get; }
    internal IReadOnlyList<StrandMention> Strands { get; }
    /// <summary>Those that it names or says to be as before, with a figure or without.</summary>
    internal IReadOnlySet<string> NamedStrands { get; }

    internal IReadOnlyList<StrandReason> StrandReasons { get; }

    /// <summary>Whether it sets out the strands of support, so that one which it leaves out is missing; a service is missing only where it sets out services.</summary>
    internal bool SetsOutStrands(string strand) => Strands.Where(mention => !mention.IsBefore).Select(mention => mention.Strand).Distinct().Count() >= EnoughStrands
        && !NamedStrands.Contains(strand) && (!StrandMention.IsService(strand) || Strands.Any(mention => StrandMention.IsService(mention.Strand)));
}
