using System.Globalization;
using System.Security.Cryptography;

namespace Recording.Templates.Filling;

/// <summary>What stands in a model where something is written anew for each item.</summary>
internal sealed class ItemSlots
{
    public const char Words = 'w', Series = 's', End = '.';

    /// <summary>How each begins: as nothing in a document does, by chance or by intent.</summary>
    public string Start { get; } = "slot" + Convert.ToHexString(RandomNumberGenerator.GetBytes(8));

    /// <summary>The words of an item, by their number in it.</summary>
    public string OfWords(int series, int number) => Of($"{Words}{series}-{number}");

    public string OfId(IdKind kind) => Of($"{(char)kind}");

    /// <summary>The mark between the models of a series.</summary>
    public string OfSeries(int number) => $"<?{Of($"{Series}{number}")}?>";

    private string Of(FormattableString name) => Start + name.ToString(CultureInfo.InvariantCulture) + End;
}
