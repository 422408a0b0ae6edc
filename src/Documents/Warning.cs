namespace Recording.Documents;

/// <summary>What a reader should know of a file; above all, what Word would run or fetch on opening it.</summary>
internal enum Warning { Macros, OutsideField, RemoteTemplate, LinkedObject, OutsideContent, ActiveContent, UnreadContent, UnreadDrawing, Signed }

internal static class Warnings
{
    public static string Sentence(Warning warning) => warning switch
    {
        Warning.Macros => "This document holds macros. They were not run and not read.",
        Warning.OutsideField => "This document holds a field that fetches or starts something outside it when Word opens it.",
        Warning.RemoteTemplate => "This document loads its template from somewhere else when Word opens it.",
        Warning.LinkedObject => "This document holds an object or picture that is kept somewhere else. It was not fetched.",
        Warning.OutsideContent => "This document refers to another document that Word would bring in. It was not fetched.",
        Warning.ActiveContent => "This document holds controls that Word may run on opening (ActiveX or embedded objects).",
        Warning.UnreadDrawing => "This document holds a chart, a diagram or an embedded file. The words in it were not checked.",
        Warning.Signed => "This document is signed. Any change to it, a comment too, makes the signature invalid.",
        _ => "A part of this document is stored in another format, which Word reads on opening. It was not checked.",
    };
}
