using System.Text.Encodings.Web;
using Claims.Domain;
using Claims.Tests.Domain;
using Claims.Web.Gating;
using Claims.Web.Localization;

namespace Claims.Tests.Web.Gating;

public sealed class GateWordsTests
{
    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Every_gate_has_a_name_and_a_sentence_for_everything_that_it_can_say(string language)
    {
        var texts = new Texts(new TextCatalog(), new Formats(Languages.Find(language)!, TimeZoneInfo.Utc), HtmlEncoder.Default);
        Assert.All(GateTable.Rows, row =>
        {
            Assert.True(texts.Has($"gates.title.{row.Gate}"), row.Gate);
            Assert.True(texts.Has($"gates.says.{row.Gate}.{row.Says}"), row.ToString());
            var line = GateLine.Frozen(GateReport.Of(row.About, GatePolicy.Standard()).Findings.Single(finding => finding.Gate == row.Gate), texts);
            Assert.DoesNotContain('{', line.Says);
            Assert.All(row.Args.Where(arg => arg.StartsWith('[')), arg => Assert.Contains(arg, line.Says, StringComparison.Ordinal));
        });
    }
}
