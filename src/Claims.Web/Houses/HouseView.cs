using Claims.Data;

namespace Claims.Web.Houses;

/// <summary>The house as the pages show it.</summary>
/// <param name="Logo">Its picture, or null.</param>
/// <param name="Version">Counts changes; 0 while no row names the house.</param>
public sealed record HouseView(HouseStyle Style, HouseLogo? Logo, int Version)
{
    public string Name => Style.Name;

    public static HouseView Of(HouseRow? row, string fallback) => row is null ? new(new HouseStyle(fallback), null, 0) : new(row.Style, HouseLogo.Of(row), row.Version);
}

/// <summary>The logo of the house.</summary>
/// <param name="Width">In the mast, in CSS pixels.</param>
/// <param name="Height">In the mast, in CSS pixels.</param>
public sealed record HouseLogo(byte[] Content, string MediaType, string Sha256, int Width, int Height)
{
    /// <summary>The box that a logo fits into, in CSS pixels: the height of the mast, and what it leaves on a telephone.</summary>
    private static readonly (int Width, int Height) Box = (176, 32);

    /// <summary>Carries the hash, so that a browser may keep the picture for good.</summary>
    public string Address => $"/house/logo/{Sha256}";

    public static HouseLogo? Of(HouseRow row)
    {
        if (row is not { Logo: { } logo, LogoType: { } type, LogoSha256: { } sha } || PictureSize.Of(logo) is not { } size)
        {
            return null;
        }

        var scale = Math.Min((double)Box.Width / size.Width, (double)Box.Height / size.Height);
        return new(logo, type, sha, Math.Max(1, (int)Math.Round(size.Width * scale)), Math.Max(1, (int)Math.Round(size.Height * scale)));
    }
}
