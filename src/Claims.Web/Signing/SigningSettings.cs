namespace Claims.Web.Signing;

/// <summary>With what editions are signed: <c>Claims:Signing</c> in the settings.</summary>
/// <param name="File">A PKCS#12 file with key and certificate; null for a key that the desk makes itself.</param>
/// <param name="Password">Of that file.</param>
/// <param name="TimestampServer">Answers RFC 3161 over HTTP; null for signatures without a time-stamp.</param>
/// <param name="TimestampWithin">How long it is waited for; without an answer the edition has no time-stamp and says so.</param>
public sealed record SigningSettings(string? File, string? Password, Uri? TimestampServer, TimeSpan TimestampWithin)
{
    private static readonly TimeSpan Default = TimeSpan.FromSeconds(10);

    /// <exception cref="InvalidOperationException">The time-stamping server's address is none.</exception>
    public static SigningSettings Read(IConfiguration settings, string contentRoot)
    {
        var section = settings.GetSection("Claims:Signing");
        var server = section["TimestampServer"] is { Length: > 0 } address
            ? Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
                ? uri
                : throw new InvalidOperationException("Claims:Signing:TimestampServer is no http or https address.")
            : null;
        return new(section["File"] is { Length: > 0 } file ? Path.GetFullPath(file, contentRoot) : null, section["Password"], server, section.GetValue("TimestampWithin", Default));
    }
}
