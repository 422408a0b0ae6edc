using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>
/// What binds somebody (a prohibition, a duty, "only", "if … ring", the words of a court: <c>directives.csv</c>) where somebody's safety is at
/// stake in it (who is left alone, let in, told, given, lifted; what harm: <c>stakes.csv</c>). Neither alone is a warning.
/// </summary>
internal static class Directive
{
    private const int Reach = 14;

    private static readonly Lexicon Bindings = Lexicon.Load("directives"), Stakes = Lexicon.OfFamilies("stakes");
    private static readonly Lexicon Guards = Lexicon.Of(
        "(stay|stays|sit|sits|lie|lies|watch|watched|keep|kept|check|checked|checks|lock|locked|search|searched|wear|hold|held|supervise|supervised|remove|removed|count|hide|accompany|accompanied|be with|go with|told|warned|aware|beware|someone|somebody|an adult|two|nothing|out of)");
    private static readonly Lexicon ForAll = Lexicon.Of(
        "(sign|poster|leaflet|policy|training|booklet|rules|handbook|code of conduct|tenancy agreement|lease|law|guidance|agreement provides|covering letter|(the|a|that|this) notice) {0-8} (says|say|is|that|covered|provides|asks|states|forbids)", "section {number} {0-6} (says|requires|provides|means|asks)", "as the (sign|notice|poster|leaflet|rules) (say|says)",
        "as with all [of] (our|the)", "(reminded|remind|told|tell|asked|ask|wrote to|written to) (all|every) {0-2} (parents|parent|visitors|families|tenants|residents|pupils|members|drivers|neighbours)", "newsletter", "as (I|we) (tell|told|say to) (everyone|everybody|all)", "(in line with|according to|as per|under) {0-2} policy", "(house|household|family) (rule|rules)", "(rule|rules) of (her|his|their|its) own", "(her|his|their|Nan's|Mum's|Dad's|Gran's) (rule|rules) (is|are)");
    private static readonly WordSet Plurals = new("children parents people visitors dogs cats tenants residents pupils students drivers customers families patients guests callers bicycles members mothers fathers teenagers everybody everyone one you");
    private static readonly WordSet Joints = new("as since because or otherwise so lest case given after if when until who which that and");
    private static readonly WordSet Beside = new("near to around with by at of into onto towards");
    public static readonly WordSet Instruments = new("order injunction bail licence undertaking court judge magistrates bench tribunal shpo conditions condition");

    public static FlagKind? KindOf(Sentence sentence) => Of(sentence)?.Kind;

    /// <summary>The kind of flag that a sentence gives, and where what binds begins.</summary>
    public static (FlagKind Kind, int Token)? Of(Sentence sentence)
    {
        List<LexiconMatch>? stakes = null;
        (FlagKind, int)? reasoned = null;
        foreach (var binding in Bindings.FindOverlapping(sentence))
        {
            if (binding.Entry["where"] == "clause" && (!FlagMention.BeginsAClause(sentence, binding.FirstToken) || IsListed(sentence, binding))) continue;
            stakes ??= [.. Stakes.FindOverlapping(sentence)];
            foreach (var stake in stakes)
                if (IsUnder(sentence, binding, stake) && !FlagMention.IsQuotedOrAsked(sentence, binding) && !IsOfAll(sentence, binding) && !sentence.Paragraph.IsQuoted(stake.Span.Start, stake.Span.End))
                    return (KindOf(sentence, binding, stake), binding.FirstToken);
            if (reasoned is null && FlagReason.IsBeside(sentence, binding) && !FlagMention.IsQuotedOrAsked(sentence, binding) && !IsOfAll(sentence, binding)) reasoned = (FlagKind.Instruction, binding.FirstToken);
        }
        return reasoned;
    }

    /// <summary>"Eight families in, no visitors, kitchen tidy": what there was not that day.</summary>
    private static bool IsListed(Sentence sentence, LexiconMatch binding)
    {
        if (binding.Entry["force"] != "no" || binding.FirstToken == sentence.FirstToken || !sentence.Paragraph.Tokens[binding.FirstToken - 1].Is(',')) return false;
        for (var i = binding.EndToken; i < sentence.EndToken; i++)
            if (Scopes.Contains(sentence.Paragraph.Tokens[i])) return false;
        return true;
    }

    private static readonly WordSet Scopes = new("until unless while whilst without because as since so at in near whatsoever ever allowed please with by");

    private static FlagKind KindOf(Sentence sentence, LexiconMatch binding, LexiconMatch stake) =>
        binding.Entry["force"] == "court" || (stake.Entry["kind"] == "instruction" && sentence.Tokens.Any(Instruments.Contains)) ? FlagKind.CourtOrder : FlagMention.KindNamed(stake.Entry["kind"]);

    public static bool IsOfAll(Sentence sentence, LexiconMatch binding) =>
        (binding.FirstToken <= sentence.FirstToken + 2 && !Who.Contains(sentence.Paragraph.Tokens[Math.Min(sentence.FirstToken + 1, sentence.EndToken - 1)]) && Plurals.Contains(sentence.Paragraph.Tokens[sentence.FirstToken]))
        || (binding.FirstToken == sentence.FirstToken + 2 && Plurals.Contains(sentence.Paragraph.Tokens[sentence.FirstToken + 1]) && !sentence.Tokens.Any(Persons.Contains)) || ForAll.Any(sentence);

    /// <summary>"Everybody who washes her …": those of this case.</summary>
    private static readonly WordSet Who = new("who");

    private static readonly WordSet Persons = new("he she him her his hers they them their");

    private static bool IsUnder(Sentence sentence, LexiconMatch binding, LexiconMatch stake)
    {
        var force = binding.Entry["force"];
        var under = stake.Entry["under"].Split(' ');
        if (under is ["any"]) return IsReason(sentence, force, binding, stake);
        if (!under.Contains(force) && !(force == "never" && under.Contains("forbids")) && !(force == "cannot" && under.Contains("forbids") && sentence.Tokens.Any(Instruments.Contains))) return false;
        if (force == "requires" && stake.EndToken < binding.FirstToken && IsApart(sentence, stake.EndToken, binding.FirstToken)) return false;
        return force is "requires" or "always" or "only" or "court" or "never" or "limit" || (stake.EndToken > binding.FirstToken && stake.FirstToken <= binding.EndToken + Reach) || (force == "if" && stake.FirstToken > binding.FirstToken);
    }

    /// <summary>"He can walk if somebody is beside him, and then he has to sit": what is needed is not that.</summary>
    private static bool IsApart(Sentence sentence, int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
            if ((sentence.Paragraph.Tokens[i].Is(',') && Then.Contains(sentence.Paragraph.Tokens[i + 1])) || (Then.Contains(sentence.Paragraph.Tokens[i]) && Subjects.Contains(sentence.Paragraph.Tokens[i + 1]))) return true;
        return false;
    }

    private static readonly WordSet Then = new("and but then"), Subjects = new("that he she they it we then");

    /// <summary>A harm bears on what binds where it is given as its reason ("… : she chokes", "… or he falls") or is what it keeps somebody from ("near the river").</summary>
    private static bool IsReason(Sentence sentence, string force, LexiconMatch binding, LexiconMatch stake)
    {
        if (force == "else") return stake.EndToken > binding.FirstToken;
        if (force is not ("forbids" or "requires" or "nobody" or "no" or "only") || (force == "requires" && !Guards.Any(sentence))) return false;
        var tokens = sentence.Paragraph.Tokens;
        if (force == "forbids" && stake.FirstToken > binding.EndToken && Beside.Contains(tokens[stake.FirstToken - 1])) return true;
        var (from, to) = stake.FirstToken >= binding.EndToken ? (binding.EndToken, stake.FirstToken) : (stake.EndToken, binding.EndToken);
        for (var i = from; i < to; i++)
            if (Joints.Contains(tokens[i]) || tokens[i].Is(':') || tokens[i].Is(';') || tokens[i].Is('–')) return true;
        return false;
    }
}
