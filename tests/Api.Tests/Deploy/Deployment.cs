using System.Xml.Linq;
using YamlDotNet.RepresentationModel;

namespace Recording.Api.Tests.Deploy;

/// <summary>The files of <c>deploy</c>, and what of the product they must agree with.</summary>
internal static class Deployment
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "deploy");

    public static IEnumerable<string> ManifestFiles => Directory.EnumerateFiles(Path.Combine(Root, "kubernetes"), "*.yaml").Select(path => Path.GetFileName(path));

    public static string Text(string file) => File.ReadAllText(Path.Combine(Root, file));

    /// <summary>The one manifest of a kind.</summary>
    public static YamlNode Manifest(string kind) =>
        Assert.Single(ManifestFiles.SelectMany(DocumentsIn), document => document["kind"].ToString() == kind);

    public static IReadOnlyList<YamlNode> DocumentsIn(string file)
    {
        var yaml = new YamlStream();
        using var text = new StringReader(Text(Path.Combine("kubernetes", file)));
        yaml.Load(text);
        return [.. yaml.Documents.Select(document => document.RootNode)];
    }

    /// <summary>The only container.</summary>
    public static YamlNode Container() => Assert.Single(List(Manifest("Deployment")["spec"]["template"]["spec"]["containers"]));

    public static IEnumerable<YamlNode> List(YamlNode node) => ((YamlSequenceNode)node).Children;

    /// <summary>What the settings come to, by the names that the product has for them.</summary>
    public static Dictionary<string, string?> Settings() => ((YamlMappingNode)Manifest("ConfigMap")["data"]).Children
        .ToDictionary(setting => setting.Key.ToString().Replace("__", ":", StringComparison.Ordinal), setting => (string?)setting.Value.ToString());

    /// <summary>The settings that come from secrets, each with the secret's name and its key there.</summary>
    public static Dictionary<string, (string Secret, string Key)> FromSecrets => List(Container()["env"])
        .Where(variable => variable is YamlMappingNode { Children: var parts } && parts.ContainsKey("valueFrom")).Select(variable => (Name: variable["name"], From: variable["valueFrom"]["secretKeyRef"]))
        .ToDictionary(variable => variable.Name.ToString().Replace("__", ":", StringComparison.Ordinal), variable => (variable.From["name"].ToString(), variable.From["key"].ToString()));

    /// <summary>An item or property of the project from which the image is made.</summary>
    public static XElement OfImage(string name) => XDocument.Parse(Text("AddinHost.csproj")).Descendants(name).Single();

    /// <summary>The value of a setting of nginx.</summary>
    public static string Nginx(string setting) => Assert.Single(Text("nginx/proxy.conf").Split('\n'), line => line.StartsWith(setting + " ", StringComparison.Ordinal)).Split(';')[0][setting.Length..].Trim();
}
