using Claims.Pdf;
using Claims.Web.Signing;

namespace Claims.Web.Dossiers;

/// <summary>The last page: how a reader checks the file, what the answers mean, and what there is to compare.</summary>
internal static class VerifyPage
{
    public const string Id = "verify";

    private static readonly double Keys = DossierStyle.Mm(21);

    public static Sheet Sheet(DossierSetting setting, DossierProof proof)
    {
        var w = setting.W;
        var head = DossierSetting.Untitled(
            new Heading(2, DossierStyle.SectionTitle, w["verify"]) { Outline = w["verify"], Id = "verify-head" },
            new Paragraph(DossierStyle.Lead with { AvoidsRunts = true }, w["verify.lead"]) { SpaceBefore = 10.5 }) with
        { Padding = 7 };
        return new Sheet([
            head,
            setting.Section("verify.steps", 3, Steps(setting)) with { SpaceBefore = 14 },
            setting.Section("verify.answers", 3, Answers(setting)) with { Padding = 4.5 },
            Attachments(setting, proof),
            // The end is short: it never goes on over the page, nor does the imprint stand alone on one.
            new Group([setting.Section("verify.checkpoint", 3, Checkpoint(setting, proof.Checkpoint)), setting.Section("verify.limits", 3, new Paragraph(DossierStyle.Small, w["verify.limits.text"])), .. ImprintSection.Blocks(setting)]),
        ])
        {
            Id = Id,
            RunningHead = w["verify.short"],
        };
    }

    private static List Steps(DossierSetting setting)
    {
        var (address, w) = (setting.Content.PublicAddress, setting.W);
        var file = address is null
            ? Sentence(setting, "verify.step.file", Command(w["command.verify-desk"]))
            : Sentence(setting, "verify.step.file.public", setting.Address(address + "/verify"), Command(w["command.verify"]));
        IReadOnlyList<Inline>[] steps =
        [
            file,
            Sentence(setting, "verify.step.attachments", Command(w["command.hash"]), Command(w["command.hash-windows"])),
            Sentence(setting, "verify.step.checkpoint"),
        ];
        var number = DossierStyle.Fact with { Semibold = true, Color = setting.Accent };
        return new(DossierStyle.Mm(6), number, [.. steps.Select((step, i) => new ListItem([setting.F.Number(i + 1)], new Paragraph(DossierStyle.Body, step)))])
        {
            Numbering = ListNumbering.Numbered,
            Gap = 7,
        };
    }

    /// <summary>The step's title in bold, then its sentence.</summary>
    private static IReadOnlyList<Inline> Sentence(DossierSetting setting, string key, params IReadOnlyList<Inline> parts)
    {
        return [new Run(setting.W[key.Replace(".public", "", StringComparison.Ordinal) + ".title"]) { Semibold = true }, .. Filled(setting.W[key], parts)];
    }

    /// <summary>A sentence in which {0} and {1} stand for what is given.</summary>
    public static IReadOnlyList<Inline> Filled(string sentence, params IReadOnlyList<Inline> parts)
    {
        var (inlines, rest) = (new List<Inline>(), sentence);
        for (var i = 0; i < parts.Count; i++)
        {
            var split = rest.Split($"{{{i}}}");
            inlines.AddRange([split[0], parts[i]]);
            rest = split[1];
        }

        return [.. inlines, rest];
    }

    public static Run Command(string words) => new(words) { Family = FontFamily.Sans, Size = 9, Language = "en" };

    private static Table Answers(DossierSetting setting)
    {
        string[] answers = ["genuine", "unknown", "superseded", "altered", "appended", "truncated", "foreign"];
        return new(
            DossierStyle.Table,
            [new Column(DossierStyle.Mm(34)) { Heads = true, Style = DossierStyle.Table with { Semibold = true } }, new Column(0)],
            [.. answers.Select(answer => new Row(setting.W["verify.answer." + answer], setting.W[$"verify.answer.{answer}.explained"]))])
        {
            HairlineColor = DossierStyle.Hairline,
            Summary = setting.W["verify.answers"],
        };
    }

    private static Section Attachments(DossierSetting setting, DossierProof proof)
    {
        var w = setting.W;
        var rows = proof.Attachments.Select(file => new Row(
            new Cell
            {
                Content = new Group(
                    new Paragraph(DossierStyle.Table, new Run(file.Name) { Semibold = true }, new Run("\u2002" + file.Description) { Color = DossierStyle.Secondary }),
                    new Paragraph(DossierStyle.Hash, DossierSetting.Hash(Hashes.Sha256Hex(file.Content.Span)))),
            },
            new Cell(setting.F.Number(file.Content.Length))));
        var table = new Table(DossierStyle.Table, [new Column(0), new Column(DossierStyle.Mm(20)) { Alignment = ColumnAlignment.Right }], [.. rows])
        {
            Head = new Row(w["verify.attachments.file"], w["verify.attachments.bytes"]),
            HeadStyle = DossierStyle.TableHead,
            HairlineColor = DossierStyle.Hairline,
            StrongColor = DossierStyle.Ink,
            Summary = w["verify.attachments"],
        };
        return setting.Section("verify.attachments", 3, table) with { Padding = 4.5, Margin = [new Paragraph(DossierStyle.Note, w["verify.attachments.note"]) { Role = ParagraphRole.Note }] };
    }

    private static List Checkpoint(DossierSetting setting, Checkpoint checkpoint)
    {
        var (w, f) = (setting.W, setting.F);
        List<ListItem> items =
        [
            Pair(w["verify.checkpoint.log"], checkpoint.Branch == 0 ? w["verify.checkpoint.log.size", f.Number(checkpoint.Size)] : w["verify.checkpoint.log.restored", f.Number(checkpoint.Size), checkpoint.Branch]),
            Pair(w["verify.checkpoint.time"], f.Moment(checkpoint.At) + " UTC"),
            Pair(w["verify.checkpoint.root"], DossierSetting.Hash(Convert.ToHexStringLower(checkpoint.Root))),
            Pair(w["verify.checkpoint.key"], DossierSetting.Hash(checkpoint.KeyId)),
        ];
        if (setting.Content.Certificate is { } certificate)
        {
            items.Add(Pair(w["verify.certificate"], w["verify.certificate.until", CertificateNames.Of(certificate.Subject), f.Date(certificate.Until)]));
            items.Add(Pair(w["verify.fingerprint"], DossierSetting.Hash(certificate.Fingerprint)));
        }

        return new(Keys, DossierStyle.Key, [.. items]);
    }

    private static ListItem Pair(string key, params IReadOnlyList<Inline> value) => new([key], new Paragraph(DossierStyle.Small, value));
}
