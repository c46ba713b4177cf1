using System.Text.Encodings.Web;
using Claims.Web.Audit;
using Claims.Web.Localization;

namespace Claims.Tests.Web.Audit;

public sealed class AuditKindsTests
{
    private static readonly TextCatalog Catalog = new();
    private static readonly AuditKinds Kinds = new(Catalog);

    [Fact]
    public void Every_group_has_a_name_in_both_languages()
    {
        Assert.All(Kinds.Groups, group => Assert.True(Speak(german: true).Has($"audit.group.{group}"), group));
        Assert.Contains("claim.recorded", Kinds.Find("claim")!);
        Assert.Contains("topics.loaded", Kinds.Find("topic")!);
        Assert.Equal(["verdict.approved"], Kinds.Find("verdict.approved")!);
        Assert.Null(Kinds.Find("count.one"));
        Assert.Null(Kinds.Find("field.name"));
    }

    [Theory]
    [InlineData(true, "claim.evidence-linked", "Verknüpfte Beleg …")]
    [InlineData(false, "claim.evidence-linked", "Linked evidence …")]
    [InlineData(false, "evidence.revised", "Made revision …")]
    [InlineData(false, "claim.planned", "Set the due date and priority")]
    [InlineData(false, "verdict.returned", "Returned version …")]
    public void A_kind_is_named_by_its_sentence_without_what_an_entry_fills_in(bool german, string kind, string name) =>
        Assert.Equal(name, Labels(german)[kind]);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_name_shows_a_place_that_is_not_filled(bool german) =>
        Assert.All(Labels(german).Values, name => Assert.DoesNotMatch(@"[{}()]|\s\.|:$|\.$", name));

    private static Dictionary<string, string> Labels(bool german) => Kinds.Choices(Speak(german)).SelectMany(group => group.Choices).ToDictionary(choice => choice.Value, choice => choice.Text);

    private static Texts Speak(bool german) => new(Catalog, new Formats(german ? Languages.German : Languages.English, TimeZoneInfo.Utc), HtmlEncoder.Default);
}
