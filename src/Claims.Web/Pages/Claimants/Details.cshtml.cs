using Claims.Data;
using Claims.Web.Charts;
using Claims.Web.Filing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claimants;

/// <summary>What one claimant said and what was found, with the warning that a choice of editors is no census.</summary>
[Authorize(Policies.CanRead)]
public sealed class DetailsModel(ClaimsDb db) : FilingPage(db)
{
    [FromRoute]
    public Guid Id { get; set; }

    public ClaimantPage Shown { get; private set; } = null!;

    public FiledView Claims => new(T["filed.claims-of", Shown.Name], Shown.List, $"/claimants/{Id}", Works, Named: false);

    public Bars Ratings { get; private set; } = null!;

    public int Rated => Shown.Months.Sum(month => month.Count);

    public VerdictMonths Months { get; private set; } = null!;

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var (id, today) = (new ClaimantId(Id), F.LocalDay(Now));
        var months = VerdictMonths.Bounds(today, F);
        var shown = Works ? await Db.ClaimantPageAsync(id, months, Place, cancel) : await Db.StandingClaimantPageAsync(id, months, Place, cancel);
        if (shown is null)
        {
            return false;
        }

        Shown = shown;
        Months = VerdictMonths.Of(shown.Months, today, T, F);
        Ratings = Bars.Of(T["start.ratings"], Months.Ratings.Select(rating => new Bar(
            F.Name(rating), shown.Months.Where(month => month.Rating.ScaleVersion == rating.ScaleVersion && month.Rating.Key == rating.Key).Sum(month => month.Count), rating.Icon, rating.Colour)));
        return true;
    }
}
