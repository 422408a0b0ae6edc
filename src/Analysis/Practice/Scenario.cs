using System.Text.Json.Serialization;
using Recording.Analysis.Checks;
using Recording.Analysis.Rules;

namespace Recording.Analysis.Practice;

/// <summary>An invented situation on which to practise writing a record.</summary>
/// <param name="Dated">The day on which the record is written.</param>
/// <param name="Subject">The person it is about.</param>
/// <param name="Notes">What was seen and said, as short raw notes.</param>
/// <param name="Points">What a good record of it must carry.</param>
/// <param name="Model">A record that carries every point, paragraph by paragraph; shown beside an answer.</param>
/// <param name="Commentary">What the model does, by tip; shown with it.</param>
public sealed record Scenario(
    string Id, string Title, string Setting, DocumentKind Kind, DateOnly Dated, string Subject, string Task, IReadOnlyList<string> Notes,
    IReadOnlyList<ScenarioPoint> Points, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)] IReadOnlyList<ModelParagraph> Model,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)] IReadOnlyList<TipComment> Commentary);

/// <param name="Signs">Phrases that show it in an answer: all of them must be found.</param>
public sealed record ScenarioPoint(
    string Id, string Text, string Why, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)] IReadOnlyList<string> Signs);

/// <param name="Points">Ids of the points that this paragraph carries.</param>
/// <param name="Why">What it does that an answer may not do.</param>
public sealed record ModelParagraph(string Text, IReadOnlyList<string> Points, string Why);

/// <summary>What a model answer does for one of the tips.</summary>
public sealed record TipComment(Tip Tip, string Text);
