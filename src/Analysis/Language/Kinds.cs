using Recording.Analysis.Checks;
using Recording.Analysis.Lexicons;
using Recording.Analysis.Text;

namespace Recording.Analysis.Language;

/// <summary>What kind of record a document is: as the caller says, else as its title, headings and wording show.</summary>
internal sealed class Kinds
{
    private static readonly Lexicon Signs = Lexicon.Load("kinds");

    /// <summary>A sign counts so much in the first heading, in the opening lines, and in a later heading.</summary>
    private const int InTitle = 4, InOpening = 3, InHeading = 1, Enough = 3, Opening = 6;

    private Kinds(DocumentKind? kind) => Kind = kind;

    public DocumentKind? Kind { get; }

    public static Kinds Of(Reading reading) => reading.Understand(read => new Kinds(read.Options.Kind ?? Recognise(read)));

    private static DocumentKind? Recognise(Reading reading)
    {
        Span<int> votes = stackalloc int[Enum.GetValues<DocumentKind>().Length];
        var titled = false;
        foreach (var paragraph in reading.Paragraphs)
        {
            var isHeading = paragraph.Source.Role is ParagraphRole.Heading or ParagraphRole.Title;
            if (!isHeading && paragraph.Index >= Opening) continue;
            if (paragraph.Source.Part.Kind != PartKind.Body || paragraph.Tokens.Count > 40) continue;
            var weight = isHeading && !titled ? InTitle : paragraph.Index < Opening ? InOpening : InHeading;
            titled |= isHeading;
            foreach (var match in Signs.Find(paragraph, 0, paragraph.Tokens.Count))
            {
                if (match.Entry["where"] == "title" && (match.FirstToken > 0 || weight < InTitle)) continue;
                votes[(int)Enum.Parse<DocumentKind>(match.Entry["kind"])] += match.Entry["where"] == "title" ? InOpening : weight;
            }
        }
        if (IsLetter(reading)) votes[(int)DocumentKind.Letter] += InTitle * 2;
        var best = 0;
        for (var i = 1; i < votes.Length; i++)
            if (votes[i] > votes[best]) best = i;
        return votes[best] >= Enough ? (DocumentKind)best : null;
    }

    /// <summary>A line that begins "Dear" and one that closes "Yours …" outside a pasted email make a letter.</summary>
    private static bool IsLetter(Reading reading)
    {
        var (dear, yours) = (false, false);
        foreach (var paragraph in reading.Paragraphs)
        {
            if (paragraph.Tokens.Count == 0) continue;
            var first = paragraph.Tokens[0];
            if (!dear && paragraph.Index < 30) dear = first.Folded == DearHash;
            else if (dear && first.Folded == YoursHash) yours = true;
        }
        return dear && yours;
    }

    private static readonly ulong DearHash = WordHash.Folded("dear"), YoursHash = WordHash.Folded("yours");
}
