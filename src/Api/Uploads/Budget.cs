namespace Recording.Api.Uploads;

/// <summary>How many bytes of a request may still be read into memory.</summary>
internal sealed class Budget(long bytes)
{
    private long _left = bytes;

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="ExceededException">It holds more than is left.</exception>
    public async Task<byte[]> ReadAsync(Stream body, CancellationToken cancellation)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await body.ReadAsync(buffer, cancellation) is > 0 and var read)
        {
            if ((_left -= read) < 0) throw new ExceededException();
            memory.Write(buffer, 0, read);
        }
        return memory.ToArray();
    }

    /// <summary>The body is larger than allowed.</summary>
    internal sealed class ExceededException : Exception;
}
