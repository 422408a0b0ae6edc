using System.Reflection;
using System.Xml.Linq;
using Recording.Analysis.Checks;
using Recording.Documents;
using Recording.Templates;

namespace Recording.Docs.Tests;

/// <summary>What others call says what it is.</summary>
public sealed class PublicTypesTests
{
    public static TheoryData<string> Assemblies => [.. ((Type[])[typeof(Checker), typeof(DocumentReader), typeof(Template), typeof(Api.RecordingApi)]).Select(type => type.Assembly.Location)];

    [Theory, MemberData(nameof(Assemblies))]
    public void Every_public_type_is_documented(string path)
    {
        var types = Assembly.LoadFrom(path).GetExportedTypes().Select(type => "T:" + type.FullName!.Replace('+', '.'));
        Assert.Empty(types.Except(Documented(path)));
    }

    /// <summary>The functions through which the libraries are used: what goes in, what comes out, what goes wrong.</summary>
    [Theory, MemberData(nameof(Assemblies))]
    public void Every_public_function_of_a_library_is_documented(string path)
    {
        var functions = Assembly.LoadFrom(path).GetExportedTypes().SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)).Where(method => !method.IsSpecialName);
        Assert.Empty(functions.Select(method => $"M:{method.DeclaringType!.FullName!.Replace('+', '.')}.{method.Name}").Except(Documented(path).Select(name => name.Split('(')[0].Split("``")[0])));
    }

    private static IEnumerable<string> Documented(string path) =>
        XDocument.Load(Path.ChangeExtension(path, ".xml")).Descendants("member").Where(member => member.Elements().Any(element => element.Value.Trim().Length > 0)).Select(member => (string)member.Attribute("name")!);
}
