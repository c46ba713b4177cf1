using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Claims.Data;
using Claims.Tests.Data.Seeding;
using Claims.Web.Histories;
using Claims.Web.Localization;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Web.Histories;

public sealed partial class HistoryWordsTests(LoadedDesk loaded) : IClassFixture<LoadedDesk>
{
    [Fact]
    public void Every_kind_that_is_noted_anywhere_has_a_sentence()
    {
        var kinds = Repository.Files("src", ".cs")
            .SelectMany(file => Noting.Matches(Refusal.Replace(File.ReadAllText(file), "")).SelectMany(call => Kind.Matches(call.Value)))
            .Select(match => match.Groups["kind"].Value)
            .Append(AuditLog.RestoredKind)
            .Distinct()
            .ToList();
        Assert.True(kinds.Count > 30, $"{kinds.Count} kinds");
        Assert.Contains("evidence.revised", kinds);
        Assert.Contains("verdict.withdrawn", kinds);
        Assert.Contains("topic.retired", kinds);
        Assert.Contains("comment.resolved", kinds);
        Assert.All(kinds, kind => Assert.True(Speak("de").Has($"history.{kind}"), kind));
    }

    [Fact]
    public async Task Every_entry_of_the_demonstration_desk_is_a_sentence_in_both_languages()
    {
        await using var db = loaded.Desk.Open();
        foreach (var subject in await db.AuditEntries.Select(entry => new { entry.Subject, entry.SubjectId }).Distinct().ToListAsync())
        {
            var history = await db.HistoryAsync(subject.Subject, subject.SubjectId, null, 500, CancellationToken.None);
            foreach (var language in new[] { "de", "en" })
            {
                var view = new HistoryWords(Speak(language)).Of(history, full: true);
                Assert.All(view.Lines, line =>
                {
                    Assert.DoesNotContain("history.", line.Sentence, StringComparison.Ordinal);
                    Assert.DoesNotContain("shared.", line.Sentence, StringComparison.Ordinal);
                    Assert.DoesNotContain("()", line.Sentence, StringComparison.Ordinal);
                    Assert.DoesNotContain("{", line.Sentence, StringComparison.Ordinal);
                    Assert.All(line.Texts, text => Assert.DoesNotContain("history.", text.Label, StringComparison.Ordinal));
                });
            }
        }
    }

    [Theory]
    [InlineData("de", "gab Fassung 1 zurück:")]
    [InlineData("en", "returned version 1:")]
    public void An_entry_is_read_as_a_sentence_with_its_reason(string language, string expected)
    {
        var line = Line(Entry("verdict.returned", new() { ["version"] = "1" }, new() { ["reason"] = "Welches Jahr?" }), language);
        Assert.Equal("Clara Probe", line.Who);
        Assert.Equal(expected, line.Sentence);
        Assert.Equal(["Welches Jahr?"], line.Spoken);
    }

    [Fact]
    public void What_was_erased_is_said_to_be()
    {
        var entry = Entry("claim.discarded", [], new() { ["reason"] = null, ["statement"] = null });
        var line = Line(entry, "de");
        Assert.Equal(["(gelöscht)"], line.Spoken);
        Assert.Null(Assert.Single(line.Texts).Text);
    }

    [Fact]
    public void The_command_line_has_a_name() => Assert.Equal("Befehlszeile", Line(Entry("claim.recorded", [], []) with { Who = null }, "de").Who);

    [Fact]
    public void A_stance_is_named_in_the_language_of_the_reader() =>
        Assert.Equal("verknüpfte Beleg 2 (widerspricht).", Line(Entry("claim.evidence-linked", new() { ["number"] = "2", ["stance"] = "Contradicts" }, []), "de").Sentence);

    private static HistoryEntry Entry(string kind, Dictionary<string, string?> facts, Dictionary<string, string?> texts) =>
        new(7, new(2026, 3, 14, 9, 0, 0, TimeSpan.Zero), "Clara Probe", kind, facts, texts, new string('a', 64));

    private static HistoryLine Line(HistoryEntry entry, string language) =>
        Assert.Single(new HistoryWords(Speak(language)).Of(new History([entry], 1, true, null), full: true).Lines);

    private static Texts Speak(string language) =>
        new(new TextCatalog(), new Formats(language == "de" ? Languages.German : Languages.English, TimeZoneInfo.Utc), HtmlEncoder.Default);

    // Raise(…), Note(…), Record(…), MemberEvents.Of(…), and helpers that are handed a kind: everything up to the end of the statement.
    [GeneratedRegex("""(?<![A-Za-z])(Raise|Note|Tell|Record|Event|Add|Close|Of|UseAsync|new DomainEvent|JoinAsync|new)\([^;{]*""")]
    private static partial Regex Noting { get; }

    [GeneratedRegex("""(DomainException\(|Error\()"[^"]*\.[^"]*["]""")]
    private static partial Regex Refusal { get; }

    [GeneratedRegex("""
        "(?<kind>(claim|verdict|claimant|source|evidence|dossier|edition|member|file|topic|comment|complaint|house|contact|interest|text)\.[a-z-]+|scale\.introduced|policy\.introduced|desk\.restored|[a-z]+\.loaded)"
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Kind { get; }
}
