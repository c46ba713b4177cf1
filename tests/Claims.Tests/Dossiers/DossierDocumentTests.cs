using Claims.Pdf;
using Claims.Tests.Pdf;
using Claims.Tests.Pdf.Reading;
using Claims.Web.Dossiers;

namespace Claims.Tests.Dossiers;

public sealed class DossierDocumentTests
{
    public static TheoryData<string> Samples => [.. PrintedSamples.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Everything_is_said_once_and_in_order(string sample)
    {
        var read = new TaggedDocument(PrintedSamples.Of(sample));
        Assert.Equal(ExpectedText.Of(DossierDocument.Build(PrintedSamples.Content(sample)), read.Destinations), read.Text);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Nothing_leaves_the_type_area(string sample) =>
        Assert.All(new TaggedDocument(PrintedSamples.Of(sample)).Shown.SelectMany(page => page), LayoutTests.AssertWithin);

    [Fact]
    public void Sheet_says_who_wrote_and_approved_what_from_which_evidence()
    {
        var content = SampleDossier.Rich();
        var text = Read(content).Text;

        foreach (var claim in content.Claims)
        {
            Assert.Contains(claim.Statement, Plain(text), StringComparison.Ordinal);
            Assert.Contains(claim.Summary!, Plain(text), StringComparison.Ordinal);
            Assert.Contains(claim.ContentHash!, text, StringComparison.Ordinal);
            Assert.All(claim.WrittenBy.Concat(claim.ReviewedBy).Concat(claim.ApprovedBy), signer => Assert.Contains(signer.Name, text, StringComparison.Ordinal));
            Assert.All(claim.Evidence, evidence => Assert.Contains(evidence.Publisher, text, StringComparison.Ordinal));
            Assert.All(claim.Evidence.SelectMany(evidence => evidence.Files), file => Assert.Contains(file.Sha256, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_is_not_known_of_evidence_is_named_as_missing() =>
        Assert.Contains("Fundstelle, Erscheinungsdatum, Abrufdatum, Adresse, Archivadresse, Datei", Read(SampleDossier.Rich()).Text, StringComparison.Ordinal);

    [Fact]
    public void A_day_of_access_alone_is_not_called_a_day_of_publication()
    {
        var content = SampleDossier.Rich();
        var claim = content.Claims[0];
        var text = Plain(Read(content with { Claims = [claim with { Evidence = [claim.Evidence[0] with { Published = null, Accessed = "3. Mai 2026" }] }] }).Text);
        Assert.Matches(@"Abgerufen\s+3\. Mai 2026", text);
        Assert.DoesNotMatch(@"Erschienen\s+abgerufen", text);
    }

    [Fact]
    public void Working_copy_is_marked_on_every_page_and_rates_nothing()
    {
        var content = SampleDossier.WorkingCopy();
        var read = Read(content);

        Assert.All(read.Shown, page => Assert.Contains("Arbeitsfassung: nicht freigegeben, ohne Bewertungen", Plain(string.Concat(page.Select(shown => shown.Text))), StringComparison.Ordinal));
        Assert.All(content.Scale.Ratings, rating => Assert.DoesNotContain(rating.Definition, Plain(read.Text), StringComparison.Ordinal));
        Assert.DoesNotContain("Größtenteils richtig\n", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Edition_carries_no_mark_of_a_working_copy() =>
        Assert.DoesNotContain("Arbeitsfassung", Read(SampleDossier.Rich()).TextInStream, StringComparison.Ordinal);

    [Fact]
    public void Verdict_under_correction_is_marked() =>
        Assert.Contains("In Korrektur.", Read(SampleDossier.Long(1, 1)).Text, StringComparison.Ordinal);

    [Fact]
    public void What_was_corrected_stands_before_everything_else()
    {
        var text = Plain(Read(SampleDossier.Long(1, 1)).Text);
        var notice = text.IndexOf("Wesentliche Berichtigung vom 19. November 2026.", StringComparison.Ordinal);
        Assert.True(notice > 0, text);
        Assert.Contains("Aus Fassung 1 wurde Fassung 2.", text, StringComparison.Ordinal);
        Assert.Contains("In einer früheren Fassung nannten wir die Zahl des Vorjahres.", text, StringComparison.Ordinal);
        Assert.InRange(text.IndexOf("Die Zahl war die des Vorjahres.", StringComparison.Ordinal), notice, text.LastIndexOf("Begründung", StringComparison.Ordinal));
        Assert.Contains("Zwei Spalten der Tabelle waren vertauscht.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_lead_to_their_evidence_and_other_brackets_stay_text()
    {
        var content = SampleDossier.Long(2, 1);
        var claim = content.Claims[0] with { Reasoning = "Erstens [1][2], zweitens [7] und [kein Verweis]. <b>HTML</b> bleibt Text." };
        var read = Read(content with { Claims = [claim] });

        Assert.Contains("Erstens1,2, zweitens [7] und [kein Verweis]. <b>HTML</b> bleibt Text.\n", read.Text, StringComparison.Ordinal);
        Assert.Equal(["1", "2"], read.Of("Reference").Where(reference => reference.Text is "1" or "2" && reference.Annotations == 0 && reference.Pieces.All(p => p.Shown[0].Size < 7)).Select(r => r.Text));
    }

    [Fact]
    public void Words_in_another_language_are_marked_as_such()
    {
        var read = Read(SampleDossier.English());

        Assert.All(read.Of("H2").Where(heading => heading.Text.StartsWith("Der Handel", StringComparison.Ordinal)), heading => Assert.Equal("de", heading.Language));
        Assert.Contains(read.Of("P"), paragraph => paragraph.Language == "de" && paragraph.Text.StartsWith("Der Beitrag nennt", StringComparison.Ordinal));
    }

    [Fact]
    public void English_dossier_says_its_own_words_in_English()
    {
        var text = Read(SampleDossier.English()).Text;

        Assert.Contains("At a glance\n", text, StringComparison.Ordinal);
        Assert.Contains("19\u00A0November 2026", text, StringComparison.Ordinal);
        Assert.Contains("+2.06", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Dossier_of_one_claim_without_anything_still_prints()
    {
        var bare = SampleDossier.Rich() with
        {
            Subtitle = null,
            HouseLine = null,
            Introduction = " ",
            Remark = null,
            Sources = [],
            Claims = [new() { Number = "2026-0001", Statement = "Etwas.", Language = "de", Claimant = "Jemand" }],
        };

        StructureTests.AssertSaysAll(DossierDocument.Build(bare));
    }

    /// <summary>No-break spaces as spaces.</summary>
    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    [Fact]
    public void Every_version_of_the_scale_that_is_used_is_printed_with_its_definitions()
    {
        var content = SampleDossier.Rich();
        var older = new DossierScale(1, [.. content.Scale.Ratings.Select(rating => rating with { Name = $"früher {rating.Name}", Definition = $"Früher: {rating.Definition}" })]);
        var claims = content.Claims.Select((claim, i) => claim with { ScaleVersion = i == 0 ? 1 : 2 }).ToList();

        var text = Plain(Read(content with { Scale = content.Scale with { Version = 2 }, OlderScales = [older], Claims = claims }).Text);

        Assert.Contains("Nach Fassung 1 der Skala, die inzwischen ersetzt ist", text, StringComparison.Ordinal);
        Assert.All(older.Ratings, rating => Assert.Contains(Plain(rating.Definition), text, StringComparison.Ordinal));
        Assert.All(content.Scale.Ratings, rating => Assert.Contains(Plain(rating.Definition), text, StringComparison.Ordinal));
        Assert.Contains("(Fassung 1 der Skala)", text, StringComparison.Ordinal);
        Assert.Contains("Fassung 2 der Skala.", text, StringComparison.Ordinal);
    }

    private static TaggedDocument Read(DossierContent content) => new(DocumentPrinter.Print(DossierDocument.Build(content)).Bytes);
}
