using Claims.Pdf;

namespace Claims.Web.Dossiers;

/// <summary>The evidence of a claim, numbered, with what is known of each piece and what is missing.</summary>
internal static class EvidenceSection
{
    private const string Sha256 = "SHA-256";
    private static readonly double Indent = DossierStyle.Mm(6);
    private static readonly double Pairs = DossierStyle.Mm(21);

    public static Section Section(DossierSetting setting, DossierClaim claim)
    {
        if (claim.Evidence.Count == 0)
        {
            return setting.Section("evidence", 3, new Paragraph(DossierStyle.Note, setting.W["evidence.none"]));
        }

        var items = claim.Evidence.Select(evidence => new ListItem([setting.F.Number(evidence.Number)], [.. Entry(setting, evidence)])
        {
            Id = DossierSetting.EvidenceId(claim, evidence.Number),
        });
        return setting.Section("evidence", 3, new List(Indent, DossierStyle.Table with { Semibold = true, Color = setting.Accent }, [.. items])
        {
            Numbering = ListNumbering.Numbered,
            Gap = 7,
            KeepItems = true,
        });
    }

    private static IEnumerable<Block> Entry(DossierSetting setting, DossierEvidence evidence)
    {
        yield return new Paragraph(DossierStyle.Table with { Semibold = true }, evidence.Publisher) { Trailing = Stance(setting, evidence.Stance), KeepWithNext = true };
        yield return new Paragraph(DossierStyle.Table with { Italic = true }, Typography.Bind(evidence.Title)) { KeepWithNext = true };
        if (evidence.Note is { } note)
        {
            yield return new Paragraph(DossierStyle.Table, Typography.Bind(note)) { KeepWithNext = true };
        }

        var pairs = Known(setting, evidence).Concat(Missing(setting, evidence))
            .Select(pair => new ListItem([pair.Key == Sha256 ? Sha256 : setting.W[pair.Key]], new Paragraph(DossierStyle.Small, pair.Value)));
        yield return new List(Pairs, DossierStyle.Key, [.. pairs]) { SpaceBefore = 1.75 };
    }

    private static IReadOnlyList<Inline> Stance(DossierSetting setting, DossierStance stance) => [new Run(Said(setting, stance)) { Semibold = false }];

    /// <summary>Sign and word.</summary>
    public static string Said(DossierSetting setting, DossierStance stance)
    {
        var (sign, key) = stance switch
        {
            DossierStance.Supports => ("+", "supports"),
            DossierStance.Contradicts => ("\u2212", "contradicts"),
            _ => ("○", "context"),
        };
        return $"{sign}\u00A0{setting.W["stance." + key]}";
    }

    private static (string Key, string? Value) Dates(DossierSetting setting, DossierEvidence evidence) => (evidence.Published, evidence.Accessed) switch
    {
        (null, var accessed) => ("accessed.alone", accessed),
        ({ } published, null) => ("published", published),
        ({ } published, { } accessed) => ("published", $"{published}; {setting.W["accessed", accessed]}"),
    };

    private static IEnumerable<(string Key, IReadOnlyList<Inline> Value)> Known(DossierSetting setting, DossierEvidence evidence)
    {
        var texts = new (string Key, string? Value)[]
        {
            ("evidence.kind", evidence.Role is { } role ? $"{evidence.Kind}; {role}" : evidence.Kind),
            ("locator", evidence.Locator),
            ("quantity", evidence.Quantity),
            Dates(setting, evidence),
        };
        foreach (var (key, value) in texts.Where(text => text.Value is not null))
        {
            yield return (key, [Typography.Bind(value!)]);
        }

        if (evidence.Excerpt is { } excerpt)
        {
            yield return ("excerpt", [setting.W["quote.open"] + excerpt + setting.W["quote.close"]]);
        }

        foreach (var (key, url) in new[] { ("address", evidence.Url), ("archive", evidence.ArchiveUrl) }.Where(address => address.Item2 is not null))
        {
            yield return (key, [setting.Address(url!)]);
        }

        foreach (var pair in More(setting, evidence))
        {
            yield return pair;
        }
    }

    private static IEnumerable<(string Key, IReadOnlyList<Inline> Value)> More(DossierSetting setting, DossierEvidence evidence)
    {
        if (evidence.Origin is { } origin)
        {
            yield return ("origin", [Typography.Bind(origin)]);
        }

        if (evidence.Interest is { } interest)
        {
            yield return ("interest", [Typography.Bind(interest)]);
        }

        if (evidence.IsAnonymous)
        {
            yield return ("checked.anonymous", [setting.W["anonymous"]]);
        }

        foreach (var file in evidence.Files)
        {
            var attached = setting.Content.Attachments.FirstOrDefault(one => one.Sha256 == file.Sha256) is { } found ? $"; {setting.W["attached.as", found.Name]}" : "";
            yield return ("file", [$"{file.Name}, {setting.F.Bytes(file.Length)}{attached}"]);
            yield return (Sha256, DossierSetting.Hash(file.Sha256));
        }
    }

    /// <summary>One line that names what a reader would look for and does not find.</summary>
    private static IEnumerable<(string Key, IReadOnlyList<Inline> Value)> Missing(DossierSetting setting, DossierEvidence evidence)
    {
        var missing = new (string Key, bool IsMissing)[]
        {
            ("locator", evidence.Locator is null),
            ("published", evidence.Published is null),
            ("accessed", evidence.Accessed is null),
            ("address", evidence.Url is null),
            ("archive", evidence.ArchiveUrl is null),
            ("file", evidence.Files.Count == 0),
        };
        var names = missing.Where(part => part.IsMissing).Select(part => setting.W["missing." + part.Key]).ToList();
        if (names.Count > 0)
        {
            yield return ("missing", [new Run(string.Join(", ", names)) { Color = DossierStyle.Context }]);
        }
    }
}
