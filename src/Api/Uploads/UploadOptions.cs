namespace Recording.Api.Uploads;

/// <summary>The configuration section <c>Uploads</c>.</summary>
public sealed record UploadOptions
{
    /// <summary>The largest request body, in bytes.</summary>
    public long MaxBytes { get; init; } = 25 * 1024 * 1024;
}
