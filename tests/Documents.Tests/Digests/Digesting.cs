using Recording.Documents.Digests;

namespace Recording.Documents.Tests.Digests;

internal static class Digesting
{
    public static Outcome<Digest> Read(byte[] file) => DocumentDigest.Read(file, cancellation: TestContext.Current.CancellationToken);
}
