using Recording.Analysis.Language.Pasted;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Chat
{
    public static readonly Rule Rule = new()
    {
        Id = "chat",
        Tip = Tip.Professional,
        Severity = Severity.Problem,
        Title = "Say what the messages told you",
        Why = "A pasted chat leaves the reader to work out who meant what, and shows others' messages to whoever reads the file.",
        Reach = Reach.Document,
        CoversBlock = true,
        Check = reading => PastedBlocks.Of(reading).OfKind(PastedKind.Chat).Select(block =>
            new Hit(block.Span, "Messages were pasted in here: write in your own words who said what, and when.")
            {
                Fixes = [new("Put it in your own words", Asks: "Who wrote, on what day, and what matters of what they wrote?")],
            }),
        Examples =
        [
            Bad("I sent a message.\n[|[05/02/2026, 18:02] Ryan T: Hi Aga all ok for tmrw?\n[05/02/2026, 18:09] Aga Wrona: yes but come after 4|]\nI saw Kasper at home."),
            Bad("We keep in touch by text.\n[|Kelly-Ann 14:22\nhe's still not back\nOsman 14:25\nRing 101 pls\nKelly-Ann 14:26\nok x|]\nMs Ferrie has given no other number."),
            Bad("[|12/03/2024, 14:22 - Jo Smith: are you there\n12/03/2024, 14:25 - Mum: yes\n12/03/2024, 14:26 - Jo Smith: <Media omitted>|]\nShe came at 3pm."),
            Bad("[|[12/03 14:22] Smith, Jo\ncan you ring me\n[12/03 14:25] Reed, Al\nyes in 5|]\n# Next\nShe rang."),
            Good("The messages that Mr Adeyemi sent on 3 May 2025 and showed me read:\n[03/05/2025, 18:40] Gemma: She is not coming.\n[03/05/2025, 18:41] Seun: Why not?"),
            Good("10:20. Ms McAteer rang.\n14:00. Home visit to 8 Tollgate Mews."),
            Bad("I sent a message.\n[|Ann 10:21 Morning Leo u ok?\nLeo 10:34 alive lol\nAnn 10:35 dont forget nurse xx|]\nShe came at 3pm."),
            Good("Carer 08:00 breakfast\nNurse 10:00 dressing\nCarer 12:00 dinner"),
            Good("Jo Smith 09:00\nSue Reed 14:00\nAl Penn 16:30"),
            Good("Mother: Hodan Warsame\nWritten by: Farah Siddiqui\nDate: Friday 3 October 2025"),
        ],
    };
}
