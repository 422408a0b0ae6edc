using Recording.Analysis.Language.Pasted;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Email
{
    public static readonly Rule Rule = new()
    {
        Id = "email",
        Tip = Tip.Professional,
        Severity = Severity.Problem,
        Title = "Say what the email told you",
        Why = "A pasted email brings in other people's details and talk, and leaves the reader to find what matters in it.",
        Reach = Reach.Document,
        CoversBlock = true,
        Check = reading => PastedBlocks.Of(reading).OfKind(PastedKind.Email).Select(block => new Hit(block.Span, block.IsExhibit
            ? "An email is quoted here in full: is all of it needed?"
            : "An email was pasted in here: write in your own words who said what, and when.")
        {
            Severity = block.IsExhibit ? Severity.Advice : null,
            Fixes = [new("Put it in your own words", Asks: "Who wrote, on what day, and what matters of what they wrote?")],
        }),
        Examples =
        [
            Bad("I asked the ward.\n[|From: Ogilvie, Karen (Therapies)\nSent: 10 November 2025 16:42\nTo: Oduya, Beth\nSubject: RE: home visit\nHi Beth,\nAll done, stairs fine.\nMany thanks\nKaren|]\nI asked the equipment store to fit the rail."),
            Bad("# Landlord\n[|Oddi wrth: Dylan Prosser\nAnfonwyd: 12 Mai 2026 09:31\nAt: Elin Vaughan\nPwnc: Y fflat\nBore da Elin,\nFe wnaf i holi.\nDiolch, Dyl|]\nMr Hughes has kept four letters."),
            Bad("He answered.\n[|On Wed, 18 Jun 2025 at 09:14, Dermot McAteer <dermot@post.example> wrote:\n> Thanks for ringing.\n> What's the plan?|]\nI rang him on 19 June 2025."),
            Bad("[|-----Original Message-----\nFrom: Sue Lane\nSent: 3 May 2025 11:02\nTo: Jo Reed\nSubject: Kai\nKai is in on Monday.\nCheers, Sue|]"),
            Bad("I read the invitation.\n[|________________________________________\nMicrosoft Teams meeting\nJoin on your computer or mobile app\nMeeting ID: 338 214 907 55\nPasscode: Qp7v2L|]"),
            Bad("# From school\n[|Hi all, hope you had a good break!\nHe's been in isolation more than he's been out of it.\nShout if you want the printout. Many thanks, Rachel|]\nMr Holt told me that he draws well."),
            Bad("[|CAUTION: This email originated from outside the council. Do not click links.\nHi Leanne,\nTenzin's doing brilliantly.\nSpeak soon\nGary\nSent from my iPhone|]\nThe project pays its staff the minimum wage."),
            Good("Tenancy dates:\nFrom: 4 April 2022\nTo: 3 April 2027"),
            Good("To: the court office; the Applicant's solicitor\nDate: Friday 17 April 2026\nThe court asked two things."),
            Good("On 5 June he wrote: “I want to go home.”"),
            Good("On 20 April 2026 at 14:30 Anwen Bevan wrote:\n“The damp air is making his asthma worse.”"),
            Good("I attended a Microsoft Teams meeting on 3 May 2025 and emailed her afterwards."),
        ],
    };
}
