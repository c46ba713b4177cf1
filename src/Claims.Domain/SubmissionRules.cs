namespace Claims.Domain;

/// <summary>What a draft must hold before it can be submitted: one list, for the form that shows what is missing and for the step that refuses it.</summary>
public static class SubmissionRules
{
    /// <summary>Everything that is missing or wrong, in the order of the form; none when the draft can be submitted.</summary>
    /// <param name="draft">As typed.</param>
    /// <param name="linked">Note numbers of the evidence that the claim links.</param>
    /// <param name="scale">The labels of the current scale.</param>
    /// <param name="older">The labels of the versions before it.</param>
    public static IEnumerable<DomainException> Faults(VerdictContent draft, IReadOnlyCollection<int> linked, IReadOnlyCollection<Rating> scale, IReadOnlyCollection<Rating> older)
    {
        if (string.IsNullOrWhiteSpace(draft.RatingKey))
        {
            yield return new DomainException("verdict.no-rating", nameof(Rating));
        }
        else if (Chosen(draft, scale, older) is null)
        {
            yield return older.Any(rating => rating.Key == draft.RatingKey && rating.ScaleVersion == draft.ScaleVersion)
                ? new DomainException("verdict.scale-outdated", nameof(Rating), draft.ScaleVersion)
                : new DomainException("verdict.rating-unknown", nameof(Rating), draft.RatingKey);
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

    /// <summary>The label of the current scale that a draft stands for: the one that was chosen from it, or one that means what an older label meant. Null where a person must choose again.</summary>
    public static Rating? Chosen(VerdictContent draft, IReadOnlyCollection<Rating> scale, IReadOnlyCollection<Rating> older)
    {
        var now = scale.FirstOrDefault(rating => rating.Key == draft.RatingKey);
        return now is null || now.ScaleVersion == draft.ScaleVersion || older.Any(rating => rating.ScaleVersion == draft.ScaleVersion && rating.Means(now)) ? now : null;
    }
}
