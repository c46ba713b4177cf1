using Claims.Data;
using Claims.Web.Dossiers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Claims.Web.Pages.Dossiers;

/// <summary>Prints an edition: what it will show, which files travel in it, and the button.</summary>
[Authorize(Policies.CanManage)]
[EnableRateLimiting(RateLimits.ExportsPolicy)]
public sealed class PrintModel(ClaimsDb db, DossierOrders orders, PrintingQueue queue) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public DossierFolder Folder { get; private set; } = null!;

    /// <summary>The files of the evidence that can travel in it.</summary>
    public IReadOnlyList<Choice> Files { get; private set; } = [];

    /// <summary>One page is offered for a single claim.</summary>
    public IEnumerable<Choice> Templates => Enum.GetValues<DossierTemplate>()
        .Where(template => template != DossierTemplate.OnePage || Folder.Claims.Count == 1)
        .Select(template => (Template: template, Key: $"dossiers.print.template.{Texts.Kebab(template.ToString())}"))
        .Select(one => new Choice(one.Template.ToString(), T[one.Key], T[$"{one.Key}-hint"]));

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => StepAsync(() => PrintAsync(cancel), cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.DossierFolderAsync(new(Id), cancel) is not { } file)
        {
            return false;
        }

        Folder = file;
        if (file.IsPrintable && await db.DossierMaterialAsync(new DossierId(Id), cancel) is { } material)
        {
            var cited = DossierAttachments.Cited(material).ToList();
            var files = DossierAttachments.Of(material, [.. cited.Select(one => one.Sha256)], await db.MediaTypesAsync([.. cited.Select(one => one.Sha256)], cancel));
            Files = [.. files.Select(file => new Choice(file.Sha256, file.Name, $"{EvidenceOf(material, file)}, {F.Size(file.Length)}"))];
        }

        return true;
    }

    private static string EvidenceOf(DossierMaterial material, DossierAttachment attached) => material.Claims.SelectMany(claim => claim.Snapshot.Evidence)
        .Where(evidence => evidence.Files.Any(file => file.Sha256 == attached.Sha256)).Select(evidence => $"{evidence.Publisher}: {evidence.Title}").First();

    protected override string? FieldOf(string code) => code == "dossier.attachments-too-large" ? "Input.Files" : null;

    private async Task<IActionResult> PrintAsync(CancellationToken cancel)
    {
        if (await orders.PlaceAsync(new(Id), Input.Template, Input.Files, Actor, Now, cancel) is not { } order)
        {
            return NotFound();
        }

        if (!order.IsNew && await db.IsPrintedAsync(order.Id, cancel))
        {
            return Done($"/dossiers/{Id}", T["dossiers.print.unchanged", order.Number]);
        }

        // What takes longer shows its progress on a page of its own.
        return await queue.Add(order.Id).EndsWithinAsync(queue.Patience, cancel) && queue.Find(order.Id) is null
            ? Done($"/dossiers/{Id}", T["dossiers.print.done", order.Number])
            : Redirect(Url.Content($"~/dossiers/{Id}/editions/{order.Number}/printing"));
    }

    public sealed class InputModel
    {
        public DossierTemplate Template { get; set; }

        /// <summary>SHA-256 of the files that travel in the edition.</summary>
        public List<string> Files { get; set; } = [];
    }
}
