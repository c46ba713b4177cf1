using Claims.Data;
using Claims.Web.ClaimFiles;
using Claims.Web.Contacts;

namespace Claims.Web.Pages.Claims.Contacts;

/// <summary>A page that writes in the contact log of a claim.</summary>
public abstract class ContactPage(ClaimsDb db) : ClaimPage(db)
{
    /// <summary>Where the log stands, behind the address of the claim.</summary>
    protected const string Log = "/contacts";

    public DateOnly Today => F.LocalDay(Now);

    public override string? Blocked => ContactRights.Blocked(Head, T);

    public override string? Warning => Head.IsUnfinished ? ClaimActions.Warning(Head, Actor, T) : null;
}
