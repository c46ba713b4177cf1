using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web;

/// <summary>What every page has: who acts, what time it is, the words, and a way to take a step of the domain and show its refusal at the right field.</summary>
public abstract class DeskPage : PageModel
{
    /// <summary>Key of the message that the next page shows once.</summary>
    public const string FlashKey = "Flash";

    private bool _isStale;

    public Actor Actor => User.ToActor();

    public DateTimeOffset Now => Service<TimeProvider>().GetUtcNow();

    public Texts T => Service<Texts>();

    public Formats F => Service<Formats>();

    /// <summary>Reads what the page shows beside its input; false makes it a 404. Runs before a page is shown, first or again.</summary>
    protected virtual Task<bool> LoadAsync(CancellationToken cancel) => Task.FromResult(true);

    /// <summary>The input with which the form would begin now, from what <see cref="LoadAsync"/> read. A form that changes something says it, so that a stale save shows both states.</summary>
    protected virtual object? Stored => null;

    /// <summary>The input that an error belongs to, when its code does not say so itself (<c>claim.statement-too-long</c> finds Input.Statement).</summary>
    protected virtual string? FieldOf(string code) => null;

    /// <summary>Shows the page, with what was typed still in it.</summary>
    protected async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (_isStale && Stored is { } stored)
        {
            Meet(stored);
        }

        return Page();
    }

    /// <summary>Goes on from what is stored by now: who saves again has seen it.</summary>
    protected virtual void Meet(object stored)
    {
        Meanwhile.Show(HttpContext, stored);
        if (stored is IMadeFrom { Version: var version } && GetType().GetProperty("Input")?.GetValue(this) is IMadeFrom typed)
        {
            typed.Version = version;
        }
    }

    /// <summary>Takes a step; a rule that refuses it, or somebody else's change in between, shows the page again with the reason.</summary>
    /// <param name="step">Does it and answers with where to go, mostly <see cref="Done"/>.</param>
    /// <param name="cancel">The request's.</param>
    /// <param name="again">Shows the page again, where <see cref="ShowAsync"/> is not enough.</param>
    protected async Task<IActionResult> StepAsync(Func<Task<IActionResult>> step, CancellationToken cancel, Func<Task<IActionResult>>? again = null)
    {
        try
        {
            return await step();
        }
        catch (DomainException refusal) when (refusal.Code == "actor.role")
        {
            return Forbid();
        }
        catch (DomainException refusal)
        {
            Refuse(refusal);
        }
        catch (DbUpdateConcurrencyException)
        {
            Refuse(new DomainException("save.stale"));
        }

        return await (again?.Invoke() ?? ShowAsync(cancel));
    }

    /// <summary>Notes why a step was refused, at its field when it has one.</summary>
    protected void Refuse(DomainException refusal)
    {
        _isStale |= Meanwhile.Concerns(refusal);
        ModelState.AddModelError(FieldOf(refusal.Code) ?? FieldNames.Guess(refusal, ViewData.ModelMetadata) ?? "", T.Error(refusal));
    }

    /// <summary>Checks the shape of the input; every failure lands at its field. False means: show the page again.</summary>
    /// <param name="prefix">Name of the input in the page.</param>
    protected bool Fits<TInput>(IValidator<TInput> validator, TInput input, string prefix = "Input")
    {
        foreach (var failure in validator.Validate(input).Errors)
        {
            ModelState.AddModelError($"{prefix}.{failure.PropertyName}", Sentence(failure));
        }

        return ModelState.IsValid;
    }

    /// <summary>Ends a step that went well: a redirect, and a message on the page it leads to.</summary>
    protected IActionResult Done(string url, string? message = null)
    {
        if (message is not null)
        {
            TempData[FlashKey] = message;
        }

        return LocalRedirect(url);
    }

    private string Sentence(ValidationFailure failure) =>
        failure.CustomState is object[] args ? T[$"error.{failure.ErrorCode}", args] : T[$"error.{failure.ErrorCode}"];

    private TService Service<TService>()
        where TService : notnull => HttpContext.RequestServices.GetRequiredService<TService>();
}
