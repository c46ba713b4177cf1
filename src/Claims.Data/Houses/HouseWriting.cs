using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Changes how the house presents itself.</summary>
public static class HouseWriting
{
    /// <summary>Takes a step of the house; its row is made by the first.</summary>
    /// <param name="name">What it is called where no row says so.</param>
    /// <param name="readVersion">Version of the house that the form was made from, 0 for none.</param>
    /// <exception cref="DomainException"><c>house.changed</c>, and those of the step</exception>
    public static Task ChangeHouseAsync(
        this ClaimsDb db, string name, int readVersion, Action<House> step, Actor by, DateTimeOffset now, CancellationToken cancellationToken) => db.WriteAsync(async token =>
        {
            var house = await db.Houses.SingleOrDefaultAsync(token);
            if ((house?.Version ?? 0) != readVersion)
            {
                throw new DomainException("house.changed", house?.Name ?? name);
            }

            if (house is null)
            {
                db.Add(house = House.Open(name, by, now));
            }

            step(house);
        }, cancellationToken);
}
