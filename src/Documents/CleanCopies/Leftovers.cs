using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Mapping;
using Recording.Documents.Settling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.CleanCopies;

/// <summary>Finds what only removed words referred to: notes, pictures, links. They would stay in the file unseen.</summary>
internal sealed class Leftovers
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly MainDocumentPart _main;
    private readonly Dictionary<OpenXmlPart, HashSet<string>> _before = [];
    private readonly HashSet<(bool IsFootnote, int? Id)> _notes;

    /// <summary>Looks at a document before anything is removed.</summary>
    public Leftovers(MainDocumentPart main)
    {
        _main = main;
        foreach (var part in TrackedParts.Of(main)) _before[part.OpenXmlPart!] = Ids(part);
        _notes = Notes(main);
    }

    /// <summary>Removes what nothing refers to any more.</summary>
    /// <param name="changed">Receives the parts that were changed.</param>
    public void Remove(HashSet<OpenXmlPart> changed)
    {
        RemoveNotes(changed);
        foreach (var root in TrackedParts.Of(_main).Where(root => changed.Contains(root.OpenXmlPart!)))
        {
            var gone = _before[root.OpenXmlPart!];
            gone.ExceptWith(Ids(root));
            foreach (var id in gone) RemoveRelationship(root.OpenXmlPart!, id);
        }
    }

    private void RemoveNotes(HashSet<OpenXmlPart> changed)
    {
        _notes.ExceptWith(Notes(_main));
        foreach (var note in new OpenXmlPartRootElement?[] { _main.FootnotesPart?.Footnotes, _main.EndnotesPart?.Endnotes }
            .SelectMany(notes => notes?.Elements<W.FootnoteEndnoteType>() ?? []).Where(note => _notes.Contains((note is W.Footnote, note.Id.Number()))).ToList())
        {
            changed.Add(note.Ancestors<OpenXmlPartRootElement>().Last().OpenXmlPart!);
            note.Remove();
        }
    }

    private static void RemoveRelationship(OpenXmlPart part, string id)
    {
        if (part.Parts.Any(pair => pair.RelationshipId == id)) part.DeletePart(id);
        else if (part.ExternalRelationships.Any(r => r.Id == id)) part.DeleteExternalRelationship(id);
        else if (part.HyperlinkRelationships.Any(r => r.Id == id)) part.DeleteReferenceRelationship(id);
    }

    private static HashSet<string> Ids(OpenXmlElement root) =>
        [.. root.Descendants().SelectMany(element => element.GetAttributes()).Where(a => a.NamespaceUri == Relationships || a.LocalName == "relid").Select(a => a.Value).OfType<string>()];

    private static HashSet<(bool, int?)> Notes(MainDocumentPart main) =>
        [.. main.Document!.Descendants<W.FootnoteEndnoteReferenceType>().Select(mark => (mark is W.FootnoteReference, mark.Id.Number()))];
}
