using Claims.Data;
using Claims.Web.Houses;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Administration.HousePages;

/// <summary>A page that changes the house.</summary>
public abstract class HousePage(ClaimsDb db, HouseSign sign) : DeskPage
{
    public const string Home = "/administration/house";

    /// <summary>The version of the house that the form was made from.</summary>
    [BindProperty]
    public int ReadVersion { get; set; }

    public HouseView Shown { get; private set; } = null!;

    public virtual Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    /// <summary>Takes the step and has every page show what came of it.</summary>
    protected async Task ChangeAsync(Action<House> step, CancellationToken cancel)
    {
        var name = (await sign.ReadAsync(cancel)).Name;
        try
        {
            await db.ChangeHouseAsync(name, ReadVersion, step, Actor, Now, cancel);
        }
        finally
        {
            sign.Forget();
        }
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Shown = await sign.ReadAsync(cancel);
        ReadVersion = HttpMethods.IsPost(Request.Method) ? ReadVersion : Shown.Version;
        return true;
    }

    protected override object Stored => Shown;

    protected override void Meet(object stored)
    {
        base.Meet(stored);
        ReadVersion = Shown.Version;
    }
}
