namespace Claims.Domain;

/// <summary>What a draft must hold before it can be submitted: one list, for the form that shows what is missing and for the step that refuses it.</summary>
public static class SubmissionRules
{
    /// <summary>Everything that is missing or wrong, in the order of the form; none when the draft can be submitted.</summary>
    /// <param name="draft">As typed.</param>
    /// <param name="linked">Note numbers of the evidence that the claim links.</param>
    /// <param name="ratings">Keys of the current scale.</param>
    public static IEnumerable<DomainException> Faults(VerdictContent draft, IReadOnlyCollection<int> linked, IReadOnlyCollection<string> ratings)
    {
        if (string.IsNullOrWhiteSpace(draft.RatingKey))
        {
            yield return new DomainException("verdict.no-rating", nameof(Rating));
        }
        else if (!ratings.Contains(draft.RatingKey))
        {
            yield return new DomainException("verdict.rating-unknown", nameof(Rating), draft.RatingKey);
        }

        if (string.IsNullOrWhiteSpace(draft.Summary))
        {
            yield return new DomainException("verdict.no-summary", nameof(draft.Summary));
        }

        if (string.IsNullOrWhiteSpace(draft.Reasoning))
        {
            yield return new DomainException("verdict.no-reasoning", nameof(draft.Reasoning));
        }

        if (draft.Cited.Count == 0)
        {
            yield return new DomainException("verdict.no-evidence", nameof(draft.Cited));
        }

        foreach (var number in draft.Cited.Except(linked))
        {
            yield return new DomainException("verdict.cited-unknown", nameof(draft.Cited), number);
        }

        foreach (var number in VerdictDraft.NotesIn(draft.Reasoning ?? "").Distinct().Except(draft.Cited))
        {
            yield return linked.Contains(number)
                ? new DomainException("verdict.note-not-cited", nameof(draft.Reasoning), number)
                : new DomainException("verdict.note-unknown", nameof(draft.Reasoning), number);
        }
    }
}
