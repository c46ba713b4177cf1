namespace Claims.Web.Composition;

/// <summary>The desk's own address as others reach it, <c>https://claims.example.org</c> without a slash at its end: <c>Claims:PublicUrl</c> in the settings.</summary>
public static class PublicAddress
{
    /// <summary>A longer one, with what follows it, gives a code that is too fine to print in the margin of a sheet.</summary>
    private const int Longest = 150;

    /// <returns>Null where none is set.</returns>
    /// <exception cref="IOException">It cannot be used, in one line that names it.</exception>
    public static string? Read(IConfiguration settings)
    {
        var address = settings["Claims:PublicUrl"]?.Trim();
        if (string.IsNullOrEmpty(address))
        {
            return null;
        }

        return !Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.Query.Length > 0 || url.Fragment.Length > 0
            ? throw new IOException($"Claims:PublicUrl is no address with http or https: {address}")
            : address.Length > Longest ? throw new IOException($"Claims:PublicUrl has more than {Longest} characters: {address}")
            : address.TrimEnd('/');
    }
}
