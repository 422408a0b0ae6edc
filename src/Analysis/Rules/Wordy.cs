using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Wordy
{
    private static readonly Lexicon Phrases = Lexicon.Load("wordy");

    public static readonly Rule Rule = new()
    {
        Id = "wordy",
        Tip = Tip.Succinct,
        Title = "Say it in fewer words",
        Why = "Every word that says nothing makes the next one harder to find.",
        Check = reading =>
            from found in Find.Phrases(reading, Phrases)
            let plain = found.Match.Entry["plain"]
            select new Hit(found.Match.Span, plain.Length == 0
                ? $"“{found.Match.Words}” can be left out."
                : $"“{found.Match.Words}” can be said as “{plain}”.") { Fixes = [Fix.Write(plain)] },
        Examples =
        [
            Bad("I wrote to her [|due to the fact that|] she had moved."),
            Good("I wrote to her because she had moved."),
        ],
    };
}
