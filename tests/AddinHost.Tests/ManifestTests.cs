using System.Buffers.Binary;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Recording.AddinHost.Tests;

/// <summary>What Word demands of a manifest. It names no schema that holds all of this.</summary>
public sealed partial class ManifestTests
{
    private static readonly XNamespace Base = "http://schemas.microsoft.com/office/appforoffice/1.1";
    private static readonly XNamespace Overrides = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
    private static readonly XNamespace Types = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
    private readonly XElement _manifest = XElement.Load(Path.Combine(Places.RepositoryRoot, "manifest.xml"));

    private IEnumerable<XElement> Resources => _manifest.Descendants(Overrides + "Resources").Elements().Elements();

    private IEnumerable<string> Addresses => _manifest.DescendantsAndSelf().Attributes()
        .Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Value.Contains("://", StringComparison.Ordinal)).Select(attribute => attribute.Value);

    public static TheoryData<string, string[]> Orders => new()
    {
        { "OfficeApp", ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides", "ExtendedOverrides"] },
        { "VersionOverrides", ["Hosts", "Resources"] },
        { "Host", ["Runtimes", "DesktopFormFactor"] },
        { "DesktopFormFactor", ["GetStarted", "FunctionFile", "ExtensionPoint"] },
        { "Group", ["Label", "Icon", "Control"] },
        { "Control", ["Label", "Supertip", "Icon", "Action"] },
        { "Resources", ["Images", "Urls", "ShortStrings", "LongStrings"] },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void Elements_stand_in_the_order_that_Word_demands(string parent, string[] children) =>
        Assert.All(_manifest.DescendantsAndSelf().Where(element => element.Name.LocalName == parent && element.HasElements),
            element => Assert.Equal(children, element.Elements().Select(child => child.Name.LocalName).Distinct()));

    [Fact]
    public void Texts_and_ids_are_as_short_as_Word_demands()
    {
        Assert.All(_manifest.Descendants(Types + "ShortStrings").Elements(), text => Assert.InRange(Value(text).Length, 1, 125));
        Assert.All(_manifest.Descendants(Types + "LongStrings").Elements(), text => Assert.InRange(Value(text).Length, 1, 250));
        Assert.All(Resources, resource => Assert.InRange(Id(resource).Length, 1, 32));
        Assert.Matches(@"^\d{1,5}(\.\d{1,5}){3}$", _manifest.Element(Base + "Version")?.Value);
        Assert.InRange(Value(_manifest.Element(Base + "DisplayName")!).Length, 1, 125);
        Assert.InRange(Value(_manifest.Element(Base + "Description")!).Length, 1, 250);
    }

    [Fact]
    public void Every_resource_is_used_and_every_use_has_its_resource()
    {
        var used = _manifest.Descendants().Attributes("resid").Select(attribute => attribute.Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(Resources.Select(Id).Order(StringComparer.Ordinal), used);
    }

    [Fact]
    public void Ids_are_unique() =>
        Assert.Distinct(_manifest.Descendants().Where(element => element.Name.LocalName is not "OfficeTab").Attributes("id").Select(attribute => attribute.Value));

    [Fact]
    public void Everything_comes_over_https_from_one_address() =>
        Assert.Equal([Manifest.DefaultAddress], Addresses.Select(address => new Uri(address).GetLeftPart(UriPartial.Authority)).Distinct());

    [Fact]
    public void One_page_is_pane_runtime_and_functions_at_once()
    {
        var page = Value(_manifest.Descendants(Base + "SourceLocation").Single());
        foreach (var name in (string[])["Runtime", "FunctionFile"])
            Assert.Equal(page, Value(Resources.Single(resource => Id(resource) == _manifest.Descendants(Overrides + name).Single().Attribute("resid")?.Value)));
        Assert.Equal("long", _manifest.Descendants(Overrides + "Runtime").Single().Attribute("lifetime")?.Value);
        Assert.Empty(_manifest.Descendants(Overrides + "TaskpaneId"));
    }

    [Fact]
    public void Every_icon_has_the_size_that_it_is_said_to_have()
    {
        var said = _manifest.Descendants(Types + "Image").Where(image => image.Attribute("size") is not null).Select(image =>
            (Size: (int)image.Attribute("size")!, Address: Value(Resources.Single(resource => Id(resource) == image.Attribute("resid")?.Value))))
            .Append((Size: 32, Address: Value(_manifest.Element(Base + "IconUrl")!)))
            .Append((Size: 64, Address: Value(_manifest.Element(Base + "HighResolutionIconUrl")!))).ToList();
        Assert.All(said, icon => Assert.Equal((icon.Size, icon.Size), SizeOf(icon.Address)));
        Assert.Equal([16, 20, 24, 32, 40, 48, 64, 80, 96], said.Select(icon => icon.Size).Distinct().Order());
    }

    [Fact]
    public void Every_view_has_its_button_and_no_button_is_without_its_view()
    {
        var buttons = _manifest.Descendants(Overrides + "Control").Select(button => (
            Function: button.Descendants(Overrides + "FunctionName").Single().Value,
            Label: Value(Resources.Single(resource => Id(resource) == button.Element(Overrides + "Label")?.Attribute("resid")?.Value))));
        Assert.Equal(Views(), buttons);
        Assert.All(Views(), view => Assert.True(File.Exists(Path.Combine(Places.RepositoryRoot, "src", "AddinHost", "icons", view.Id + ".svg")), $"The view {view.Id} has no icon."));
    }

    [Fact]
    public void Every_shortcut_has_its_function()
    {
        var ribbon = File.ReadAllText(Path.Combine(Places.PaneRoot, "src", "document", "word", "ribbon.ts"));
        using var shortcuts = JsonDocument.Parse(File.ReadAllText(Path.Combine(Places.PaneRoot, "public", "shortcuts.json")));
        var actions = shortcuts.RootElement.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("id").GetString()!).ToList();
        Assert.All(actions, name => Assert.Contains($"associate('{name}'", ribbon, StringComparison.Ordinal));
        Assert.Equal(actions, shortcuts.RootElement.GetProperty("shortcuts").EnumerateArray().Select(shortcut => shortcut.GetProperty("action").GetString()));
    }

    /// <summary>The pane's own table of views.</summary>
    private static List<(string Id, string Name)> Views()
    {
        var table = File.ReadAllText(Path.Combine(Places.PaneRoot, "src", "views.ts"));
        var views = ViewEntry().Matches(table).Select(entry => (entry.Groups["id"].Value, entry.Groups["name"].Value)).ToList();
        Assert.NotEmpty(views);
        return views;
    }

    [GeneratedRegex(@"\{ id: '(?<id>[\w-]+)', name: '(?<name>[^']+)', open:", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ViewEntry();

    private static string Id(XElement element) => element.Attribute("id")?.Value ?? "";

    private static string Value(XElement element) => element.Attribute("DefaultValue")?.Value ?? "";

    /// <summary>Width and height stand in a PNG after its signature and the head of its first chunk.</summary>
    private static (int Width, int Height) SizeOf(string address)
    {
        var file = File.ReadAllBytes(Path.Combine(Places.RepositoryRoot, "src", "AddinHost", new Uri(address).AbsolutePath.TrimStart('/')));
        Assert.Equal("PNG"u8, file.AsSpan(1, 3));
        return (BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20)));
    }
}
