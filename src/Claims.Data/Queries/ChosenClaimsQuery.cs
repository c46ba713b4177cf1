using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>A claim that was ticked in the list.</summary>
public sealed record ChosenClaim(string Number, string Statement, string Language, Stage Stage);

/// <summary>Reads the claims that were ticked in the list.</summary>
public static class ChosenClaimsQuery
{
    /// <summary>Those that there are, by number.</summary>
    public static Task<List<ChosenClaim>> ChosenClaimsAsync(this ClaimsDb db, IReadOnlyCollection<string> numbers, CancellationToken cancellationToken) =>
        db.Claims.AsNoTracking().Where(claim => numbers.Contains(claim.Number)).OrderBy(claim => claim.Number)
            .Select(claim => new ChosenClaim(claim.Number, claim.Statement, claim.Language, claim.Stage)).ToListAsync(cancellationToken);

    /// <summary>Dossiers to put claims into, the one changed last first.</summary>
    public static Task<List<DossierChoice>> DossiersToFillAsync(this ClaimsDb db, int take, CancellationToken cancellationToken) =>
        db.Dossiers.AsNoTracking().OrderByDescending(dossier => dossier.ChangedAt).ThenBy(dossier => dossier.Id).Take(take)
            .Select(dossier => new DossierChoice(dossier.Id, dossier.Title, dossier.Items.Count)).ToListAsync(cancellationToken);
}

/// <summary>A dossier to choose.</summary>
public sealed record DossierChoice(DossierId Id, string Title, int Claims);
