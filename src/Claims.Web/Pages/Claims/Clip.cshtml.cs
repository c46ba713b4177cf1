using Claims.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims;

/// <summary>Where the bookmark leads: to a source that is recorded with this address, or on to recording one. The selected words go along.</summary>
[Authorize(Policies.CanRecord)]
public sealed class ClipModel(ClaimsDb db) : DeskPage
{
    public ClippedPage Clipped { get; private set; } = null!;

    /// <summary>The selection was longer than an address may be.</summary>
    public bool Cut { get; private set; }

    public IReadOnlyList<SourceRow> Known { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "url")] string? address, string? title, string? lang, string? words, bool cut, CancellationToken cancel)
    {
        (Clipped, Cut) = (ClippedPage.Of(address, title, lang, words), cut);
        Known = await db.SourcesAtAsync(Clipped.Addresses, cancel);
        return Known.Count > 0 ? Page() : LocalRedirect(New);
    }

    /// <summary>Records another source.</summary>
    public string New => Clipped.To("/sources/record");

    /// <summary>The form of the claim with this source.</summary>
    public string Record(SourceId source) => ClippedPage.Form(source.Value, null, Clipped.Words);
}
