namespace Recording.Api.Security;

/// <summary>The configuration section <c>Access</c>.</summary>
public sealed record AccessOptions
{
    /// <summary>Origins beside this server's own from which pages may call the API.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];
}
