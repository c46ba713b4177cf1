using Claims.Domain;

namespace Claims.Tests.Domain;

public sealed class SubmissionRulesTests
{
    [Fact]
    public void Everything_that_is_missing_is_named_at_once_in_the_order_of_the_form() =>
        Assert.Equal(["verdict.no-rating", "verdict.no-summary", "verdict.no-reasoning", "verdict.no-evidence"], Codes(new(" ", null, "", [])));

    [Fact]
    public void A_note_is_unknown_when_nothing_is_linked_under_it_and_not_cited_when_it_is() =>
        Assert.Equal(["verdict.cited-unknown", "verdict.note-not-cited", "verdict.note-unknown"], Codes(new("true", "Satz.", "Weil [1], [2], [9] und [9].", [1, 7])));

    [Fact]
    public void A_rating_of_another_scale_is_named() =>
        Assert.Equal(["verdict.rating-unknown"], Codes(new("half-true", "Satz.", "Weil [1].", [1])));

    [Fact]
    public void Nothing_is_wrong_with_a_whole_draft() =>
        Assert.Empty(Codes(new("true", "Satz.", "Weil [1].", [1, 2])));

    private static IEnumerable<string> Codes(VerdictContent draft) =>
        SubmissionRules.Faults(draft, [1, 2], Desk.Scale.Ratings, []).Select(fault => fault.Code);
}
