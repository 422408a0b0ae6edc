using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Recording.Api;
using Recording.Documents.Tests.Building;

namespace Recording.Long;

/// <summary>Has the API summarise an invented case of many records of two pages, and prints what that took.</summary>
internal static class LongCase
{
    private static readonly string[] Places = ["at home", "at the day centre", "on the ward", "at the office", "by telephone", "at the library"];
    private static readonly string[] Workers = ["Hannah Price, social worker", "Gareth Voss, social worker", "Priya Nair, reviewing officer", "Beth Arkwright, occupational therapist"];
    private static readonly string[] Said =
    [
        "She said that she slept badly and asked whether the visits could begin an hour later.", "Rosa Trent told me that the morning carer did not come on {0}.",
        "Mai missed her tablets on {0}, because the box had run out.", "I will ring the agency about the rota by {1}.", "The panel agreed 20 hours a week of direct payment on {0}.",
        "We talked about the garden, the neighbours and the bus to the market, which now stops at the corner.", "Mai fell in the kitchen on {0} and was not hurt.",
        "The nurse, Joan Webb, looked at her foot and said that it was healing well.", "The review meeting took place on {0}; Mai, Rosa Trent and Joan Webb were there.",
        "Mai showed me the cards that she makes and the shelf that her cousin put up for her.",
    ];

    /// <summary>One line a call: processor time, time by the clock, memory. The first is cold.</summary>
    public static async Task<int> RunAsync(int records)
    {
        var root = Directory.CreateTempSubdirectory("long-case-");
        try
        {
            var folder = root.CreateSubdirectory("Maya Trent");
            for (var i = 0; i < records; i++) await File.WriteAllBytesAsync(Path.Combine(folder.FullName, $"{i:D4}.docx"), Record(i));
            await using var api = await StartAsync(root.FullName);
            using var client = new HttpClient { BaseAddress = new(api.Urls.First()), Timeout = TimeSpan.FromMinutes(30) };
            var id = (await client.GetFromJsonAsync<JsonElement>("/api/cases"))[0].GetProperty("id").GetString();
            Console.WriteLine($"{records} records: {"call",-28} {"processor s",12} {"clock s",8} {"heap MB",8} {"peak MB",8} {"answer kB",10}");
            foreach (var call in (string[])["summary, cold", "summary, warm", "summary, warm", "search, warm", "chronology, warm", "check, warm", "check, warm"]) await MeasureAsync(client, $"/api/cases/{id}", call);
            return 0;
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static async Task<WebApplication> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0", "--Records:Folder", folder, "--Logging:LogLevel:Default", "Error"]);
        builder.AddRecordingApi();
        var api = builder.Build();
        api.UseRecordingApi();
        api.MapRecordingApi();
        await api.StartAsync();
        return api;
    }

    private static async Task MeasureAsync(HttpClient client, string address, string call)
    {
        var (before, clock) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        using var draft = new ByteArrayContent(Record(10_000)) { Headers = { ContentType = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document") } };
        using var response = call.Split(',')[0] switch
        {
            "search" => await client.PostAsJsonAsync($"{address}/searches", new { text = "shelf" }),
            "check" => await client.PostAsync(new Uri($"/api/checks?case={address.Split('/')[^1]}", UriKind.Relative), draft),
            var named => await client.GetAsync(new Uri($"{address}/{named}", UriKind.Relative)),
        };
        var answer = (await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).Length;
        var (spent, took) = ((Environment.CpuUsage.TotalTime - before).TotalSeconds, clock.Elapsed.TotalSeconds);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"",13}{call,-28} {spent,12:F2} {took,8:F2} {GC.GetTotalMemory(forceFullCollection: true) >> 20,8} {process.PeakWorkingSet64 >> 20,8} {answer >> 10,10}"));
    }

    /// <summary>About eight hundred words.</summary>
    private static byte[] Record(int i)
    {
        var random = new Random(i);
        var date = new DateOnly(2006, 1, 2).AddDays(i * 3);
        string Day(int days) => date.AddDays(days).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        string Sentence() => string.Format(CultureInfo.InvariantCulture, Said[random.Next(Said.Length)], Day(-random.Next(1, 9)), Day(random.Next(5, 30)));
        IEnumerable<string> paragraphs =
        [
            "Case note: home visit", "Name: Maya Trent", "Date of birth: 8 May 1999", $"Date: {Day(0)}", $"Written by: {Workers[random.Next(Workers.Length)]}",
            $"I saw Mai {Places[random.Next(Places.Length)]} on {Day(0)}.", .. Enumerable.Range(0, 14).Select(_ => string.Join(' ', Enumerable.Range(0, 4).Select(_ => Sentence()))),
        ];
        return Docx.Of(paragraphs.Select(text => Markup.Para(Markup.R(text)))).ToBytes();
    }
}
