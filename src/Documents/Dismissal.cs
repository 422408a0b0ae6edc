using System.Xml.Linq;

namespace Recording.Documents;

/// <summary>Why a finding was left as it is. It holds no words of the record.</summary>
/// <param name="Finding">The finding's id.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Scope">This place alone, or every finding of the rule in the document.</param>
/// <param name="By">Who decided.</param>
/// <param name="On">When, in ISO 8601.</param>
/// <param name="Reason">In the writer's own words.</param>
public sealed record Dismissal(string Finding, string Rule, DismissalScope Scope, string By, string On, string Reason)
{
    /// <summary>Whether it covers a finding.</summary>
    public bool Covers(string rule, string finding) => Scope == DismissalScope.Document ? rule == Rule : finding == Finding;

    internal static Dismissal Of(XElement element)
    {
        string Value(string name) => (string?)element.Attribute(name) ?? "";
        return new(Value("finding"), Value("rule"), Value("scope") == "document" ? DismissalScope.Document : DismissalScope.Place,
            Value("by"), Value("on"), element.Value);
    }
}

/// <summary>How far a dismissal reaches.</summary>
public enum DismissalScope { Place, Document }
