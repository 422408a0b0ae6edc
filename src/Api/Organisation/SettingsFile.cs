using Recording.Api.Records;

namespace Recording.Api.Organisation;

/// <summary>The organisation's settings as they are now. The file is read again when it changes; while it cannot be used, the settings before it stand.</summary>
internal sealed partial class SettingsFile
{
    private readonly OrganisationFolder _folder;
    private readonly ILogger<SettingsFile> _log;
    private readonly Lock _using = new();
    private string _stamp = "";
    private byte[] _bytes = [];
    private OrganisationSettings _settings = new();

    /// <exception cref="ConfigurationException">The settings that the server starts with cannot be used.</exception>
    public SettingsFile(OrganisationFolder folder, ILogger<SettingsFile> log)
    {
        (_folder, _log) = (folder, log);
        if (folder.IsFile) throw new ConfigurationException($"Organisation:Folder must name a folder, and {folder.Settings.DirectoryName} is a file.");
        lock (_using)
            if (Refresh() is { } problem) throw new ConfigurationException($"{folder.Settings.FullName}: {problem}");
    }

    /// <summary>The settings, and the tag of their version.</summary>
    public (OrganisationSettings Settings, string ETag) Current()
    {
        lock (_using)
        {
            if (Refresh() is { } problem) NotUsed(_log, problem);
            return (_settings, RecordId.ETagOf(_bytes));
        }
    }

    /// <summary>Saves settings over the version of this tag, whole or not at all.</summary>
    /// <returns>Whether that version was still the latest.</returns>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The server may not write there.</exception>
    public bool TrySave(OrganisationSettings settings, string etag)
    {
        lock (_using)
        {
            Refresh();
            if (RecordId.ETagOf(_bytes) != etag) return false;
            var (file, bytes) = (_folder.Settings, settings.ToJson());
            file.Directory!.Create();
            var beside = Path.Combine(file.Directory.FullName, $".{Guid.NewGuid():N}.tmp");
            try
            {
                File.WriteAllBytes(beside, bytes);
                File.Move(beside, file.FullName, overwrite: true);
            }
            finally
            {
                File.Delete(beside);
            }
            Refresh();
            return true;
        }
    }

    /// <returns>Why the file cannot be used; null where it can, or has not changed.</returns>
    private string? Refresh()
    {
        var file = _folder.Settings;
        var stamp = file.Exists ? $"{file.Length} {file.LastWriteTimeUtc.Ticks}" : "";
        if (stamp == _stamp) return null;
        _stamp = stamp;
        if (stamp.Length == 0)
        {
            (_bytes, _settings) = ([], new());
            return null;
        }
        try
        {
            var bytes = File.ReadAllBytes(file.FullName);
            var (settings, problem) = OrganisationSettings.Read(bytes);
            if (settings is not null) (_bytes, _settings) = (bytes, settings);
            return problem;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "The file cannot be opened.";
        }
    }

    [LoggerMessage(LogLevel.Warning, "The changed settings are not used, those before them stand: {Problem}")]
    private static partial void NotUsed(ILogger log, string problem);
}
