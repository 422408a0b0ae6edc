using System.Text.Json.Nodes;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;
using static Recording.Templates.Tests.Filling.Filled;

namespace Recording.Templates.Tests.Filling;

/// <summary>Templates as they are made in Word by hand: titles in words, no tags, and what Word puts in by itself.</summary>
public sealed class OwnTemplateTests
{
    private const string Hint = "<w:showingPlcHdr/><w:text/>";

    [Theory]
    [InlineData("visits")]
    [InlineData("Care visits")]
    [InlineData("Visits 1.5 hours")]
    public void Titles_in_words_are_fields_of_the_items_of_their_section(string section)
    {
        var item = Sdt(Para(Sdt(R("x"), Title("Who was seen") + Hint) + Sdt(R("x"), Title("What Dr. Lowe found?") + Hint)), "<w15:repeatingSectionItem/>");
        var file = Docx.Of(Sdt(item, Title(section) + "<w15:repeatingSection/>"), P("after")).ToBytes();
        var values = new JsonObject
        {
            [section] = new JsonArray(
                new JsonObject { ["Who was seen"] = "Ama", ["What Dr. Lowe found?"] = "Well" },
                new JsonObject { ["Who was seen"] = "Joe", ["What Dr. Lowe found?"] = "Tired" },
                new JsonObject { ["Who was seen"] = "Mia", ["What Dr. Lowe found?"] = "Away" }),
        };
        Assert.Equal(["Who was seen", "What Dr. Lowe found?"], Read(file).Schema["properties"]![section]!["items"]!["properties"]!.AsObject().Select(p => p.Key));
        Assert.Equal(LibraryFillTests.Sorted(values), LibraryFillTests.Sorted(Read(Of(file, values)).Values));
    }

    [Fact]
    public void The_entry_with_which_Word_begins_a_list_is_no_choice()
    {
        var file = Docx.Of(Para(Sdt(R("Choose an item."), Title("Outcome") + """<w:showingPlcHdr/><w:dropDownList><w:listItem w:value="Choose an item."/><w:listItem w:displayText="Approve" w:value="approve"/></w:dropDownList>"""))).ToBytes();
        Assert.Equal(["approve"], Read(file).Schema["properties"]!["Outcome"]!["oneOf"]!.AsArray().Select(c => (string?)c!["const"]));
        Assert.Equal("approve", (string?)Value(Of(file, new() { ["Outcome"] = "approve" }), "Outcome"));
    }

    [Fact]
    public void A_merge_field_is_asked_for_without_the_signs_in_its_name()
    {
        var file = Docx.Of(Para(Field(" MERGEFIELD First_Name ", R("«First_Name»")))).ToBytes();
        Assert.Equal(("First_Name", "First Name"), Read(file).Fields.Select(f => (f.Path, f.Label)).Single());
    }

    private static string Title(string title) => $"""<w:alias w:val="{title}"/>""";
}
