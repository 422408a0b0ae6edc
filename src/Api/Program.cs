using Recording.Api;

try
{
    var builder = WebApplication.CreateSlimBuilder(args);
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
