namespace Recording.Documents.Reviews;

/// <summary>Every reason for which an item is not written, or is written otherwise than asked.</summary>
internal static class Reasons
{
    public const string NoAuthor = "A review needs the name of its author.";
    public const string LongAuthor = "The author's name is longer than the 255 characters that Word keeps.";
    public const string OddAuthor = "The author's name holds characters that do not belong in a name, such as < or >.";
    public const string LongInitials = "Initials have at most nine characters in Word.";
    public const string FutureDate = "The date of the review lies in the future. Set the clock of your computer and try again.";
    public const string Nothing = "There is neither a comment nor a replacement to write.";
    public const string LongText = "The text is longer than the 20,000 characters that one comment or replacement may have.";
    public const string OddText = "The text holds a character that a Word document cannot keep.";
    public const string TooManyComments = "Word does not open a document with more than 32,767 comments, so no more were added.";
    public const string TooManyItems = "A review writes at most 5,000 items at once. Write the rest in a second review.";
    public const string NoPlaceToReplace = "A replacement needs a place in the document.";
    public const string InComment = "The place is in a comment. Answer the comment in Word.";
    public const string NoSuchPart = "The document has no such part (any longer). Check the document again.";
    public const string Reversed = "The place ends before it begins.";
    public const string Moved = "These words have changed or moved since they were looked at. Check the document again.";
    public const string StruckOut = "These words are struck out by a tracked change. Accept or reject that change first.";
    public const string NoBody = "The document has no paragraph that could carry the comment.";
    public const string ManyParagraphs = "The words run over more than one paragraph. Change them paragraph by paragraph.";
    public const string Unchanged = "The words are already those that were proposed.";
    public const string Overlapping = "Another item of this review changes the same words.";
    public const string ReadOnly = "The document is protected against changes. Stop the protection in Word (Review, Restrict Editing) and try again.";
    public const string CommentsOnly = "The document is protected so that only comments can be added.";
    public const string Signed = "The document is digitally signed, and any change would break the signature.";
    public const string ActionOnNothing = "It does not say which comment or change is meant.";
    public const string AnswerWithPlace = "An item answers a comment or change, or has a place or words of its own, not both.";
    public const string NotThere = "This comment or change is no longer in the document. Look at the review again.";
    public const string NotAComment = "This is a tracked change. It can be accepted or rejected; comment on its words to answer it.";
    public const string NotAChange = "This is a comment. It can be answered or resolved, not accepted or rejected.";
    public const string NotYours = "Only the person who wrote this can take it back.";
    public const string Answered = "Somebody has answered this comment, so it stays. Resolve it instead.";
    public const string Unanchored = "The document no longer shows where this comment stood, so Word would not show an answer.";
    public const string AlreadyResolved = "The comment is resolved already.";
    public const string AlreadyOpen = "The comment is open already.";
    public const string AskedTwice = "Another item of this review asks for something else to be done with it.";
    public const string TrackingEnforced = "The document is protected so that its changes stay tracked. Stop the protection in Word (Review, Restrict Editing) and try again.";
    public const string ChangeInBox = "The change stands in a text box, which Word keeps twice. Accept or reject it in Word.";
    public const string Field = "The words come from a field that Word fills by itself, so a change would be lost. Change what the field refers to.";
    public const string LockedControl = "The words stand in a form field that is locked against changes.";
    public const string BoundControl = "The words stand in a form field that takes its content from the document's data. Fill the field instead.";
    public const string ChoiceControl = "The words stand in a form field with a choice, a date or a tick box. Fill the field instead.";
    public const string Placeholder = "The form field is not filled in yet. Fill the field instead.";
    public const string ControlEdge = "The words begin and end in different form fields. Change them field by field.";
    public const string EmptiedControl = "The change would leave a form field with nothing in it. Clear the field in Word instead.";
    public const string TextBox = "The words stand in a text box, which Word keeps twice. Change them in Word.";
    public const string MovedText = "The words were moved by a tracked change. Accept or reject that change first.";
    public const string Deletion = "Words struck out by a tracked change stand in between. Accept or reject that change first.";
    public const string InsertedControl = "The words stand within another tracked change in a way that cannot be changed again. Accept or reject that change first.";
    public const string Content = "The change touches a picture, a note's mark, a formula or another object. Change it in Word.";

    /// <summary>Said of a comment that Word could not show at its own place.</summary>
    public static string Elsewhere(string where) => $"Word shows no comments in {where}, so the comment stands at the nearest place in the text.";
}
