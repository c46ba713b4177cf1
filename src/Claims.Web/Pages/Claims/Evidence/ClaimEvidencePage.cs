using Claims.Data;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Linking;

/// <summary>A page that changes what a claim rests on.</summary>
public abstract class ClaimEvidencePage(ClaimsDb db) : DeskPage
{
    /// <summary>Of the claim.</summary>
    [FromRoute]
    public string Number { get; set; } = "";

    public ClaimHead Head { get; private set; } = null!;

    /// <summary>Key of the sentence that says why nothing can be changed now; null when something can.</summary>
    public string? Closed => Head switch
    {
        { IsEditable: false, Stage: var stage } => $"evidence.closed.{Texts.Kebab(stage.ToString())}",
        { Undecided: true } => "error.retraction.undecided",
        { IsBarred: true } => "error.part.earlier",
        { MyPart: PartRole.Reviewer or PartRole.Approver } => "evidence.closed.reader",
        _ => null,
    };

    /// <summary>Whoever could still review or approve is told that a first edit ends it.</summary>
    public bool EndsReview => Closed is null && Head.MyPart is null && User.May(Policies.CanReview);

    public string Back => $"/claims/{Number}";

    protected ClaimsDb Db => db;

    protected async Task<Claim> ClaimAsync(CancellationToken cancel) =>
        await db.LoadClaimAsync(Number, cancel) ?? throw new DomainException("claim.unknown");

    /// <summary>The claim as the form saw it.</summary>
    /// <exception cref="DomainException"><c>claim.unknown</c>, <c>save.stale</c></exception>
    protected async Task<Claim> ClaimAsync(int version, CancellationToken cancel)
    {
        var claim = await ClaimAsync(cancel);
        return claim.Version == version ? claim : throw new DomainException("save.stale");
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel) =>
        (Head = (await db.ClaimHeadAsync(Number, Actor.Member, cancel))!) is not null;
}
