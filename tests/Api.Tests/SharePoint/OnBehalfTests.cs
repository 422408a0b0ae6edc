using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Identity.Client;
using Microsoft.Identity.Web;
using Microsoft.Kiota.Abstractions;
using NSubstitute;
using NSubstitute.ExceptionExtensions;
using Recording.Api.Identity;
using Recording.Api.Records;
using Recording.Api.SharePoint;

namespace Recording.Api.Tests.SharePoint;

public sealed class OnBehalfTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_sign_in_service_that_does_not_answer_in_time_is_one_that_is_down(int status) =>
        Assert.Equal(StatusCodes.Status503ServiceUnavailable, (await RefusedAsync(status)).Status);

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    public async Task A_sign_in_service_that_refuses_Recording_is_told_as_a_fault_of_its_set_up(int status) =>
        Assert.Equal(StatusCodes.Status500InternalServerError, (await RefusedAsync(status)).Status);

    private static async Task<RecordsUnavailableException> RefusedAsync(int status)
    {
        var tokens = Substitute.For<ITokenAcquisition>();
        tokens.GetAccessTokenForUserAsync(null!, authenticationScheme: null, tenantId: null, userFlow: null, user: null, tokenAcquisitionOptions: null).ThrowsAsyncForAnyArgs(new MsalServiceException("error", "What the service said.", status));
        await using var services = new ServiceCollection().AddSingleton(tokens).BuildServiceProvider();
        var call = new HttpContextAccessor { HttpContext = new DefaultHttpContext { RequestServices = services } };
        var request = new RequestInformation { URI = new("https://graph.microsoft.com/v1.0/sites/one") };
        return await Assert.ThrowsAsync<RecordsUnavailableException>(() =>
            new OnBehalf(call, new EntraRegistration()).AuthenticateRequestAsync(request, cancellationToken: TestContext.Current.CancellationToken));
    }
}
