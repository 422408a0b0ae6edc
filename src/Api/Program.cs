using Recording.Api;
using Recording.Api.Load;

try
{
    var builder = WebApplication.CreateSlimBuilder(args);
    builder.Configuration.TakeSettings();
    builder.AddRecordingApi();

    var app = builder.Build();
    app.UseRecordingApi();
    app.UseRecordingAccess();
    app.MapRecordingApi();
    app.Run();
    return 0;
}
catch (ConfigurationException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}
