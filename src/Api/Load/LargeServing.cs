using System.Text.Json;

namespace Recording.Api.Load;

/// <summary>What the second process does that the first does not: it takes its settings from the first, answers it alone, and ends with it.</summary>
internal static class LargeServing
{
    /// <summary>What the command line says that it is for.</summary>
    public const string Purpose = "large-documents";

    /// <summary>Where this is the second process, its settings are those on its input and no others.</summary>
    public static void TakeSettings(this ConfigurationManager configuration)
    {
        if (configuration["for"] != Purpose) return;
        var settings = JsonSerializer.Deserialize<Dictionary<string, string?>>(Console.ReadLine() ?? "{}");
        configuration.Sources.Clear();
        configuration.AddInMemoryCollection(settings);
    }

    /// <summary>Says on its output where it listens; its input ends when the first process has.</summary>
    public static void ServeFirstProcess(this WebApplication app, string key)
    {
        app.Use((call, next) => call.Request.Headers[LargeProcess.KeyHeader] == key ? next()
            : Problems.Of(StatusCodes.Status404NotFound, "not-found", "There is nothing at this address.").ExecuteAsync(call));
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            Console.WriteLine(app.Urls.First());
            new Thread(() =>
            {
                while (Console.ReadLine() is not null)
                {
                }
                app.Lifetime.StopApplication();
            })
            { IsBackground = true }.Start();
        });
    }
}
