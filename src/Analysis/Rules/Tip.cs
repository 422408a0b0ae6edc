namespace Recording.Analysis.Rules;

/// <summary>The eleven recording tips, in the order of their initials: PARTNERSHIP.</summary>
public enum Tip
{
    PersonCentred, Accurate, Real, Timely, NoJargon, EvidenceBased, ReadingPrevious, Succinct, Holistic, ItCompliant, Professional,
}

/// <summary>How much a finding matters: a problem is wrong as it stands, advice would make the record better.</summary>
public enum Severity { Advice, Problem }

/// <summary>How much of the document a rule must see. Rules of sentence and paragraph reach can check a part alone.</summary>
public enum Reach { Sentence, Paragraph, Document, Earlier }
