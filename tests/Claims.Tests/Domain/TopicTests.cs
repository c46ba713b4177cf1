using Claims.Domain;
using Claims.Tests.Support;

namespace Claims.Tests.Domain;

public sealed class TopicTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Actor Administrator = Actor.Of(MemberId.New(Now), Role.Administrator);
    private static readonly Topic[] Others = [Topic.Of("trade", "Außenhandel", "Foreign trade"), Topic.Of("energy", "Energie", "Energy")];

    [Theory]
    [InlineData("Health and care", "Gesundheit", "health-and-care")]
    [InlineData("Énergie & Wärme", "x", "energie-waerme")]
    [InlineData("  Trade!  ", "x", "trade-2")]
    [InlineData("健康", "Größe", "groesse")]
    [InlineData("健康", "健康", "topic")]
    [InlineData("A very long name that goes on and on and on", "x", "a-very-long-name-that-goes-on-and-on-and")]
    public void The_key_is_made_from_the_English_name_else_the_German_one(string english, string german, string key) =>
        Assert.Equal(key, Topic.KeyOf(english, german, ["trade", "energy"]));

    [Fact]
    public void A_topic_is_added_with_both_names_and_what_happened()
    {
        var (topic, happened) = Topic.Add(" Gesundheit ", "Health", Others, Administrator, Now);
        Assert.Equal(("health", "Gesundheit", "Health", false), (topic.Key, topic.NameDe, topic.NameEn, topic.Retired));
        Assert.Equal(("topic.added", "topic", topic.Id), (happened.Kind, happened.Subject, happened.SubjectId));
        Assert.Equal("health", happened.Facts["topic"]);
        Assert.Equal(["Gesundheit", "Health"], happened.Texts.Values);
    }

    [Theory]
    [InlineData(null, "Health", "text.required", "NameDe")]
    [InlineData("Gesundheit", " ", "text.required", "NameEn")]
    [InlineData("AUSSENHANDEL", "Health", null, null)]
    [InlineData("außenhandel", "Health", "topic.name-taken", "NameDe")]
    [InlineData("Gesundheit", "energy", "topic.name-taken", "NameEn")]
    public void A_name_is_there_and_only_once(string? german, string? english, string? code, string? field)
    {
        if (code is null)
        {
            Assert.NotNull(Topic.Add(german, english, Others, Administrator, Now).Topic);
            return;
        }

        Assert.Equal(field, Refused.With(code, () => Topic.Add(german, english, Others, Administrator, Now)).Args[0]);
    }

    [Fact]
    public void A_renamed_topic_keeps_its_key_and_the_same_names_are_no_event()
    {
        var topic = Topic.Of("trade", "Außenhandel", "Foreign trade");
        Assert.Null(topic.Rename("Außenhandel", "Foreign trade", [topic], Administrator, Now));
        Assert.Equal("topic.renamed", topic.Rename("Handel", "Trade", [topic], Administrator, Now)!.Kind);
        Assert.Equal(("trade", "Handel", "Trade"), (topic.Key, topic.NameDe, topic.NameEn));
    }

    [Fact]
    public void A_topic_is_retired_once_and_offered_again_once()
    {
        var topic = Topic.Of("trade", "Außenhandel", "Foreign trade");
        Refused.With("topic.offered", () => topic.Restore(Administrator, Now));
        Assert.Equal("topic.retired", topic.Retire(Administrator, Now).Kind);
        Assert.True(topic.Retired);
        Refused.With("topic.retired", () => topic.Retire(Administrator, Now));
        Assert.Equal("topic.restored", topic.Restore(Administrator, Now).Kind);
        Assert.False(topic.Retired);
    }

    [Fact]
    public void Only_an_administrator_changes_topics()
    {
        var editor = Actor.Of(MemberId.New(Now), Role.Editor);
        Refused.With("actor.role", () => Topic.Add("a", "b", [], editor, Now));
        Refused.With("actor.role", () => Others[0].Rename("a", "b", [], editor, Now));
        Refused.With("actor.role", () => Others[0].Retire(editor, Now));
        Refused.With("actor.role", () => Others[0].Restore(editor, Now));
    }

    [Fact]
    public void The_history_of_a_topic_is_kept_under_an_id_that_its_key_gives() =>
        Assert.Equal(8, Assert.Single(new[] { Topic.IdOf("trade"), Topic.Of("trade", "a", "b").Id }.Distinct()).Version);
}
