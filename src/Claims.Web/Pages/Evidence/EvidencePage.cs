using Claims.Data;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Library;

/// <summary>A page about one piece of evidence.</summary>
public abstract class EvidencePage(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public EvidenceRecord Record { get; private set; } = null!;

    /// <summary>By who recorded it or an editor, as long as nothing refers to it.</summary>
    public bool MayDelete => !Record.InUse && User.May(Policies.CanRecord) && (Actor.Is(Role.Editor) || Record.RecordedBy == Actor.Member);

    protected ClaimsDb Db => db;

    protected EvidenceId EvidenceId => new(Id);

    protected async Task<Evidence> EvidenceAsync(CancellationToken cancel) =>
        await db.LoadEvidenceAsync(EvidenceId, cancel) ?? throw new DomainException("evidence.gone");

    protected override async Task<bool> LoadAsync(CancellationToken cancel) =>
        (Record = (User.May(Policies.CanWork)
            ? await db.EvidenceRecordAsync(EvidenceId, cancel)
            : await db.StandingEvidenceAsync(EvidenceId, cancel))!) is not null;
}
