using Claims.Pdf;

namespace Claims.Web.Dossiers;

/// <summary>The end of a dossier: who answers for it, and where somebody turns to who finds a mistake.</summary>
internal static class ImprintSection
{
    public static IEnumerable<Block> Blocks(DossierSetting setting)
    {
        var blocks = (setting.Content.Imprint?.Split('\n') ?? []).Select(line => new Paragraph(DossierStyle.Fact, line)).ToList();
        if (setting.Content.Contact is { } contact)
        {
            blocks.Add(new(DossierStyle.Fact, setting.W["errors-to"] + " ", Reached(setting, contact), ".") { SpaceBefore = blocks.Count > 0 ? 7 : 0 });
        }

        if (blocks.Count > 0)
        {
            yield return setting.Section(setting.Content.Imprint is null ? "contact" : "imprint", 3, [.. blocks]);
        }
    }

    // What is neither an address of the web nor one of e-mail is told as it stands.
    private static Inline Reached(DossierSetting setting, string contact) =>
        contact.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || contact.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? setting.Address(contact)
        : contact.Contains('@', StringComparison.Ordinal) && !contact.Any(char.IsWhiteSpace) ? new Link("mailto:" + contact, new Run(contact) { Color = setting.Accent })
        : contact;
}
