using Recording.Analysis.Text;
using Recording.Documents.Tests.Building;

namespace Recording.Documents.Tests.Fuzz;

/// <summary>The first 500 damaged documents; <c>dotnet run -c Release --project tests/Long -- fuzz</c> tries 10,000.</summary>
public sealed class FuzzTests
{
    private const int Count = 500;

    [Fact]
    public void A_damaged_document_is_read_or_refused()
    {
        var read = 0;
        for (var seed = 0; seed < Count; seed++)
        {
            if (Try(Mutation.Of(seed), seed % 2 == 0 ? View.Final : View.Original, seed)) read++;
        }
        Assert.InRange(read, Count / 4, Count - 1);
    }

    private static bool Try(byte[] file, View view, int seed)
    {
        Outcome<DocumentText>? outcome = null;
        var thrown = Record.Exception(() => outcome = DocumentReader.Read(file, new(view), TestContext.Current.CancellationToken));
        Assert.True(thrown is null, $"seed {seed}, {view}: {thrown}");
        return !outcome!.IsRefused(out _, out _);
    }

    [Fact]
    public void The_document_that_is_damaged_is_sound() => Assert.Equal(17, Samples.Rich().Read().Paragraphs.Count);
}
