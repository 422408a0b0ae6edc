using Recording.Analysis.Language.Pasted;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class EmailSignature
{
    public static readonly Rule Rule = new()
    {
        Id = "email-signature",
        Tip = Tip.Professional,
        Title = "Take the email signature out",
        Why = "Somebody's sign-off, numbers and disclaimer say nothing of the person whom the record is about.",
        Reach = Reach.Document,
        CoversBlock = true,
        Check = reading => PastedBlocks.Of(reading).OfKind(PastedKind.Signature).Select(block =>
            new Hit(block.Span, "The foot of an email was left in here.") { Fixes = block.Span.Paragraph == block.Span.EndParagraph ? [Fix.Write("")] : [] }),
        Examples =
        [
            Bad("The nurse advises two litres a day.\n[|Kind regards\nOlwen Tranter\nMS Specialist Nurse, Stennerby Community Health\nTel: 01632 960731 | Working days Mon to Thurs\nThis message and any attachments are confidential and intended solely for the addressee.|]\nShe has had two infections since 3 May 2025.\nShe takes tablets.\nShe tires by 3pm."),
            Bad("[|Best regards, Samira Haddad, Practice Manager, Ashcombe Dental Care, 01632 960188|]\nThe health visitor's notes record no concerns.\nMr Adeyemi agrees.\nThe court has asked."),
            Bad("Her reply came on 3 May 2025.\n[|Sent from my iPhone|]"),
            Good("I believe that the facts stated in this report are true.\nIfeoma Castell, social worker\nWrensford Council, 3 Mint Street, Wrensford WF1 9AB\nTelephone 01632 960402"),
            Good("He sent his best wishes to her, and she was glad.\nHe rang on 3 May 2025."),
            Good("The letter was sent from my office on 3 May 2025."),
        ],
    };
}
