using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Recording.Analysis.Cases;

/// <summary>An instruction or warning on which somebody's safety hangs.</summary>
/// <param name="Said">Where it was first given.</param>
/// <param name="Repeated">Where later records give it again.</param>
/// <param name="Withdrawn">The words of the later record that end it; null while it is in force.</param>
public sealed record VitalFlag(FlagKind Kind, RecordQuotation Said, IReadOnlyList<RecordQuotation> Repeated, RecordQuotation? Withdrawn)
{
    public bool IsInForce => Withdrawn is null;

    /// <summary>A hash of its kind, day and words: the same whatever becomes of it, and of no use to anyone without the records.</summary>
    public string Id => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Kind}|{Said.Source.Date:yyyy-MM-dd}|{Said.Words}"))).AsSpan(0, 12));

    internal Gist? Gist { get; init; }
    internal IReadOnlyList<ulong> Topics { get; init; } = [];

    /// <summary>The flags of a case, those in force first, each with what became of it.</summary>
    internal static IReadOnlyList<VitalFlag> Of(IReadOnlyList<RecordContent> records)
    {
        var flags = new List<VitalFlag>();
        foreach (var record in records)
        {
            foreach (var end in record.FlagEnds)
                if (Ended(flags, end) is >= 0 and var ended) flags[ended] = flags[ended] with { Withdrawn = end.Quotation };
            foreach (var mention in record.Flags)
                if (flags.FindIndex(flag => flag.IsInForce && IsSame(flag, mention)) is >= 0 and var known) flags[known] = flags[known] with { Repeated = [.. flags[known].Repeated, mention.Quotation] };
                else flags.Add(new(mention.Kind, mention.Quotation, [], null) { Gist = mention.Gist, Topics = mention.Topics });
        }
        return [.. flags.OrderBy(flag => !flag.IsInForce)];
    }

    /// <summary>The flag that an ending speaks of: the one with which it has most in common, and at least two words, or one beside a name.</summary>
    private static int Ended(List<VitalFlag> flags, FlagEnd end)
    {
        var (best, most) = (-1, 0);
        for (var i = 0; i < flags.Count; i++)
        {
            if (!flags[i].IsInForce || flags[i].Said.Source.Date > end.Quotation.Source.Date || flags[i].Said.Source == end.Quotation.Source) continue;
            var words = flags[i].Gist!.Shared(end.Gist);
            var names = flags[i].Gist!.Names.Count(end.Gist.Names.Contains);
            if (words < 2 && !(words == 1 && (flags[i].Kind == FlagKind.Allergy || flags[i].Gist!.Words.Count <= 2 || IsOnly(flags, i, end))) && !(names >= 2 && end.NamesAFlag)) continue;
            if (2 * words + Math.Min(names, 2) > most) (best, most) = (i, 2 * words + Math.Min(names, 2));
        }
        return best;
    }

    /// <summary>"Bail is over" ends the one flag in force that names bail.</summary>
    private static bool IsOnly(List<VitalFlag> flags, int at, FlagEnd end)
    {
        var named = end.Gist.Words.Where(FlagMention.InstrumentStems.Contains).ToList();
        return named.Exists(flags[at].Gist!.Words.Contains) && !flags.Exists(other => other != flags[at] && other.IsInForce && named.Exists(other.Gist!.Words.Contains));
    }

    private static bool IsSame(VitalFlag flag, FlagMention mention) =>
        flag.Topics.Intersect(mention.Topics).Any() || (flag.Kind == mention.Kind && (flag.Gist!.Likeness(mention.Gist) >= 0.6
            || (flag.Kind == FlagKind.Allergy && flag.Gist.Shared(mention.Gist) >= 2)));
}

/// <summary>What a flag protects, or from whom.</summary>
public enum FlagKind { Instruction, StaffSafety, Allergy, NonDisclosure, CourtOrder, Health }
