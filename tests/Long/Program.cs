using System.Globalization;
using Recording.Long;

return args switch
{
    ["fuzz", .. var rest] => Fuzz.Run(Number(rest, 0, 10_000), Number(rest, 1, 0)),
    ["cost"] => Cost.Run(),
    ["cost-of-input"] => Cost.Read(),
    ["case", .. var rest] => await LongCase.RunAsync(Number(rest, 0, 500)),
    ["corpus", var folder] => Corpus.Run(folder),
    ["reviews", var folder, .. var rest] => SecondReader.Run(folder, Number(rest, 0, 100)),
    _ => Explain(),
};

static int Number(string[] rest, int index, int otherwise) =>
    index < rest.Length ? int.Parse(rest[index], CultureInfo.InvariantCulture) : otherwise;

static int Explain()
{
    Console.Error.WriteLine("usage: fuzz [count, 10000] [first seed, 0] | cost | case [records, 500] | corpus FOLDER | reviews FOLDER [count, 100]");
    return 2;
}
