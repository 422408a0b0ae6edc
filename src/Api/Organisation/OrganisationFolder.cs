using Microsoft.Extensions.Options;

namespace Recording.Api.Organisation;

/// <summary>The configuration section <c>Organisation</c>.</summary>
public sealed record OrganisationOptions
{
    /// <summary>The folder of the organisation's settings, terms and templates; where it is empty, the folder <c>organisation</c> beside the program. It need not exist.</summary>
    public string Folder { get; init; } = "";
}

/// <summary>What an organisation keeps for itself, all of it in one folder that the server reads again when something in it changes.</summary>
internal sealed class OrganisationFolder(IOptions<OrganisationOptions> options)
{
    private readonly string _root = options.Value.Folder is { Length: > 0 } folder ? folder : Path.Combine(AppContext.BaseDirectory, "organisation");

    /// <summary>Whether a file stands where the folder should be.</summary>
    public bool IsFile => File.Exists(_root);

    /// <summary>The settings, as <see cref="OrganisationSettings"/>.</summary>
    public FileInfo Settings => new(Path.Combine(_root, "settings.json"));

    /// <summary>Word lists (.csv).</summary>
    public DirectoryInfo Terms => new(Path.Combine(_root, "terms"));

    /// <summary>Report templates (.docx and .dotx).</summary>
    public DirectoryInfo Templates => new(Path.Combine(_root, "templates"));
}
