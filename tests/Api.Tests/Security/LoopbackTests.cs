using Recording.Api.Security;

namespace Recording.Api.Tests.Security;

public sealed class LoopbackTests
{
    [Theory]
    [InlineData("localhost", true)]
    [InlineData("LocalHost", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.8.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("[::1]", true)]
    [InlineData("0.0.0.0", false)]
    [InlineData("[::]", false)]
    [InlineData("192.0.2.1", false)]
    [InlineData("loopback", false)]
    [InlineData("localhost.example", false)]
    [InlineData("", false)]
    public void This_computer_is_known_by_its_own_addresses_alone(string host, bool isOwn) => Assert.Equal(isOwn, Loopback.Is(host));
}
