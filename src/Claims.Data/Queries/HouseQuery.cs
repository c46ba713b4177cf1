using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>The house as its row says.</summary>
/// <param name="Version">Counts changes; a form carries it.</param>
public sealed record HouseRow(HouseStyle Style, byte[]? Logo, string? LogoType, string? LogoSha256, int Version);

/// <summary>Reads how the house presents itself.</summary>
public static class HouseQuery
{
    /// <summary>Null while nobody has named it.</summary>
    public static Task<HouseRow?> HouseAsync(this ClaimsDb db, CancellationToken cancellationToken) => db.Houses.AsNoTracking()
        .Select(house => new HouseRow(new HouseStyle(house.Name, house.Line, house.Accent, house.Imprint, house.Contact), house.Logo, house.LogoType, house.LogoSha256, house.Version)).SingleOrDefaultAsync(cancellationToken);
}
