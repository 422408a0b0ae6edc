using Recording.Api;

namespace Recording.AddinHost.Tests;

public sealed class AddressesTests
{
    [Fact]
    public void The_default_address_gets_a_secure_one_where_a_certificate_exists() =>
        Assert.Equal(["http://localhost:5080", "https://localhost:5443"], Addresses.Of("http://localhost:5080", hasCertificate: true, isSignInDemanded: false));

    [Theory]
    [InlineData("http://localhost:5080", false)]
    [InlineData("http://127.0.0.1:0", true)]
    [InlineData("http://[::1]:5080", false)]
    public void An_address_that_was_asked_for_stands_as_it_is(string url, bool hasCertificate) =>
        Assert.Equal([url], Addresses.Of(url, hasCertificate, isSignInDemanded: false));

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://recording.example")]
    [InlineData("http://localhost:5080;http://192.0.2.1:80")]
    public void Without_sign_in_no_other_address_is_served(string urls) =>
        Assert.Contains("this computer alone", Assert.Throws<ConfigurationException>(() => Addresses.Of(urls, hasCertificate: false, isSignInDemanded: false)).Message, StringComparison.Ordinal);

    [Fact]
    public void With_sign_in_the_addresses_stand_as_they_are() =>
        Assert.Equal(["http://0.0.0.0:8080", "http://localhost:5080"], Addresses.Of("http://0.0.0.0:8080;http://localhost:5080", hasCertificate: true, isSignInDemanded: true));
}
