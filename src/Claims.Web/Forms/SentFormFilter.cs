using System.Text.Json;
using Claims.Data;
using Claims.Web.ClaimLists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Claims.Web.Forms;

/// <summary>
/// Answers a form that is sent again with the result of the first time. The form is noted in the transaction of its first change, so it is known exactly
/// where that is stored; one that is refused, or changes nothing, is not noted and may be sent as often as it takes.
/// </summary>
public sealed class SentFormFilter(ClaimsDb db, FormTurns turns, Texts texts, TimeProvider clock) : IAsyncPageFilter
{
    // What a page shows once after a step. The address of a one-time link is a secret, told once and kept nowhere: it is not among them.
    private static readonly string[] Told = [DeskPage.FlashKey, BulkOutcome.Key];

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (context.HandlerMethod is null || !HttpMethods.IsPost(http.Request.Method) || !http.User.IsMember()
            || await FormKeys.OfAsync(http.Request, http.User.ToActor().RequireMember(), http.RequestAborted) is not { } key)
        {
            await next();
            return;
        }

        using var turn = await turns.TakeAsync(key, http.RequestAborted);
        if (await db.SentFormAsync(key, http.RequestAborted) is { } first)
        {
            context.Result = Again(first, context.ActionDescriptor, http, context.HandlerInstance);
            return;
        }

        db.Note(SentForm.Of(key, http.User.ToActor().RequireMember(), clock.GetUtcNow()));
        var done = await next();
        if (done.Exception is FormSentTwiceException)
        {
            done.ExceptionHandled = true;
            done.Result = Again((await db.SentFormAsync(key, CancellationToken.None))!, context.ActionDescriptor, http, context.HandlerInstance);
        }
        else if (db.FormIsNoted && done.Exception is null)
        {
            await EndAsync(key, done.Result, context.HandlerInstance);
        }
    }

    private Task EndAsync(string key, IActionResult? result, object page)
    {
        if (result is not LocalRedirectResult { Url: var location })
        {
            return db.ForgetFormAsync(key);
        }

        var told = Told.Where(TempData(page).ContainsKey).ToDictionary(name => name, name => TempData(page).Peek(name) as string);
        return db.AnswerFormAsync(key, location, told.Count > 0 ? JsonSerializer.Serialize(told) : null);
    }

    /// <summary>Leads where the first one led; where that is not known, because the desk stopped in between, back to the page with the news that it is stored.</summary>
    private LocalRedirectResult Again(SentForm first, CompiledPageActionDescriptor descriptor, HttpContext http, object page)
    {
        var told = first.Location is null ? new() { [DeskPage.FlashKey] = texts["shared.form.stored-already"] }
            : first.Told is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string?>>(first.Told)!;
        foreach (var (name, value) in told)
        {
            TempData(page)[name] = value;
        }

        var shows = descriptor.HandlerMethods.Any(handler => HttpMethods.IsGet(handler.HttpMethod));
        return new(first.Location ?? (shows ? $"{http.Request.Path}{http.Request.QueryString}" : "/"));
    }

    private static ITempDataDictionary TempData(object page) => ((PageModel)page).TempData;
}
