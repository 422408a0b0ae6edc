using System.Globalization;
using Recording.Long;
using Recording.Long.Instances;
using Recording.Long.Load;
using Recording.Long.Mutations;

return args switch
{
    ["fuzz", .. var rest] => Fuzz.Run(Number(rest, 0, 10_000), Number(rest, 1, 0)),
    ["cost"] => Cost.Run(),
    ["cost-of-input"] => Cost.Read(),
    ["case", .. var rest] => await LongCase.RunAsync(Number(rest, 0, 500)),
    ["corpus", var folder] => Corpus.Run(folder),
    ["reviews", var folder, .. var rest] => SecondReader.Run(folder, Number(rest, 0, 100)),
    ["load", .. var rest] => await LoadTest.RunAsync(TimeSpan.FromSeconds(Number(rest, 0, 600)), TimeSpan.FromSeconds(Number(rest, 1, 20))),
    ["mix", .. var rest] => await LoadTest.RunMixAsync(Number(rest, 0, 100), TimeSpan.FromSeconds(Number(rest, 1, 20)), Number(rest, 2, LoadTest.HostileOneIn)),
    ["instances", .. var rest] => await InstancesTest.RunAsync(TimeSpan.FromSeconds(Number(rest, 0, 30)), Number(rest, 1, 10)),
    ["mutation", var project, .. var rest] => MutationRun.Run(project, rest),
    _ => Explain(),
};

static int Number(string[] rest, int index, int otherwise) =>
    index < rest.Length ? int.Parse(rest[index], CultureInfo.InvariantCulture) : otherwise;

static int Explain()
{
    Console.Error.WriteLine("usage: fuzz [count, 10000] [first seed, 0] | cost | case [records, 500] | corpus FOLDER | reviews FOLDER [count, 100] | load [seconds of the long run, 600] [seconds a step, 20] | mix [reports a second, 100] [seconds a step, 20] [one hostile in, 100] | instances [seconds, 30] [reports a second, 10] | mutation PROJECT [folder…] [mutants N]");
    return 2;
}
