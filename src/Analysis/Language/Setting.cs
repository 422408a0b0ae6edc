using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Language;

/// <summary>In which nation and before which body a record stands, as far as its words tell.</summary>
internal sealed class Setting
{
    private static readonly Lexicon OutsideEnglandAndWalesSigns = Lexicon.Of("(scotland|scottish|sheriff)", "children's hearing", "northern ireland", "(children|mental health) (northern ireland) order", "article (4|8)", "health and social care trust");
    private static readonly Lexicon WalesSigns = Lexicon.Of("(wales|welsh)", "social services and well-being");
    private static readonly Lexicon TribunalSigns = Lexicon.Of("tribunal", "mental health act");

    private static readonly WordSet Indefinites = new("a an another one each every any other some no her his their second");
    private static readonly WordSet Definites = new("the this that");

    private readonly HashSet<ulong> _indefinite = [];

    private Setting(Reading reading)
    {
        foreach (var paragraph in reading.Paragraphs)
        {
            var (tokens, end) = (paragraph.Tokens, paragraph.Tokens.Count);
            IsOutsideEnglandAndWales |= OutsideEnglandAndWalesSigns.Find(paragraph, 0, end).Any();
            IsWelsh |= WalesSigns.Find(paragraph, 0, end).Any();
            IsTribunal |= TribunalSigns.Find(paragraph, 0, end).Any();
            for (var i = 1; i < end; i++)
                if (Indefinites.Contains(tokens[i - 1]) || (i > 1 && Indefinites.Contains(tokens[i - 2]) && !Definites.Contains(tokens[i - 1]))) _indefinite.Add(tokens[i].Folded);
        }
    }

    public static Setting Of(Reading reading) => reading.Understand(r => new Setting(r));

    public bool IsOutsideEnglandAndWales { get; }
    public bool IsWelsh { get; }
    public bool IsTribunal { get; }

    /// <summary>Whether the document speaks of "a resident" or "another child", so that "the resident" may be somebody else.</summary>
    public bool SpeaksOfAnother(Token noun) => _indefinite.Contains(noun.Folded);
}
