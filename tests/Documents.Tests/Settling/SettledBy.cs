using DocumentFormat.OpenXml;
using Recording.Documents.Guard;
using Recording.Documents.Settling;

namespace Recording.Documents.Tests.Settling;

/// <summary>Settles the changes of documents that a test built.</summary>
internal static class SettledBy
{
    public static byte[] Accepting(byte[] file) => Settled(file, _ => Settlement.Accept);

    public static byte[] Rejecting(byte[] file) => Settled(file, _ => Settlement.Reject);

    public static byte[] Settled(byte[] file, Func<OpenXmlElement, Settlement?> choose)
    {
        Assert.False(WordFile.OpenCopy(file, Limits.Default, TestContext.Current.CancellationToken).IsRefused(out var refusal, out var opened), refusal?.Sentence);
        using (opened)
        {
            foreach (var part in TrackedParts.Of(opened!.Document.MainDocumentPart!)) Settler.Settle(part, choose);
            return opened.Save();
        }
    }

    /// <summary>The changes that a file still holds.</summary>
    public static int Pending(byte[] file)
    {
        Assert.False(WordFile.Open(file, Limits.Default, TestContext.Current.CancellationToken).IsRefused(out var refusal, out var opened), refusal?.Sentence);
        using (opened) return TrackedParts.Of(opened!.Document.MainDocumentPart!).Sum(part => part.Descendants().Count(TrackedMarkup.IsChange));
    }
}
