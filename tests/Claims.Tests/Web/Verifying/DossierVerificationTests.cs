using System.Text;
using Claims.Data;
using Claims.Pdf;
using Claims.Web.Dossiers;
using Claims.Web.Verifying;

namespace Claims.Tests.Web.Verifying;

public sealed class DossierVerificationTests : IDisposable
{
    private readonly SignedEdition _edition = new();

    public void Dispose() => _edition.Dispose();

    [Fact]
    public void An_edition_is_genuine_with_its_fingerprint_unknown_without_and_foreign_with_another()
    {
        var file = _edition.Sign();

        var genuine = DossierVerification.Run(file, new([_edition.Fingerprint.ToUpperInvariant()], AreAsked: true));
        var unknown = DossierVerification.Run(file, KnownSigners.None);
        var foreign = DossierVerification.Run(file, new([new string('0', 64)], AreAsked: true));

        Assert.Equal((VerificationAnswer.Genuine, 0), (genuine.Answer, genuine.ExitCode));
        Assert.Equal((VerificationAnswer.UnknownKey, 2), (unknown.Answer, unknown.ExitCode));
        Assert.Equal((VerificationAnswer.ForeignKey, 1), (foreign.Answer, foreign.ExitCode));
        Assert.Equal(Enum.GetValues<VerificationCheck>(), genuine.Steps.Select(step => step.Check));
        Assert.All(genuine.Steps.Where(step => step.Check != VerificationCheck.Timestamp), step => Assert.Equal(CheckOutcome.Good, step.Outcome));
        Assert.Equal("bytes", genuine.Steps.Single(step => step.Check == VerificationCheck.Printed).Detail);
    }

    [Fact]
    public void Altered_appended_truncated_unsigned_and_other_files_are_told_apart()
    {
        var file = _edition.Sign();
        var altered = file.ToArray();
        altered[file.Length / 2] ^= 1;
        var known = new KnownSigners([_edition.Fingerprint]);
        (VerificationAnswer Expected, byte[] File)[] cases =
        [
            (VerificationAnswer.Altered, altered),
            (VerificationAnswer.Appended, [.. file, .. "\nmore"u8]),
            (VerificationAnswer.Truncated, file[..(file.Length * 3 / 4)]),
            (VerificationAnswer.NotSigned, DocumentPrinter.Print(DossierDocument.Build(_edition.Content)).Bytes),
            (VerificationAnswer.NoDossier, "Guten Tag"u8.ToArray()),
            (VerificationAnswer.NoDossier, []),
        ];

        Assert.All(cases, one =>
        {
            var report = DossierVerification.Run(one.File, known);
            Assert.Equal((one.Expected, 1), (report.Answer, report.ExitCode));
            Assert.Equal(one.Expected == VerificationAnswer.Appended, report.Steps.Any(step => step.Check == VerificationCheck.Certificate));
        });
    }

    [Fact]
    public void What_is_printed_otherwise_than_the_data_say_is_a_contradiction()
    {
        var json = _edition.Json(_edition.Content);
        var words = _edition.Sign(json, document => document with { Content = [.. document.Content, new Paragraph(new TextStyle(FontFamily.Sans, 9, 12), "Ein Satz mehr")] });
        var title = _edition.Sign(json, document => document with { Title = "Anders" });

        Assert.Equal((VerificationAnswer.Contradictory, VerificationCheck.Printed), Verdict(words));
        Assert.Equal((VerificationAnswer.Contradictory, VerificationCheck.Printed), Verdict(title));
    }

    [Fact]
    public void The_same_words_on_other_paper_are_the_same_dossier()
    {
        var file = _edition.Sign(_edition.Json(_edition.Content), document => document with { Page = document.Page with { Height = document.Page.Height + 1 } });

        var report = DossierVerification.Run(file, new([_edition.Fingerprint]));

        Assert.Equal(VerificationAnswer.Genuine, report.Answer);
        Assert.Equal("words", report.Steps.Single(step => step.Check == VerificationCheck.Printed).Detail);
    }

    [Fact]
    public void What_another_version_printed_in_other_words_cannot_be_compared_and_in_the_same_words_can()
    {
        var json = _edition.Json(_edition.Content, program: "0.9.0");
        var same = DossierVerification.Run(_edition.Sign(json), new([_edition.Fingerprint]));
        var other = _edition.Sign(json, document => document with { Content = [.. document.Content, new Paragraph(new TextStyle(FontFamily.Sans, 9, 12), "Ein Satz mehr")] });

        var known = DossierVerification.Run(other, new([_edition.Fingerprint]));
        var unknown = DossierVerification.Run(other, KnownSigners.None);

        Assert.Equal(VerificationAnswer.Genuine, same.Answer);
        Assert.Equal((VerificationAnswer.Uncompared, 2), (known.Answer, known.ExitCode));
        Assert.Equal(VerificationAnswer.UnknownKey, unknown.Answer);
        var step = known.Steps.Single(step => step.Check == VerificationCheck.Printed);
        Assert.Equal((CheckOutcome.CannotTell, "0.9.0"), (step.Outcome, step.Args[0]));
    }

    [Fact]
    public void An_attachment_that_the_data_do_not_name_or_name_otherwise_is_a_contradiction()
    {
        var json = _edition.Json(_edition.Content);
        var more = _edition.Sign(json, document => document with { Attachments = [.. document.Attachments, new("more.txt", "text/plain", "x"u8.ToArray(), AttachmentRelationship.Supplement) { Description = "x" }] });
        var other = _edition.Sign(json, document => document with
        {
            Attachments = [.. document.Attachments.Select(file => file.Name == PrintedDossier.ProofsName ? file with { Content = "[]"u8.ToArray() } : file)],
        });
        var without = _edition.Sign(json, document => document with { Attachments = [document.Attachments[0]] });

        Assert.All([more, other, without], file => Assert.Equal((VerificationAnswer.Contradictory, VerificationCheck.Attachments), Verdict(file)));
    }

    [Fact]
    public void Evidence_that_travels_is_compared_with_its_hash()
    {
        var scan = "%PDF-scan"u8.ToArray();
        var content = _edition.Content with { Attachments = [new("2026-0001-1-scan.pdf", "application/pdf", scan.Length, Claims.Domain.Hashes.Sha256Hex(scan))] };
        var hash = content.Attachments[0].Sha256;

        var right = DossierVerification.Run(_edition.Sign(_edition.Json(content), files: new Dictionary<string, byte[]> { [hash] = scan }), new([_edition.Fingerprint]));
        var wrong = _edition.Sign(_edition.Json(content), files: new Dictionary<string, byte[]> { [hash] = "%PDF-other"u8.ToArray() });

        Assert.Equal(VerificationAnswer.Genuine, right.Answer);
        Assert.Equal((VerificationAnswer.Contradictory, VerificationCheck.Attachments), Verdict(wrong));
    }

    [Fact]
    public void A_history_that_does_not_hold_is_a_contradiction()
    {
        var content = _edition.Content;
        (string Detail, Func<DossierLog, DossierLog> Change)[] changes =
        [
            ("checkpoint", log => log with { Checkpoint = log.Checkpoint.Replace("\nbranch 0", "\nbranch 1", StringComparison.Ordinal) }),
            ("path", log => log with { Entries = [log.Entries[0] with { Path = [Convert.ToBase64String(new byte[32]), .. log.Entries[0].Path.Skip(1)] }, .. log.Entries.Skip(1)] }),
            ("path", log => log with { Entries = [log.Entries[0], log.Entries[1] with { Payload = log.Entries[1].Payload.Replace("approved", "returned", StringComparison.Ordinal) }] }),
            ("path", log => log with { Entries = [] }),
            ("order", log => log with { Entries = [.. log.Entries.Reverse()] }),
        ];

        Assert.All(changes, change =>
        {
            var report = DossierVerification.Run(_edition.Sign(_edition.Json(content, change.Change)), new([_edition.Fingerprint]));
            Assert.Equal((VerificationAnswer.Contradictory, change.Detail), (report.Answer, report.Steps.Single(step => step.Check == VerificationCheck.History).Detail));
        });
    }

    [Fact]
    public void Other_content_than_was_ordered_and_a_verdict_without_proof_are_contradictions()
    {
        var log = _edition.Json(_edition.Content);
        var original = ClaimsJson.Read<DossierInput>(log);
        var renamed = ClaimsJson.Bytes(original with { Content = original.Content with { Title = "Anders" } });
        var unproven = _edition.Sign(_edition.Json(_edition.Content, whole => whole with { Entries = [whole.Entries[0]] }));

        Assert.Equal((VerificationAnswer.Contradictory, VerificationCheck.History), Verdict(_edition.Sign(renamed)));
        var step = DossierVerification.Run(unproven, new([_edition.Fingerprint])).Steps.Single(step => step.Check == VerificationCheck.History);
        Assert.Equal((CheckOutcome.Bad, "missing"), (step.Outcome, step.Detail));
    }

    [Fact]
    public void A_checkpoint_of_another_key_than_the_desk_names_is_said()
    {
        var json = _edition.Json(_edition.Content);
        var key = SignedCheckpoint.Parse(ClaimsJson.Read<DossierInput>(json).Log.Checkpoint)!.Checkpoint.KeyId;
        var file = _edition.Sign(json);

        CheckOutcome Outcome(string? known) =>
            DossierVerification.Run(file, new([_edition.Fingerprint]) { CheckpointKey = known }).Steps.Single(step => step.Check == VerificationCheck.History).Outcome;

        Assert.Equal(CheckOutcome.Good, Outcome(null));
        Assert.Equal(CheckOutcome.Good, Outcome(key.ToUpperInvariant()));
        Assert.Equal(CheckOutcome.CannotTell, Outcome(new string('0', 64)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"content":{},"format":"claims.dossier.1","log":{"checkpoint":"","entries":[]}}""")]
    public void Data_that_are_none_make_no_dossier(string json)
    {
        var document = PrintedDossier.Document(_edition.Json(_edition.Content), new Dictionary<string, byte[]>());
        var file = _edition.Sign(_edition.Json(_edition.Content), _ => document with { Attachments = [document.Attachments[0] with { Content = Encoding.UTF8.GetBytes(json) }] });

        Assert.Equal(VerificationAnswer.NoDossier, DossierVerification.Run(file, new([_edition.Fingerprint])).Answer);
    }

    // The answer, and the first step that came out badly.
    private (VerificationAnswer, VerificationCheck) Verdict(byte[] file)
    {
        var report = DossierVerification.Run(file, new([_edition.Fingerprint]));
        return (report.Answer, report.Steps.First(step => step.Outcome == CheckOutcome.Bad).Check);
    }
}
