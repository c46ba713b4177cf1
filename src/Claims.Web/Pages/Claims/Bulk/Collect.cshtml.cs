using Claims.Data;
using Claims.Web.ClaimLists;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Bulk;

/// <summary>Puts ticked claims at the end of a dossier.</summary>
[Authorize(Policies.CanManage)]
public sealed class CollectModel(ClaimsDb db) : BulkPage(db)
{
    /// <summary>So many dossiers are offered, those changed last.</summary>
    public const int MostDossiers = 50;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Choice> Dossiers { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        Fits(new InputModel.Validator(), Input) ? await TakeAsync(CollectAsync, cancel) : await ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Dossiers = [.. (await Db.DossiersToFillAsync(MostDossiers, cancel)).Select(dossier => new Choice(dossier.Id.Value.ToString(), $"{dossier.Title} ({T.Count("claimlist.count", dossier.Claims)})"))];
        return await base.LoadAsync(cancel);
    }

    private async Task<BulkOutcome> CollectAsync(IReadOnlyList<Claim> claims, CancellationToken cancel)
    {
        var dossier = await Db.LoadDossierAsync(new(Input.Dossier!.Value), cancel) ?? throw new DomainException("bulk.dossier", "Dossier");
        var all = dossier.Items.OrderBy(item => item.Position).Select(item => item.ClaimId).ToList();
        var held = all.ToHashSet();
        var outcome = BulkSteps.Take(claims, "collect", claim =>
        {
            if (held.Contains(claim.Id))
            {
                return false;
            }

            all.Add(claim.Stage == Stage.Discarded ? throw new DomainException("claim.discarded") : claim.Id);
            return true;
        });
        if (outcome.Changed > 0)
        {
            dossier.Arrange(all, Actor, Now);
        }

        return outcome;
    }

    public sealed class InputModel
    {
        public Guid? Dossier { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator() => RuleFor(input => input.Dossier).Chosen();
        }
    }
}
