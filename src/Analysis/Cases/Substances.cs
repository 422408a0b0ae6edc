using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Tells where a medicine or food is ruled out for somebody, without the word "allergy": "no trimethoprim", "it brought her out in hives".</summary>
internal static class Substances
{
    private static readonly WordSet Names = new("penicillin penicillins amoxicillin trimethoprim aspirin ibuprofen codeine morphine paracetamol latex antibiotic antibiotics iodine plaster plasters elastoplast nuts nut peanut peanuts almond almonds cashew cashews pistachio pistachios hazelnut hazelnuts walnut walnuts pecan pecans sesame "
        + "egg eggs milk dairy lactose gluten wheat soya shellfish prawns fish kiwi strawberries strawberry bananas celery mustard grapefruit bee wasp stings lithium warfarin tramadol diazepam lorazepam haloperidol metoclopramide septrin sulfa sulphonamides nsaids statins");

    private static readonly string[] Endings = ["cillin", "cillins", "mycin", "oxacin", "profen", "cycline", "azepam", "oxetine", "idone", "azole", "setron"];

    private static readonly Lexicon Reactions = Lexicon.Of(
        "(brought|brings|bring|came|comes|broke|breaks|break) [him|her|them|me] out in {0-3} (hives|rash|blisters|lumps|welts|weals|spots)", "(comes|came|come|comes) {0-1} up in {0-2} (hives|weals|welts|lumps|blisters|a rash|spots)", "(stop|stops|stopped) (her|his|their|him|her|them|{name}) (breathing|heart)", "(severe|serious|anaphylactic|allergic|life-threatening) (reaction|reactions)", "(swelled|swells|swell|swelling|swollen|closed|closes|close|puffed|tightens|shuts) {0-3} (lips|tongue|throat|face|airway|eyes)",
        "(lips|tongue|throat|face|airway|eyes) {0-3} (swelled|swells|swell|swollen|closed|closes|puffed|blew|shut|shuts|tightens|tightened)", "(could not|couldn't|cannot|can't|unable to|struggled to|stopped her|stopped him) {0-1} (breathe|breathing)", "(hives|anaphylaxis|anaphylactic)", "(swells|swelled|swell|blows|blew|puffs) up", "(reacts|reacted|react) (badly|violently|severely)", "(intolerant of|intolerant to|hypersensitive to|hypersensitivity to|reacts to|anaphylaxis to|sensitivity to)", "(stops|stopped) breathing",
        "(made|makes|sent) (him|her|them) {0-3} (very ill|violently sick|collapse|into hospital|to hospital|into shock|into a fit)", "nearly (killed|did for) (him|her|them)", "(ended|landed|put) [him|her|them] {0-2} in (hospital|intensive care|A&E|resus)");

    /// <summary>"Aspirin is out": what follows the name.</summary>
    private static readonly Lexicon Barred = Lexicon.Of("[and {1-3}] (is|are) (out|off|banned|barred|off limits|out of bounds|off the menu|off the list|ruled out|to be avoided|not for (him|her|them)|poison to (him|her|them)|dangerous (for|to) (him|her|them)|unsafe for (him|her|them)|not safe for (him|her|them)|contraindicated|a no|never again)", "[and {1-3}] (is|are|be|to be|must be|should be) {0-1} (kept off|left off|taken off|kept away from|struck from|crossed off|never prescribed|withheld) ", "[and {1-3}] (is|are) (not|never) to be (used|given|prescribed|taken|offered)", "[and {1-3}] (must|should|has to|have to) be (avoided|withheld|kept from (him|her|them)|stopped at once)", "[and anything {1-4}] (is|are) (off|out|ruled out|banned|to be avoided)");

    private static readonly WordSet Without = new("no avoid never without");
    private static readonly WordSet Opening = new("so and but therefore hence band chart label notice sign note");

    /// <summary>The medicines and foods that a sentence names, as stems.</summary>
    public static IEnumerable<ulong> In(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (IsOne(sentence, i)) yield return Gist.Stem(sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text));
    }

    /// <summary>"Penicillin brings her out in hives", said of whom the sentence is about.</summary>
    public static FactMention? Harm(RecordReading record, Sentence sentence)
    {
        if (First(sentence, sentence.FirstToken, sentence.EndToken) is not { } at || !Reactions.Any(sentence) || Unsure.Any(sentence) || Holder.OpensWithAnother(record, sentence)) return null;
        var end = at + 1;
        while (end + 1 < sentence.EndToken && sentence.Paragraph.Tokens[end].IsWord && Joins.Contains(sentence.Paragraph.Tokens[end]) && IsOne(sentence, end + 1)) end += 2;
        if (sentence.Paragraph.IsQuoted(sentence.Paragraph.Tokens[at])) return null;
        return FactMention.Of(record, FactKind.Allergy, sentence.Paragraph, at, end, sentence.Span) is { } fact && fact.Normal != FactMention.None ? fact : null;
    }

    private static readonly WordSet Joins = new("and or");

    private static readonly Lexicon Unsure = Lexicon.Of("(no|without|if|whether|might|may|would|query|unlikely|wondered|asked)", "(did|does|do|has|have) not {0-2} (react|reacted|come|have|had|bring|swell)", "not {0-3} reaction", "could {0-1} (be|have|bring|cause|make)", "(mother|father|sister|brother|daughter|son|husband|wife|aunt|uncle|cousin|friend)");

    /// <summary>The first of them within words; null where they name none.</summary>
    public static int? First(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (IsOne(sentence, i)) return i;
        return null;
    }

    public static bool AreRuledOut(Sentence sentence)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!IsOne(sentence, i) || sentence.Paragraph.IsQuoted(tokens[i])) continue;
            if (i > sentence.FirstToken && Without.Contains(tokens[i - 1]) && (i - 1 == sentence.FirstToken || Opens(tokens[i - 2]))) return true;
            if (Reactions.Any(sentence) || (i + 1 < sentence.EndToken ? Barred.At(sentence.Paragraph, i + 1, sentence.EndToken) : null) is not null) return true;
        }
        return false;
    }

    /// <summary>Penicillin and amoxicillin, nuts and almonds (<c>substance-groups.csv</c>): who is allergic to one may not have the other.</summary>
    public static bool AreOfOneGroup(ulong one, ulong other) => one == other || (Groups.TryGetValue(one, out var group) && Groups.TryGetValue(other, out var same) && group == same);

    private static readonly Dictionary<ulong, string> Groups = Csv.ReadEmbedded("lexicons/substance-groups.csv").SelectMany(row => row.List("words"), (row, word) => (Word: Gist.Stem(word), Group: row["group"])).DistinctBy(pair => pair.Word).ToDictionary(pair => pair.Word, pair => pair.Group);

    private static bool Opens(Token before) => before.Is(':') || before.Is(';') || before.Is('-') || before.Is('–') || Opening.Contains(before);

    private static bool IsOne(Sentence sentence, int i)
    {
        var token = sentence.Paragraph.Tokens[i];
        if (!token.IsWord) return false;
        if (Names.Contains(token)) return true;
        if (token.Length < 7) return false;
        var word = token.In(sentence.Paragraph.Text);
        foreach (var ending in Endings)
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
