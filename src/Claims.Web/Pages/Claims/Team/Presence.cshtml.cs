using Claims.Web.Presences;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Claims.Web.Pages.Claims.Team;

/// <summary>Who else is editing a claim, as JSON: a list of sentences. A page reports here that its form is still open, or that it was left.</summary>
[Authorize(Policies.AtDesk)]
[EnableRateLimiting(RateLimits.ReportsPolicy)]
public sealed class PresenceModel(PresenceBoard board) : DeskPage
{
    /// <summary>No number of a claim is longer.</summary>
    private const int LongestNumber = 20;

    [FromRoute]
    public string Number { get; set; } = "";

    [BindProperty(Name = "doing")]
    public Doing? Doing { get; set; }

    [BindProperty(Name = "left")]
    public bool Left { get; set; }

    public IActionResult OnGet() => new JsonResult(PresenceView.Sentences(board.Others(Number, Actor.RequireMember()), T, F));

    public IActionResult OnPost()
    {
        if (Doing is not { } doing || !Enum.IsDefined(doing) || Number.Length > LongestNumber)
        {
            return BadRequest();
        }

        var me = Actor.RequireMember();
        if (Left)
        {
            board.Leave(Number, me, doing);
        }
        else
        {
            board.Report(Number, me, User.DisplayName(), doing);
        }

        return OnGet();
    }
}
