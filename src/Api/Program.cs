using Recording.Api;

var builder = WebApplication.CreateSlimBuilder(args);
builder.AddRecordingApi();

var app = builder.Build();
app.UseRecordingApi();
app.MapRecordingApi();
app.Run();
