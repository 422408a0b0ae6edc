using Recording.AddinHost;
using Recording.Api;

var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = AppContext.BaseDirectory,
    WebRootPath = "wwwroot",
});
builder.WebHost.UseKestrelHttpsConfiguration();
builder.WebHost.UseUrls([.. Addresses.Of(builder.Configuration["Urls"] ?? "", Addresses.HasCertificate(TimeProvider.System.GetLocalNow()))]);
builder.AddRecordingApi();

var app = builder.Build();
app.UseRecordingApi();
app.UsePaneHeaders();
app.UsePane();
app.MapManifest();
app.MapRecordingApi();
app.Run();
