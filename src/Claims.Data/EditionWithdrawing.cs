using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Withdraws editions, wherever that is asked for; to be called inside a unit.</summary>
public static class EditionWithdrawing
{
    /// <summary>Withdraws one edition of a dossier; false where there is none of that number.</summary>
    /// <exception cref="DomainException"><c>edition.withdrawn-already</c>, <c>actor.role</c></exception>
    public static async Task<bool> WithdrawEditionAsync(this ClaimsDb db, DossierId id, int number, string? reason, Actor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var edition = await db.Editions.Where(edition => edition.DossierId == id && edition.Number == number)
            .Select(edition => new { edition.Id, Withdrawn = db.EditionWithdrawals.Any(withdrawal => withdrawal.EditionId == edition.Id) }).SingleOrDefaultAsync(cancellationToken);
        if (edition is null || await db.LoadDossierAsync(id, cancellationToken) is not { } dossier)
        {
            return false;
        }

        db.Add(edition.Withdrawn ? throw new DomainException("edition.withdrawn-already") : dossier.WithdrawEdition(edition.Id, number, reason, by, now));
        return true;
    }
}
