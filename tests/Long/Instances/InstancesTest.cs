using System.Globalization;
using Recording.Long.Load;

namespace Recording.Long.Instances;

/// <summary>Two instances behind nginx under load, of which one is killed: what reached the other is answered, and the pane's tries get an answer for the rest. Before that, what they share in Redis.</summary>
internal static class InstancesTest
{
    /// <summary>As often as the pane.</summary>
    private const int Tries = 4;

    /// <param name="rate">How many reports a second.</param>
    public static async Task<int> RunAsync(TimeSpan time, int rate)
    {
        if (((string[])["nginx", "redis-server"]).Where(tool => !Tool.Exists(tool)).ToList() is { Count: > 0 } missing)
        {
            Console.WriteLine($"skipped: {string.Join(" and ", missing)} not installed (apt-get install -y nginx redis-server)");
            return 0;
        }
        var folder = Directory.CreateTempSubdirectory("recording-instances-");
        try
        {
            return await RunAsync(folder.FullName, time, rate);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> RunAsync(string folder, TimeSpan time, int rate)
    {
        var (cache, port) = (Tool.FreePort(), Tool.FreePort());
        await using var redis = await Tool.StartAsync(cache, "redis-server", "--bind", "127.0.0.1", "--port", $"{cache}", "--save", "", "--dir", folder);
        var wrong = await SharedTokens.RunAsync(folder, $"127.0.0.1:{cache},connectTimeout=60000,asyncTimeout=60000");
        foreach (var what in wrong) Told(true, what);
        await using var kept = await Server.StartAsync("--Cache:Redis", $"127.0.0.1:{cache},connectTimeout=60000,asyncTimeout=60000");
        await using var killed = await Server.StartAsync("--Cache:Redis", $"127.0.0.1:{cache},connectTimeout=60000,asyncTimeout=60000");
        await using var nginx = await Tool.StartAsync(port, "nginx", "-p", folder, "-c", Nginx.Configure(folder, port, [kept.Address, killed.Address]));
        using var client = new HttpClient { BaseAddress = new($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromMinutes(2) };
        var reports = Reports.OfFivePages();
        foreach (var instance in (Server[])[kept, killed]) await WarmUpAsync(instance, reports);
        var before = kept.Done;
        var load = Arrivals.RunAsync(client, rate, time, turn => new(reports[turn % reports.Count]), Tries);
        await Task.Delay(time / 2);
        killed.Kill();
        var (answers, served) = (await load, Nginx.ReadServed(folder));
        await kept.AuditedAsync(before + served.Count(s => s.Last == kept.Address.Authority && s.Status == 200));
        return Tell(answers, served, kept, kept.Done - before, killed) & !Told(Nginx.HasWrittenToDisk(folder), "nginx wrote a document to the disk") & wrong.Count == 0 ? 0 : 1;
    }

    private static async Task WarmUpAsync(Server instance, IReadOnlyList<byte[]> reports)
    {
        using var client = new HttpClient { BaseAddress = instance.Address };
        var answers = await Arrivals.RunAsync(client, 2, TimeSpan.FromSeconds(10), turn => new(reports[turn % reports.Count]), Tries);
        await instance.AuditedAsync(answers.Count(answer => answer.Status == 200));
    }

    private static bool Tell(IReadOnlyList<Answer> answers, IReadOnlyList<Served> served, Server kept, int done, Server killed)
    {
        var (byKept, byKilled) = (served.Where(s => s.Last == kept.Address.Authority).ToList(), served.Where(s => s.Last == killed.Address.Authority).ToList());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {answers.Count} reports, one of two instances killed half-way
            {byKilled.Count(s => s.Status == 200),7} answered by the instance that was killed, before that
            {byKilled.Count(s => s.Status != 200),7} lost in it; nginx said when to try again
            {byKept.Count(s => s.Status == 200),7} answered by the other, {byKept.Count(s => s.IsPassedOn)} of them passed on by nginx because the first could not be reached
            {served.Count(s => s.Status == 429),7} refused as too many (429)
            {answers.Count(a => a.Tries > 1),7} reports sent more than once, as the pane does
            """));
        return !Told(byKept.Any(s => s.Status is not (200 or 429)), "a request that reached the live instance was lost")
            & !Told(byKept.Count(s => s.Status == 200) != done, $"the live instance did {done} checks, and not all came to those who asked")
            & !Told(answers.Any(a => a.Status != 200), "a report had no answer in the end")
            & !Told(byKilled.All(s => s.Status != 200) || byKept.Count == 0, "one of the instances had nothing to do");
    }

    /// <summary>Says what is wrong where it is.</summary>
    private static bool Told(bool isWrong, string what)
    {
        if (isWrong) Console.WriteLine($"does not hold: {what}");
        return isWrong;
    }
}
