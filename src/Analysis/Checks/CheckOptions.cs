using Recording.Analysis.Cases;
using Recording.Analysis.Lexicons;
using Recording.Analysis.Rules;

namespace Recording.Analysis.Checks;

/// <summary>How a document is to be checked.</summary>
public sealed record CheckOptions
{
    /// <summary>What kind of document it is; null to recognise it.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>The document's date, where its text gives none.</summary>
    public DateOnly? Dated { get; init; }

    /// <summary>The day of the check: rules have no clock.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The person the document is about; null to recognise them.</summary>
    public string? Subject { get; init; }

    /// <summary>Whose bank holidays count.</summary>
    public Nation Nation { get; init; }

    /// <summary>How many working days after a visit, call or meeting a case note may be written.</summary>
    public int RecordWithinWorkingDays { get; init; } = 2;

    /// <summary>Ids of rules that are switched off.</summary>
    public IReadOnlySet<string> RulesOff { get; init; } = new HashSet<string>();

    /// <summary>Rules by id whose findings all have this severity, whatever the rule says.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>();

    /// <summary>Terms and acronyms that need no explanation here.</summary>
    public IReadOnlyList<string> TermsAllowed { get; init; } = [];

    /// <summary>The terms and acronyms to look for: the checker's own, and an organisation's (<see cref="Glossary.Open"/>).</summary>
    public Glossary Glossary { get; init; } = Glossary.BuiltIn;

    /// <summary>The records that were written before, in any order; rules that need them are silent where there are none.</summary>
    public IReadOnlyList<EarlierRecord> Earlier { get; init; } = [];

    /// <summary>The template that the document follows; null where none is named.</summary>
    public ExpectedTemplate? Template { get; init; }

    /// <summary>Positions of the paragraphs whose findings are wanted, of a document that is read as a whole; all where it is not given.</summary>
    public IReadOnlySet<int>? Paragraphs { get; init; }

    /// <summary>Whether the whole document is given; of a part only rules of sentence and paragraph reach are asked.</summary>
    public bool IsWhole { get; init; } = true;
}
