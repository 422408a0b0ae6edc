namespace Recording.Analysis.Language;

/// <summary>One word of people's names, and how the document uses it.</summary>
internal sealed class NamePart(string folded)
{
    public string Folded { get; } = folded;

    /// <summary>Where it stands outside quotation marks, in order.</summary>
    public List<(NameRun Run, int Token)> Places { get; } = [];

    /// <summary>Every use, quoted ones too.</summary>
    public int Count { get; set; }

    /// <summary>The other words of the names it stands in.</summary>
    public HashSet<string> Partners { get; } = [];

    /// <summary>Whether a title, a full name, a role or a birth date says that it is a person's.</summary>
    public bool IsPerson { get; set; }

    /// <summary>Whether somewhere the document says who it is.</summary>
    public bool IsIntroduced { get; set; }

    /// <summary>Whether it has a role, relation or birth date of its own beside it.</summary>
    public bool HasRole { get; set; }
}
