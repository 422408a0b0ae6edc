using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Lexicons;

/// <summary>Every term of the built-in glossary that inflects, in every form: its fix stands in the same.</summary>
public sealed class RewordingTests
{
    private static readonly HashSet<string> IrregularPasts = [.. ("was were had did went got gave took made came became saw said told thought knew felt found kept left lost brought put ran held stood understood spoke broke chose wrote drew grew "
        + "threw showed shown hit hurt let set cut sat met led read sent spent built sold bought caught taught fought sought began drank rang fell ate drove hid lay laid paid meant slept stole shook dealt stuck fed won wore bore forgot might "
        + "been done gone given taken come become seen known run spoken broken chosen written drawn grown thrown begun drunk rung fallen eaten driven hidden stolen shaken worn borne forgotten").Split(' ')];

    private static readonly Dictionary<WordForm, string> Frames = new()
    {
        [WordForm.Base] = "They will {0}.", [WordForm.ThirdPerson] = "Nobody {0}.", [WordForm.Past] = "Yesterday they {0}.", [WordForm.Participle] = "It has {0}.", [WordForm.Ing] = "They like {0}.",
    };

    [Fact]
    public void A_verb_is_replaced_in_the_form_in_which_it_stands() => Assert.Empty(Wrong(TermForm.Verb, (form, words) => form switch
    {
        WordForm.ThirdPerson => words[0].EndsWith('s') || words[0] == "may",
        WordForm.Ing => words[0].EndsWith("ing", StringComparison.Ordinal),
        WordForm.Past or WordForm.Participle => words[0].EndsWith("ed", StringComparison.Ordinal) || IrregularPasts.Contains(words[0]),
        _ => true,
    }));

    [Theory]
    [InlineData("The team liaises with the school.", "liaises with", "speaks to")]
    [InlineData("The plan was activated in May.", "activated", "started")]
    [InlineData("The doctor concurred.", "concurred", "agreed")]
    [InlineData("She is at liberty to leave.", "is at liberty to", "may")]
    [InlineData("He was at liberty to leave.", "was at liberty to", "might")]
    public void A_fix_reads_on_in_its_sentence(string text, string flagged, string replacement)
    {
        var finding = Assert.Single(Checker.Check(Lines.Read(text), new() { Today = new(2026, 3, 12) }, TestContext.Current.CancellationToken).Findings, f => f.Target?.Quote.Exact == flagged);
        Assert.Contains(finding.Fixes, f => f.Replacement == replacement);
    }

    [Fact]
    public void A_noun_in_the_plural_is_found_and_replaced_by_a_plural()
    {
        var wrong = new List<string>();
        foreach (var entry in Plain(TermForm.Noun))
        {
            var match = Matches(entry, WordForm.Plural, "They had {0}.").ToList();
            if (match.Count == 0) wrong.Add($"{WordForms.Put(entry.Term, WordForm.Plural)} is not found");
            else if (match[0].Form == WordForm.Plural && Rewording.Of(match[0]).Fixes.Any(fix => entry.Plain.Contains(fix.Replacement!) && !fix.Replacement!.EndsWith('s'))) wrong.Add($"{match[0].Words}: {entry.Plain[0]}");
        }
        Assert.Empty(wrong);
    }

    private static List<string> Wrong(TermForm kind, Func<WordForm, string[], bool> fits)
    {
        var wrong = new List<string>();
        foreach (var entry in Plain(kind))
            foreach (var (form, frame) in Frames)
            {
                var matches = Matches(entry, form, frame).ToList();
                if (matches.Count == 0) wrong.Add($"{WordForms.Put(entry.Term, form)} is not found");
                foreach (var match in matches)
                    foreach (var fix in Rewording.Of(match).Fixes)
                        if (match.Entry.Form == kind && (fix.Replacement is not { Length: > 0 } words || !fits(match.Form == WordForm.Past && form == WordForm.Participle ? form : match.Form, words.Split(' ', '-')))) wrong.Add($"{match.Words} ({form}): {fix.Replacement}");
            }
        return wrong;
    }

    /// <summary>What has an everyday equal and is written in words alone, no pattern.</summary>
    private static IEnumerable<GlossaryEntry> Plain(TermForm form) =>
        Glossary.BuiltIn.Entries.Where(e => e.Form == form && e.Plain.Count > 0 && e.Innocent.Count == 0 && e.Term.All(c => char.IsLetter(c) || c is ' ') && !e.Term.StartsWith("be ", StringComparison.Ordinal));

    /// <summary>What is found of it, by its own entry or by one that lists its form.</summary>
    private static IEnumerable<GlossaryMatch> Matches(GlossaryEntry entry, WordForm form, string frame)
    {
        var reading = new Reading(Lines.Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, frame, WordForms.Put(entry.Term, form))), new() { Today = new(2026, 3, 12) });
        return Glossary.BuiltIn.Matcher.Find(reading.Prose[0]);
    }
}
