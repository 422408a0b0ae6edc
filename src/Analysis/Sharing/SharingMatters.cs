using System.Security.Cryptography;
using System.Text;
using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using Recording.Analysis.Rules;
using Recording.Analysis.Text;

namespace Recording.Analysis.Sharing;

/// <summary>Finds what to decide on before a record is shared with the person: whatever tells where somebody else is, and what was said in
/// confidence or is about somebody else.</summary>
public static class SharingMatters
{
    private static readonly Lexicon Sentences = Lexicon.Load("sharing");
    private static readonly Lexicon OwnLabels = Lexicon.Of("[current|home|usual|permanent] (address|telephone|phone|mobile|tel|email|e-mail) [number|address]");

    private static readonly Dictionary<SharingKind, string> Reasons = new()
    {
        [SharingKind.Address] = "It may be where somebody else lives.",
        [SharingKind.Number] = "It may be somebody else’s number.",
        [SharingKind.EmailAddress] = "It may be somebody else’s email address.",
        [SharingKind.Confidence] = "It sounds as if somebody is not to know this.",
        [SharingKind.Referrer] = "It may tell who raised a concern.",
        [SharingKind.Legal] = "Legal advice is as a rule not shared.",
        [SharingKind.Police] = "Sharing it may harm an investigation: ask the police first.",
        [SharingKind.Hidden] = "It may lead to somebody who must not be found.",
        [SharingKind.Other] = "It is about somebody else’s health, past or private life.",
    };

    /// <summary>Everything to decide on, in the order of the document, each with all its places.</summary>
    public static IReadOnlyList<SharingMatter> In(DocumentText document, CheckOptions options)
    {
        var reading = new Reading(document, options);
        var found = new Dictionary<string, SharingMatter>(StringComparer.OrdinalIgnoreCase);
        foreach (var sentence in reading.Paragraphs.SelectMany(paragraph => paragraph.Sentences))
        {
            foreach (var details in ContactDetails.In(sentence))
                if (!IsOwn(reading, sentence, details)) Add(found, document, KindOf(details), Words(document, details.In(sentence.Paragraph)).Trim('<', '>', '(', ')', '[', ']', '"'));
            if (KindOf(sentence) is { } kind) Add(found, document, kind, Words(document, sentence.Span));
        }
        return [.. found.Values];
    }

    private static void Add(Dictionary<string, SharingMatter> found, DocumentText document, SharingKind kind, string words)
    {
        if (found.ContainsKey(words)) return;
        List<Span> places = [.. Places(document, words)];
        found[words] = new(IdOf(kind, words), kind, words, Reasons[kind], [.. places.Select(place => Target.Of(document, place))]) { Spans = places };
    }

    /// <summary>Wherever the words stand, whole, in whatever part.</summary>
    private static IEnumerable<Span> Places(DocumentText document, string words)
    {
        for (var i = 0; i < document.Paragraphs.Count; i++)
        {
            var text = document.Paragraphs[i].Text;
            for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.OrdinalIgnoreCase))
                yield return new(i, at, at + words.Length);
        }
    }

    private static SharingKind? KindOf(Sentence sentence)
    {
        foreach (var match in Sentences.Find(sentence)) return Enum.Parse<SharingKind>(match.Entry["kind"], ignoreCase: true);
        return OtherFile.IsHarm(sentence) ? SharingKind.Other : null;
    }

    private static SharingKind KindOf(ContactDetails details) =>
        details.What switch { "address" => SharingKind.Address, "number" => SharingKind.Number, _ => SharingKind.EmailAddress };

    /// <summary>Whether it is the writer's, or stands beside the person's own label or name and nobody else's.</summary>
    private static bool IsOwn(Reading reading, Sentence sentence, ContactDetails details)
    {
        if (Confidential.IsWriters(sentence, details)) return true;
        if (Confidential.IsSomebodyElses(sentence, details)) return false;
        if (IsOwnLabel(reading, sentence, details)) return true;
        var people = People.Of(reading);
        var named = people.RunsIn(sentence).Where(run => !run.IsPlace && run.EndToken <= details.FirstToken).ToList();
        return named.Count > 0 && named.TrueForAll(people.NamesSubject);
    }

    /// <summary>"Address: 3 Mint Street", or a row of a form with that label.</summary>
    private static bool IsOwnLabel(Reading reading, Sentence sentence, ContactDetails details)
    {
        var paragraph = sentence.Paragraph;
        if (FormRows.Of(reading).LabelOf(paragraph) is { } label) return IsWhole(label, label.Tokens.Count > 0 && label.Tokens[^1].Is(':') ? label.Tokens.Count - 1 : label.Tokens.Count);
        return details.FirstToken > 0 && paragraph.Tokens[details.FirstToken - 1].Is(':') && IsWhole(paragraph, details.FirstToken - 1);
    }

    private static bool IsWhole(ParagraphReading label, int end) => end > 0 && OwnLabels.Find(label, 0, end).Any(match => match.FirstToken == 0 && match.EndToken == end);

    private static string Words(DocumentText document, Span span) => document.Paragraphs[span.Paragraph].Text[span.Start..span.End];

    private static string IdOf(SharingKind kind, string words) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{words.ToUpperInvariant()}")).AsSpan(0, 8));
}
