using Claims.Domain;
using Claims.Tests.Support;

namespace Claims.Tests.Domain;

public sealed class RatingScaleTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Actor Administrator = Actor.Of(MemberId.New(Now), Role.Administrator);
    private static readonly RatingLabel True = Label("true", "richtig", "true");
    private static readonly RatingLabel False = Label("false", "falsch", "false") with { Number = 1, DefinitionDe = "Trifft nicht zu.", DefinitionEn = "Does not hold." };

    [Fact]
    public void The_next_version_keeps_keys_gives_new_ones_and_stands_in_the_order_of_its_labels()
    {
        var (next, happened) = Desk.Scale.Introduce([False, Label(null, "unbelegbar", "Cannot be shown") with { Number = null }, True], " Klarer ", Administrator, Now);
        Assert.Equal((2, Now, Administrator.Member), (next.Version, next.IntroducedAt, next.IntroducedBy));
        Assert.Equal([("false", 1, 2), ("cannot-be-shown", 2, 2), ("true", 3, 2)], next.Ratings.Select(rating => (rating.Key, rating.Position, rating.ScaleVersion)));
        Assert.Equal(("scale.introduced", "2", "false cannot-be-shown true", "Klarer"), (happened.Kind, happened.Facts["version"], happened.Facts["ratings"], happened.Texts["reason"]));
    }

    [Fact]
    public void A_scale_needs_two_labels_and_holds_twelve()
    {
        Assert.Equal(2, Refused.With("scale.too-few", () => Desk.Scale.Next([True])).Args[0]);
        Assert.Equal(12, Refused.With("scale.too-many", () => Desk.Scale.Next([.. Enumerable.Range(0, 13).Select(i => Label(null, $"n{i}", $"n{i}"))])).Args[0]);
    }

    [Fact]
    public void Names_and_keys_stand_once_in_each_language()
    {
        Refused.With("scale.name-twice", () => Desk.Scale.Next([True, False with { NameDe = "RICHTIG" }]));
        Refused.With("scale.name-twice", () => Desk.Scale.Next([True, False with { NameEn = "True" }]));
        Refused.With("scale.name-twice", () => Desk.Scale.Next([True, False with { Key = "true" }]));
        Refused.With("scale.key", () => Desk.Scale.Next([True, False with { Key = "No key" }]));
    }

    [Theory]
    [InlineData(0, "true", "true", "scale.number")]
    [InlineData(6, "true", "true", "scale.number")]
    [InlineData(3, "pink", "true", "scale.mark-unknown")]
    [InlineData(3, "true", "heart", "scale.mark-unknown")]
    public void A_label_has_a_number_of_the_line_or_none_and_a_mark_that_there_is(int number, string colour, string icon, string code) =>
        Refused.With(code, () => Desk.Scale.Next([True, False with { Number = number, Colour = colour, Icon = icon }]));

    [Theory]
    [InlineData("NameDe")]
    [InlineData("NameEn")]
    [InlineData("DefinitionDe")]
    [InlineData("DefinitionEn")]
    public void A_label_is_named_and_defined_in_both_languages(string field)
    {
        var label = field switch
        {
            "NameDe" => False with { NameDe = " " },
            "NameEn" => False with { NameEn = null },
            "DefinitionDe" => False with { DefinitionDe = "" },
            _ => False with { DefinitionEn = null },
        };
        Assert.Equal(field, Refused.With("text.required", () => Desk.Scale.Next([True, label])).Args[0]);
    }

    [Fact]
    public void Nothing_is_introduced_that_differs_in_nothing_without_a_reason_or_by_anybody_else()
    {
        Refused.With("scale.unchanged", () => Desk.Scale.Next([True, False]));
        Refused.With("text.required", () => Desk.Scale.Introduce([False, True], " ", Administrator, Now).Scale);
        Refused.With("actor.role", () => Desk.Scale.Introduce([False, True], "So", Actor.Of(MemberId.New(Now), Role.Editor), Now).Scale);
    }

    [Fact]
    public void A_label_means_what_its_definition_and_number_say_whatever_it_is_called()
    {
        var was = Desk.Scale.Find("true");
        Assert.True(was.Means(Desk.Scale.Next([True with { NameDe = "stimmt", Colour = "mostly-true" }, False]).Find("true")));
        Assert.False(was.Means(Desk.Scale.Next([True with { DefinitionEn = "Holds in all." }, False]).Find("true")));
        Assert.False(was.Means(Desk.Scale.Next([True with { Number = 4 }, False]).Find("true")));
    }

    [Fact]
    public void A_draft_keeps_its_label_and_a_submission_asks_until_one_of_the_current_scale_is_chosen()
    {
        var desk = new Desk();
        var claim = desk.Claim();
        var evidence = desk.Evidence();
        claim.AddEvidence(evidence, Stance.Supports, CalculationRole.Found, null, desk.Author, desk.Now);
        claim.SaveDraft(Desk.Draft(), 0, desk.Author, desk.Now);
        Assert.Equal(1, claim.Draft!.ScaleVersion);
        var next = Desk.Scale.Introduce([True with { DefinitionDe = "Stimmt in allem." }, False], "Genauer", Administrator, Now).Scale;
        var material = desk.Material(evidence) with { Scale = next, OlderRatings = Desk.Scale.Ratings };

        Assert.Equal(1, Refused.With("verdict.scale-outdated", () => claim.Submit(1, material, desk.Author, desk.Now)).Args[1]);
        Assert.Equal(("true", 1), (claim.Draft.RatingKey, claim.Draft.ScaleVersion));
        claim.SaveDraft(Desk.Draft() with { ScaleVersion = 2 }, 1, desk.Author, desk.Now);
        Assert.Equal((2, 2), (claim.Draft.Version, claim.Draft.ScaleVersion));
        Assert.Equal(2, claim.Submit(2, material, desk.Author, desk.Now).ScaleVersion);
    }

    [Fact]
    public void A_label_that_says_the_same_carries_over_without_asking()
    {
        var desk = new Desk();
        var claim = desk.Claim();
        var evidence = desk.Evidence();
        claim.AddEvidence(evidence, Stance.Supports, CalculationRole.Found, null, desk.Author, desk.Now);
        claim.SaveDraft(Desk.Draft(), 0, desk.Author, desk.Now);
        var next = Desk.Scale.Introduce([True with { NameDe = "stimmt" }, False with { DefinitionDe = "Ganz falsch." }], "Neu", Administrator, Now).Scale;
        Assert.Equal(2, claim.Submit(1, desk.Material(evidence) with { Scale = next, OlderRatings = Desk.Scale.Ratings }, desk.Author, desk.Now).ScaleVersion);
    }

    private static RatingLabel Label(string? key, string nameDe, string nameEn) => new(key, nameDe, nameEn, "Trifft zu.", "Holds.", 5, key == "false" ? "false" : "true", key == "false" ? "false" : "true");
}
