using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>The house as its row says.</summary>
/// <param name="Version">Counts changes; a form carries it.</param>
public sealed record HouseRow(string Name, byte[]? Logo, string? LogoType, string? LogoSha256, int Version);

/// <summary>Reads the name and the logo of the house.</summary>
public static class HouseQuery
{
    /// <summary>Null while nobody has named it.</summary>
    public static Task<HouseRow?> HouseAsync(this ClaimsDb db, CancellationToken cancellationToken) => db.Houses.AsNoTracking()
        .Select(house => new HouseRow(house.Name, house.Logo, house.LogoType, house.LogoSha256, house.Version)).SingleOrDefaultAsync(cancellationToken);

    /// <summary>The name that the row says, or null.</summary>
    public static Task<string?> HouseNameAsync(this ClaimsDb db, CancellationToken cancellationToken) =>
        db.Houses.AsNoTracking().Select(house => house.Name).SingleOrDefaultAsync(cancellationToken);
}
