using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Pages.Dossiers;

/// <summary>Which claims a dossier holds, and in which order.</summary>
[Authorize(Policies.CanManage)]
public sealed class ArrangeModel(ClaimsDb db) : DeskPage
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>Words that the offered claims contain.</summary>
    [BindProperty(Name = "words", SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public DossierFolder Folder { get; private set; } = null!;

    public IReadOnlyList<DossierEntry> Choices { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => Input.Filter is null ? StepAsync(() => SaveAsync(cancel), cancel) : ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.DossierFolderAsync(new(Id), cancel) is not { } file)
        {
            return false;
        }

        Folder = file;
        Choices = await db.DossierChoicesAsync(new(Id), Words, Input.Add, cancel);
        if (Input.Version == 0)
        {
            Input = InputModel.Of(file);
        }

        return true;
    }

    /// <summary>The place that was typed for a claim; where it stands when none was.</summary>
    public int PlaceOf(DossierEntry claim, int index) => Input.Find(claim.Number)?.Place ?? index + 1;

    protected override object? Stored => InputModel.Of(Folder);

    private Task<IActionResult> SaveAsync(CancellationToken cancel) => db.WriteAsync<IActionResult>(async token =>
    {
        if (await db.LoadDossierAsync(new(Id), token) is not { } dossier)
        {
            return NotFound();
        }

        if (dossier.Version != Input.Version)
        {
            throw new DomainException("save.stale");
        }

        var numbers = Input.Ordered();
        var ids = await db.Claims.Where(claim => numbers.Contains(claim.Number)).ToDictionaryAsync(claim => claim.Number, claim => claim.Id, token);
        var arranged = numbers.Where(ids.ContainsKey).Select(number => ids[number]).ToList();
        var changed = !arranged.SequenceEqual(dossier.Items.OrderBy(item => item.Position).Select(item => item.ClaimId));
        if (changed)
        {
            dossier.Arrange(arranged, Actor, Now);
        }

        return Done(Input.Stay is null ? $"/dossiers/{Id}" : $"/dossiers/{Id}/claims", T[changed ? "dossiers.arrange.done" : "dossiers.arrange.unchanged"]);
    }, cancel);

    public sealed class InputModel : IMadeFrom
    {
        public int Version { get; set; }

        /// <summary>The claims it holds, each with its place as typed.</summary>
        public List<Row> Rows { get; set; } = [];

        /// <summary>Numbers of claims to be put at the end.</summary>
        public List<string> Add { get; set; } = [];

        /// <summary>Go on arranging after saving.</summary>
        public string? Stay { get; set; }

        /// <summary>Only narrow what is offered; nothing is saved.</summary>
        public string? Filter { get; set; }

        public static InputModel Of(DossierFolder folder) => new()
        {
            Version = folder.Version,
            Rows = [.. folder.Claims.Select((claim, place) => new Row { Number = claim.Number, Place = place + 1 })],
        };

        public Row? Find(string number) => Rows.Find(row => row.Number == number);

        /// <summary>The numbers in their order, one in a line.</summary>
        public string Lines() => string.Join('\n', Ordered());

        /// <summary>Numbers by their typed places; of two at one place the one that moved there comes first.</summary>
        public List<string> Ordered() => [.. Rows.Index().Where(row => !row.Item.Remove)
            .OrderBy(row => row.Item.Place).ThenBy(row => row.Item.Place == row.Index + 1).ThenBy(row => row.Index)
            .Select(row => row.Item.Number).Concat(Add).Distinct()];
    }

    public sealed class Row
    {
        public string Number { get; set; } = "";

        /// <summary>From 1.</summary>
        public int Place { get; set; }

        public bool Remove { get; set; }
    }
}
