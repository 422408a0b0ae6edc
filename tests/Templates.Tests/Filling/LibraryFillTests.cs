using System.Text.Json.Nodes;
using Recording.Documents.Tests.Safety;

namespace Recording.Templates.Tests.Filling;

public sealed class LibraryFillTests
{
    public static IEnumerable<TheoryDataRow<string>> Ids => LibraryFiles.Ids;

    [Theory, MemberData(nameof(Ids))]
    public void What_is_filled_reads_back_equal(string id)
    {
        var blank = Filled.Blank(id);
        var schema = Filled.Read(blank).Schema;
        for (var seed = 0; seed < 2; seed++)
        {
            var values = new ValuesOf(seed).Object(schema);
            var filled = Filled.Of(blank, values);
            Assert.Equal(Sorted(values), Sorted(Filled.Read(filled).Values));
            Assert.Empty(WordSafety.Problems(filled));
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_blank_template_has_the_fields_of_its_data_and_nothing_wrong(string id)
    {
        var fields = Filled.Read(Filled.Blank(id));
        var expected = Fields.FormSchema.Of(TemplateLibrary.Find(id)!.Title, Fields.TemplateForm.Of(TemplateLibrary.Find(id)!));
        Assert.Equal(expected.ToJsonString(), fields.Schema.ToJsonString());
        Assert.Empty(fields.Problems);
        Assert.DoesNotContain(fields.Fields, f => f.Filled && f.Type != Recording.Templates.Fields.FieldType.Condition);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Filling_with_nothing_changes_nothing(string id)
    {
        var blank = Filled.Blank(id);
        Assert.Equal(LibraryFiles.Parts(blank), LibraryFiles.Parts(Filled.Of(blank, [])));
    }

    /// <summary>Values with names in order, so that two objects of the same content have the same text.</summary>
    internal static string Sorted(JsonNode? node) => node switch
    {
        JsonObject values => "{" + string.Join(',', values.Where(p => p.Value is not null).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}:{Sorted(p.Value)}")) + "}",
        JsonArray items => "[" + string.Join(',', items.Select(Sorted)) + "]",
        null => "null",
        _ => node.ToJsonString(),
    };
}
