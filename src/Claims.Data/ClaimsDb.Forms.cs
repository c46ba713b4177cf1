using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

public sealed partial class ClaimsDb
{
    /// <summary>So many old forms are removed as a new one comes: twice as many as come, so that the table stays as long as its days.</summary>
    private const int Removed = 2;

    private SentForm? _form;

    /// <summary>Whether the form of this context is written, with the change that it made.</summary>
    public bool FormIsNoted { get; private set; }

    /// <summary>Has the next unit of writing note this form in its own transaction: a form is known exactly where its change is stored.</summary>
    public void Note(SentForm form) => (_form, FormIsNoted) = (form, false);

    /// <summary>A form that was sent before, or null.</summary>
    public Task<SentForm?> SentFormAsync(string key, CancellationToken cancellationToken) =>
        FormKeys.AsNoTracking().SingleOrDefaultAsync(form => form.Key == key, cancellationToken);

    /// <summary>Notes what became of a form.</summary>
    public Task AnswerFormAsync(string key, string location, string? told) => ChangeFormsAsync(
        forms => forms.ExecuteUpdateAsync(row => row.SetProperty(form => form.Location, location).SetProperty(form => form.Told, told)), key);

    /// <summary>Lets go of a form that was refused after all: sent again, it is tried again.</summary>
    public Task ForgetFormAsync(string key) => ChangeFormsAsync(forms => forms.ExecuteDeleteAsync(), key);

    private Task<int> ChangeFormsAsync(Func<IQueryable<SentForm>, Task<int>> change, string key)
    {
        // What the step left behind without saving it is not to be saved with this.
        ChangeTracker.Clear();
        _recorded.Clear();
        return WriteAsync(_ => change(FormKeys.Where(form => form.Key == key)));
    }

    /// <summary>Puts the form into the unit that begins; the gate is held, so its twin has either written it or will find it.</summary>
    private async Task AddFormAsync(CancellationToken cancellationToken)
    {
        if (_form is null || FormIsNoted)
        {
            return;
        }

        if (await FormKeys.AnyAsync(form => form.Key == _form.Key, cancellationToken))
        {
            throw new FormSentTwiceException();
        }

        var oldest = _form.At - SentForm.Lifetime;
        await FormKeys.Where(form => form.At < oldest).OrderBy(form => form.At).Take(Removed).ExecuteDeleteAsync(cancellationToken);
        Add(_form);
    }

    /// <summary>Ends the form's part in a unit: written, or to be written by the next.</summary>
    private void EndForm(bool written)
    {
        if (_form is not null && !FormIsNoted)
        {
            FormIsNoted = written;
            Entry(_form).State = EntityState.Detached;
        }
    }
}
