using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>The tick boxes and lists of Word's older forms: what they show stands in their data, not in a result.</summary>
internal static class FormField
{
    private const string Ticked = "☒", Unticked = "☐";

    /// <summary>What the field that begins there shows; null for another field.</summary>
    public static string? Shown(W.FieldChar begin) => begin.FormFieldData is not { } data ? null
        : data.GetFirstChild<W.CheckBox>() is { } box ? (IsTicked(box) ? Ticked : Unticked)
        : data.GetFirstChild<W.DropDownListFormField>() is { } list ? Chosen(list)
        : null;

    private static bool IsTicked(W.CheckBox box) =>
        box.GetFirstChild<W.Checked>() is { } ticked ? ticked.IsOn() : box.GetFirstChild<W.DefaultCheckBoxFormFieldState>().IsOn();

    private static string? Chosen(W.DropDownListFormField list)
    {
        var chosen = list.DropDownListSelection?.Val.Number() ?? list.DefaultDropDownListItemIndex?.Val.Number() ?? 0;
        return list.Elements<W.ListEntryFormField>().ElementAtOrDefault(chosen)?.Val?.Value;
    }
}
