using System.Text.Json.Nodes;

namespace Recording.Api.Tests.SharePoint;

/// <summary>A file or folder in the fake library.</summary>
internal sealed class FakeItem(string id, string name, FakeItem? parent, Func<Stream>? content, long size)
{
    public string Id => id;
    public string Name { get; set; } = name;
    public FakeItem? Parent { get; set; } = parent;
    public bool IsFolder => content is null;
    public int Version { get; set; } = 1;
    public int Content { get; set; } = 1;
    public string By { get; set; } = "Hannah Price";
    public bool IsDeleted { get; set; }
    public bool IsLocked { get; set; }
    public bool IsReadOnly { get; set; }
    public bool IsShortcut { get; set; }

    /// <summary>The only worker who may see it and what is in it; null where all may.</summary>
    public string? OnlyFor { get; set; }

    public string ETag => $"\"{{{id}}},{Version}\"";
    public string CTag => $"\"c:{{{id}}},{Content}\"";

    public Stream Open() => content!();

    public void Write(byte[] bytes)
    {
        (content, size) = (() => new MemoryStream(bytes), bytes.Length);
        (Content, Version) = (Content + 1, Version + 1);
    }

    public bool IsFor(string worker) => (OnlyFor is null || OnlyFor == worker) && Parent?.IsFor(worker) != false;

    public JsonObject Json(string drive)
    {
        var json = new JsonObject
        {
            ["id"] = id, ["name"] = Name, ["size"] = size, ["eTag"] = ETag, ["lastModifiedDateTime"] = "2026-03-02T09:30:00Z",
            ["lastModifiedBy"] = new JsonObject { ["user"] = new JsonObject { ["displayName"] = By } },
            ["parentReference"] = new JsonObject { ["driveId"] = drive, ["id"] = Parent?.Id },
        };
        if (IsDeleted) json["deleted"] = new JsonObject { ["state"] = "deleted" };
        if (IsShortcut) json["remoteItem"] = new JsonObject { ["id"] = "elsewhere" };
        if (IsFolder) json["folder"] = new JsonObject { ["childCount"] = 1 };
        else (json["cTag"], json["file"], json["@microsoft.graph.downloadUrl"]) = (CTag, new JsonObject { ["mimeType"] = "x" }, $"https://{FakeGraph.SharePointHost}/download/{id}?tempauth=secret-{id}");
        return json;
    }
}
