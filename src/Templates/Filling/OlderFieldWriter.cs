using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using Recording.Templates.Places;
using Recording.Templates.Reading;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Filling;

/// <summary>Writes into merge fields, form fields and bookmarks, which stay what they are.</summary>
internal static class OlderFieldWriter
{
    public static void Write(FieldRange place, JsonNode? value, Pen pen)
    {
        if (place.Box is { } box)
        {
            box.RemoveAllChildren<W.Checked>();
            box.AppendChild(new W.Checked { Val = value is not null && (bool)value });
        }
        else if (place.List is { } list) Choose(list, value is null ? "" : (string?)value ?? "");
        else Text(place, value is null ? "" : (string?)value ?? "", pen);
    }

    public static void Write(SimpleMergeField place, string text, Pen pen)
    {
        var formatting = place.Field.Descendants<W.Run>().FirstOrDefault(r => LiveText.IsLive(r, place.Field))?.RunProperties?.CloneNode(true);
        pen.TakeOut(place.Field, isPlaceholder: LiveText.Of(place.Field).Trim() == $"«{place.Path}»");
        if (text.Length > 0) place.Field.AppendChild(pen.New(new(text), formatting, place.Field));
    }

    public static void Write(BookmarkPlace place, string text, Pen pen)
    {
        OpenXmlElement? formatting = (place.Runs.Count > 0 ? place.Runs[0] : place.Bookmark.Parent?.GetFirstChild<W.Run>())?.RunProperties?.CloneNode(true);
        foreach (var run in place.Runs) pen.StrikeOut(run);
        if (text.Length > 0) place.Bookmark.InsertAfterSelf(pen.New(new(text), formatting, place.Bookmark));
    }

    private static void Choose(W.DropDownListFormField list, string text)
    {
        list.RemoveAllChildren<W.DropDownListSelection>();
        var index = list.Elements<W.ListEntryFormField>().Select(e => e.Val?.Value).ToList().IndexOf(text);
        if (index >= 0) list.PrependChild(new W.DropDownListSelection { Val = index });
    }

    private static void Text(FieldRange place, string text, Pen pen)
    {
        var shown = place.Result.OfType<W.Run>().ToList();
        var formatting = (shown.FirstOrDefault() ?? place.Begin).RunProperties?.CloneNode(true);
        var isUntouched = LiveText.Of(shown).Trim() is var old && (old.Length == 0 || old == $"«{place.Path}»");
        if (place.Separate is null)
        {
            place.Separate = new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate });
            place.End.InsertBeforeSelf(place.Separate);
        }
        foreach (var element in place.Result.Where(e => !Marks.Is(e)).ToList())
        {
            if (pen.IsTracking && !isUntouched && element is W.Run run) pen.StrikeOut(run);
            else if (!pen.IsTracking || isUntouched) element.Remove();
            else pen.TakeOut(element, isPlaceholder: false);
        }
        if (text.Length > 0) place.End.InsertBeforeSelf(pen.New(new(text), formatting, place.End));
    }
}
