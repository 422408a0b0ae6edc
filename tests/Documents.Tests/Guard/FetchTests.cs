using System.Net;
using System.Net.Sockets;
using Recording.Analysis.Text;
using Recording.Documents.Guard;

namespace Recording.Documents.Tests.Guard;

public sealed class FetchTests
{
    [Fact]
    public void Nothing_that_a_document_points_to_is_fetched()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var file = Outward.PointingAt($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
        Assert.False(DocumentReader.Read(file, cancellation: cancellation).IsRefused(out _, out var text));
        Assert.Equal(4, text!.Warnings.Count);
        Assert.False(WordFile.OpenCopy(file, Limits.Default, cancellation).IsRefused(out _, out var copy));
        Assert.False(DocumentReader.Read(copy!, View.Original, cancellation).IsRefused(out _, out _));
        Assert.NotEmpty(copy.Save());
        Assert.False(listener.Pending(), "something connected");
    }

    /// <summary>The listener would see a connection: without this the test above could not fail.</summary>
    [Fact]
    public void A_connection_would_be_seen()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var client = new TcpClient();
        client.Connect((IPEndPoint)listener.LocalEndpoint);
        Assert.True(listener.Pending());
    }
}
