using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>A person's name where a record gives it, or its author.</summary>
/// <param name="Parts">The words of the name, folded.</param>
/// <param name="Role">The words that say who they are; null where none do here.</param>
/// <param name="Quotation">Null for the author, who stands on the record and not in it.</param>
internal sealed record PersonMention(string Name, IReadOnlyList<string> Parts, bool HasTitle, string? Role, RecordSource Source, RecordQuotation? Quotation)
{
    private static readonly Lexicon Roles = Lexicon.Load("roles");
    private static readonly WordSet Doctors = new("dr prof professor sister nurse matron judge rev reverend canon imam rabbi"), Officers = new("pc pcso wpc dc ds di dci sgt sergeant cllr councillor"), Asides = new("the a an our now then and is was are were as her his their my named called");
    private static readonly WordSet NotRoles = new("present attended apologies case chair ex mate companion resident residents patient patients staff team colleagues");

    public static IEnumerable<PersonMention> In(RecordReading record)
    {
        if (Author(record) is { } author) yield return author;
        var people = People.Of(record.Reading);
        foreach (var sentence in record.Sentences)
            foreach (var run in people.RunsIn(sentence))
                if (!run.IsPlace && Of(record, sentence, run) is { } mention) yield return mention;
    }

    /// <summary>"Hannah Price, social worker": the name, then the role.</summary>
    private static PersonMention? Author(RecordReading record)
    {
        if (record.Record.Author is not { Length: > 0 } author) return null;
        var at = author.AsSpan().IndexOfAny(',', '(');
        var name = (at < 0 ? author : author[..at]).Trim();
        var parts = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(GivenNames.Fold).Where(part => part.Length > 1).ToList();
        var hasTitle = parts.Count > 1 && NameRun.IsTitle(parts[0]);
        if (hasTitle)
        {
            parts.RemoveAt(0);
            if (parts.Count > 1) name = name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        }
        return parts.Count == 0 ? null : new(name, parts, hasTitle, at < 0 ? "author of a record" : author[(at + 1)..].Trim(' ', ')'), record.Record.Source, null);
    }

    private static PersonMention? Of(RecordReading record, Sentence sentence, NameRun run)
    {
        List<string> parts = [.. run.Parts().Select(i => GivenNames.Fold(run.Paragraph.Tokens[i].In(run.Paragraph.Text).ToString())).Where(part => part.Length > 1)];
        var partner = parts.Count == 1 && !run.HasTitle ? PartnerOf(record, sentence, run) : null;
        if (partner is not null) parts.Add(GivenNames.Fold(run.Paragraph.Tokens[partner.EndToken - 1].In(run.Paragraph.Text).ToString()));
        if (parts.Count is 0 or > 4 || run.Paragraph.IsQuoted(run.Paragraph.Tokens[run.FirstToken])) return null;
        var isKnown = run.HasTitle || GivenNames.Contains(parts[0]) || parts.Exists(part => People.Of(record.Reading).Part(part)?.IsPerson == true);
        if (!isKnown || (partner is null && (IsTown(sentence, run, parts) || IsAfterStreet(record, sentence, run, parts)))) return null;
        var role = RoleOf(sentence, run) ?? (partner is null ? null : RoleOf(sentence, partner)) ?? RoleAfter(record, sentence, run) ?? PlaceOfWork.Of(sentence, run);
        var title = run.HasTitle ? TitleOf(run) : null;
        return new(NameOf(run, title, partner), parts, run.HasTitle, role ?? Titled(run), record.Record.Source, record.Quote(sentence.Span));
    }

    /// <summary>"Hannah Price, social worker, Elmfield": the role is hers, and the last word says where.</summary>
    private static bool IsTown(Sentence sentence, NameRun run, List<string> parts)
    {
        var (tokens, comma) = (sentence.Paragraph.Tokens, run.FirstToken - 1);
        if (parts.Count > 1 || run.HasTitle || GivenNames.Contains(parts[0]) || comma <= sentence.FirstToken || !tokens[comma].Is(',')) return false;
        foreach (var match in Roles.Find(sentence.Paragraph, Math.Max(sentence.FirstToken, comma - 3), comma).Where(m => m.EndToken == comma))
            if (Enumerable.Range(sentence.FirstToken, match.FirstToken - sentence.FirstToken).All(i => tokens[i].IsWord) || Enumerable.Range(Math.Max(sentence.FirstToken, match.FirstToken - 3), Math.Min(3, match.FirstToken - sentence.FirstToken)).Any(i => tokens[i].Is(',') || tokens[i].Is('('))) return true;
        return false;
    }

    /// <summary>"Flat 3, Kestrel Court, Tarnside, and her GP is …".</summary>
    private static bool IsAfterStreet(RecordReading record, Sentence sentence, NameRun run, List<string> parts) =>
        parts.Count == 1 && !run.HasTitle && !GivenNames.Contains(parts[0]) && run.FirstToken > sentence.FirstToken && sentence.Paragraph.Tokens[run.FirstToken - 1].Is(',')
        && People.Of(record.Reading).RunsIn(sentence).Any(place => place.IsPlace && place.EndToken == run.FirstToken - 1);

    private static string NameOf(NameRun run, string? title, NameRun? partner) =>
        title is not null && run.Parts().Count() == 1 ? $"{title} {run.Words}" : partner is null ? run.Words : $"{run.Words} {partner.Paragraph.Tokens[partner.EndToken - 1].In(partner.Paragraph.Text)}";

    /// <summary>"Dean and Sheila Corrigan": the surname is that of both.</summary>
    private static NameRun? PartnerOf(RecordReading record, Sentence sentence, NameRun run) =>
        People.Of(record.Reading).RunsIn(sentence).FirstOrDefault(next => next.FirstToken == run.EndToken + 1 && next is { HasTitle: false, IsPlace: false, Length: 2 } && GivenNames.Contains(Fold(run)) && GivenNames.Contains(Fold(next)) && And == run.Paragraph.Tokens[run.EndToken].Folded);

    private static string Fold(NameRun run) => GivenNames.Fold(run.Paragraph.Tokens[run.FirstToken].In(run.Paragraph.Text).ToString());

    private static readonly ulong And = WordHash.Folded("and");

    private static string? TitleOf(NameRun run) => TitleToken(run) is >= 0 and var at ? run.Paragraph.Tokens[at].In(run.Paragraph.Text).ToString() : null;

    private static int TitleToken(NameRun run) => run.FirstToken - (run.FirstToken > 1 && run.Paragraph.Tokens[run.FirstToken - 1].Is('.') ? 2 : 1);

    /// <summary>"Dr" and "PC" are roles themselves.</summary>
    private static string? Titled(NameRun run)
    {
        if (!run.HasTitle || TitleToken(run) < 0) return null;
        var token = run.Paragraph.Tokens[TitleToken(run)];
        return Doctors.Contains(token) || Officers.Contains(token) ? token.In(run.Paragraph.Text).ToString() : null;
    }

    /// <summary>"Ryan Pike rang. He is her former partner": the next sentence says who the one named first is.</summary>
    private static string? RoleAfter(RecordReading record, Sentence sentence, NameRun run)
    {
        var people = People.Of(record.Reading);
        if (run.Length > 1 && RoleWithin(sentence, run) is { } within) return within;
        if (run.Length < 2 || people.NamesSubject(run) || people.RunsIn(sentence).FirstOrDefault(r => !r.IsPlace)?.FirstToken != run.FirstToken || sentence.Neighbour(1) is not { } next || next.EndToken - next.FirstToken < 4) return null;
        var (tokens, paragraph) = (next.Paragraph.Tokens, next.Paragraph);
        if (tokens[next.FirstToken].In(paragraph.Text) is not ("He" or "She") || tokens[next.FirstToken + 1].In(paragraph.Text) is not ("is" or "was")) return null;
        foreach (var match in Roles.Find(paragraph, next.FirstToken + 2, Math.Min(next.EndToken, next.FirstToken + 7)))
            if (!IsNoRole(match) && IsPlain(tokens, next.FirstToken + 2, match.FirstToken)) return Whole(paragraph, match, next.FirstToken + 3);
        return null;
    }

    /// <summary>"Daniela Popa must not interpret: she is his cousin".</summary>
    private static string? RoleWithin(Sentence sentence, NameRun run)
    {
        var (tokens, paragraph) = (sentence.Paragraph.Tokens, sentence.Paragraph);
        if (run.FirstToken > sentence.FirstToken) return null;
        for (var i = run.EndToken; i + 3 < sentence.EndToken; i++)
            if ((tokens[i].Is(':') || tokens[i].Is(';')) && tokens[i + 1].In(paragraph.Text) is "he" or "she" && tokens[i + 2].In(paragraph.Text) is "is" or "was")
                return Roles.Find(paragraph, i + 3, Math.Min(sentence.EndToken, i + 8)).FirstOrDefault(match => !IsNoRole(match)) is { Entry: not null } found ? Whole(paragraph, found, i + 3) : null;
        return null;
    }

    /// <summary>The role beside the name: "his mother, Kerry Pike", "Colin Mayhew, manager of Fern Care", "her GP is Dr Osei".</summary>
    private static string? RoleOf(Sentence sentence, NameRun run)
    {
        var (tokens, paragraph) = (sentence.Paragraph.Tokens, sentence.Paragraph);
        var name = run.HasTitle ? Math.Max(sentence.FirstToken, TitleToken(run)) : run.FirstToken;
        var before = name;
        while (before > sentence.FirstToken && (tokens[before - 1].Is(',') || tokens[before - 1].Is(':') || Asides.Contains(tokens[before - 1]))) before--;
        foreach (var match in Roles.Find(paragraph, Math.Max(sentence.FirstToken, before - 3), before).OrderByDescending(m => m.EndToken))
            if (match.EndToken == before && !IsNoRole(match)) return Whole(paragraph, match, sentence.FirstToken);
        if (before < name && (tokens[name - 1].Is(',') || Being.Contains(tokens[name - 1])) && RoleAt(sentence, before) is { } role) return role;
        if (name > sentence.FirstToken && tokens[name - 1].Folded == And && RoleOfBoth(sentence, run) is { } shared) return shared;
        var after = run.EndToken;
        if (WorkAfter(sentence, after) is { } work) return work;
        var isAside = false;
        while (after < sentence.EndToken && (tokens[after].Is(',') || tokens[after].Is('(') || (isAside | (after == run.EndToken) && Asides.Contains(tokens[after])))) { isAside = true; after++; }
        if (!isAside) return null;
        foreach (var match in Roles.Find(paragraph, after, Math.Min(sentence.EndToken, after + 5)))
            if (!IsNoRole(match) && IsPlain(tokens, after, match.FirstToken)) return Whole(paragraph, match, after);
        return paragraph.Source.Cell is null && IsAged(tokens, after, sentence.EndToken) ? paragraph.Text[tokens[after].Start..tokens[Math.Min(after + 1, sentence.EndToken - 1)].End] : null;
    }

    /// <summary>"a carer at Larch House, Craig Doyle", "the man next door, Len Ford": the role with where it is held, right before the comma.</summary>
    private static string? RoleAt(Sentence sentence, int end)
    {
        var (tokens, paragraph) = (sentence.Paragraph.Tokens, sentence.Paragraph);
        foreach (var match in Roles.Find(paragraph, Math.Max(sentence.FirstToken, end - 7), end).OrderByDescending(m => m.EndToken))
            if (match.EndToken < end && !IsNoRole(match) && Holding.Contains(tokens[match.EndToken]) && Enumerable.Range(match.EndToken + 1, end - match.EndToken - 1).All(i => (tokens[i].IsWord || tokens[i].IsGlued || tokens[i].Kind == TokenKind.Number) && !Verbal.Contains(tokens[i])))
                return paragraph.Text[tokens[match.FirstToken].Start..tokens[end - 1].End];
        return null;
    }

    /// <summary>"his foster carers, Gill and Barry Tandy": the role of both stands before the first.</summary>
    private static string? RoleOfBoth(Sentence sentence, NameRun run)
    {
        var (tokens, paragraph, at) = (sentence.Paragraph.Tokens, sentence.Paragraph, run.FirstToken - 2);
        while (at >= sentence.FirstToken && tokens[at].IsCapitalised && at > run.FirstToken - 5) at--;
        while (at > sentence.FirstToken && (tokens[at].Is(',') || tokens[at].Is(':') || tokens[at].Is('('))) at--;
        return Roles.Find(paragraph, Math.Max(sentence.FirstToken, at - 2), at + 1).FirstOrDefault(match => match.EndToken == at + 1 && tokens[at].In(paragraph.Text)[^1] == 's' && !IsNoRole(match)) is { Entry: not null } found
            ? Whole(paragraph, found, sentence.FirstToken) : null;
    }

    /// <summary>"Kirsty Lamb started as personal assistant", "… works as his cleaner".</summary>
    private static string? WorkAfter(Sentence sentence, int after)
    {
        var tokens = sentence.Paragraph.Tokens;
        var at = after;
        while (at < sentence.EndToken && at < after + 3 && Working.Contains(tokens[at])) at++;
        if (at == after || at >= sentence.EndToken || tokens[at].Folded != As) return null;
        foreach (var match in Roles.Find(sentence.Paragraph, at + 1, Math.Min(sentence.EndToken, at + 6)))
            if (!IsNoRole(match) && IsPlain(tokens, at + 1, match.FirstToken)) return Whole(sentence.Paragraph, match, at + 1);
        return null;
    }

    private static readonly ulong As = WordHash.Folded("as");

    private static readonly WordSet Working = new("takes took taking over has have started starts began works worked working is was now been employed taken on acts acting joined joins came comes stays continues appointed will start");

    /// <summary>"Staff", "case"; not "ex-partner".</summary>
    private static bool IsNoRole(LexiconMatch match) => match.EndToken == match.FirstToken + 1 && NotRoles.Contains(match.Paragraph.Tokens[match.FirstToken]);

    private static readonly WordSet Being = new("is was are were");

    private static readonly WordSet Holding = new("of at for from in there here next opposite upstairs downstairs");

    private static bool IsAged(List<Token> tokens, int at, int end) => at + 1 < end && tokens[at].Length == 4 && tokens[at + 1].Kind == TokenKind.Number && tokens[at].Folded == Aged;

    private static readonly ulong Aged = WordHash.Folded("aged");

    /// <summary>Nothing but words between the name and the role: "senior", "team", "foster".</summary>
    private static bool IsPlain(List<Token> tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (!tokens[i].IsWord || tokens[i].Length < 2 && !tokens[i].Is('a') || Verbal.Contains(tokens[i])) return false;
        return true;
    }

    private static readonly WordSet Verbal = new("where when said told asked rang came went gave saw met wrote has had will who that which with to from for at on in");

    /// <summary>The role with the words that describe it: "class teacher", "foster carer".</summary>
    private static string Whole(ParagraphReading paragraph, LexiconMatch match, int least)
    {
        var first = match.FirstToken;
        while (first > least && first > match.FirstToken - 2 && paragraph.Tokens[first - 1] is { IsWord: true, IsCapitalised: false } word && !Asides.Contains(word) && !Verbal.Contains(word)) first--;
        return paragraph.Text[paragraph.Tokens[first].Start..paragraph.Tokens[match.EndToken - 1].End];
    }
}
