using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Running;
using Recording.Analysis.Checks;
using Recording.Analysis.Text;
using Recording.Benchmarks;

// "text 10000" writes so many words of invented records, "speed FILE 5000" checks a file and prints words a second, "fill TEMPLATE VALUES 5000"
// fills a Word file from a JSON file and prints how long it takes, both warmed up for so many milliseconds; anything else goes to BenchmarkDotNet.
if (args is ["text", var words])
    Console.WriteLine(InventedText.Of(int.Parse(words, CultureInfo.InvariantCulture)));
else if (args is ["speed", var file, var checking])
    Console.WriteLine(WordsASecond(File.ReadAllText(file), WarmUp.Of(checking)).ToString("F0", CultureInfo.InvariantCulture));
else if (args is ["fill", var template, var values, var filling])
    Console.WriteLine(FillSpeed.Of(template, values, WarmUp.Of(filling)));
else
    BenchmarkSwitcher.FromAssembly(typeof(InventedText).Assembly).Run(args);

static double WordsASecond(string text, WarmUp warmUp)
{
    var options = new CheckOptions { Today = new(2026, 3, 12) };
    var (count, best) = (0, double.MaxValue);
    warmUp.Repeat(Check);
    for (var i = 0; i < 10; i++)
    {
        var watch = Stopwatch.StartNew();
        Check();
        best = Math.Min(best, watch.Elapsed.TotalSeconds);
    }
    return count / best;

    void Check() => count = Checker.Check(Lines.Read(text), options).Document.Words;
}
