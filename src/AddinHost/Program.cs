using Recording.AddinHost;
using Recording.Api;

try
{
    var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
    {
        Args = args,
        ContentRootPath = AppContext.BaseDirectory,
        WebRootPath = "wwwroot",
    });
    builder.WebHost.UseKestrelHttpsConfiguration();
    var registration = builder.AddRecordingApi();
    builder.WebHost.UseUrls([.. Addresses.Of(builder.Configuration["Urls"] ?? "", Addresses.HasCertificate(TimeProvider.System.GetLocalNow()), registration is not null)]);

    var app = builder.Build();
    app.UsePaneHeaders(registration);
    app.UseRecordingApi();
    app.UsePane();
    app.UseRecordingAccess();
    app.MapPages(registration);
    app.MapManifest();
    app.MapRecordingApi();
    app.Run();
    return 0;
}
catch (ConfigurationException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}
