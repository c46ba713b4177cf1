using Claims.Web.Pages.Claims;
using Claims.Web.Pages.Linking;
using Claims.Web.Pages.Reviews;
using Claims.Web.Pages.Verdicts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Claims.Web.Presences;

/// <summary>Notes who opens a form of a claim, and tells every page about a claim who else has one open. Never for readers.</summary>
public sealed class PresenceFilter(PresenceBoard board) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        var http = context.HttpContext;
        var address = context.ActionDescriptor.AttributeRouteInfo?.Template ?? "";
        if (!address.StartsWith(PresencePages.OfClaim, StringComparison.Ordinal) || !http.User.May(Policies.AtDesk)
            || http.User.ToActor().Member is not { } me || http.GetRouteValue("number") is not string number)
        {
            return;
        }

        Doing? doing = PresencePages.Forms.TryGetValue(address, out var form) ? form : null;
        if (done.Result is PageResult)
        {
            doing = doing is null ? null : Shown(context.HandlerInstance, form);
            if (doing is { } now)
            {
                board.Open(number, me, http.User.DisplayName(), now);
            }

            PresenceView.Put(http, new(number, doing, board.Others(number, me)));
        }
        else if (doing is not null && done.Result is LocalRedirectResult or RedirectResult)
        {
            board.Done(number, me, form);
        }
    }

    // A page that says why nothing can be changed is no form, and who may not decide on a version only looks at it.
    private static Doing? Shown(object page, Doing form) => page switch
    {
        ReviewPage { Reading: null } => null,
        ReviewPage { Rights.Any: false } => Doing.Looking,
        ClaimPage { ShowsForm: false } => null,
        ClaimEvidencePage { Closed: not null } => null,
        VerdictFormPage { Closed: not null } => null,
        _ => form,
    };
}
