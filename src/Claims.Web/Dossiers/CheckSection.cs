using Claims.Pdf;

namespace Claims.Web.Dossiers;

/// <summary>How a claim was checked: what the gates said at the approval, why some were excepted, whom the desk asked, and under which policy.</summary>
internal static class CheckSection
{
    // The dot stays with the name before it: no line begins with one.
    private const string Between = "\u00A0· ";

    private static readonly double Keys = DossierStyle.Mm(26);

    public static IEnumerable<Block> Blocks(DossierSetting setting, DossierClaim claim)
    {
        if (claim.Checked is not { } check)
        {
            yield break;
        }

        yield return check.Policy is null
            ? setting.Section("checked", 3, new Paragraph(DossierStyle.Note, setting.W["checked.none"]))
            : setting.Section("checked", 3, new List(Keys, DossierStyle.Key, [.. Items(setting, check)]) { Gap = 3.5 });
    }

    private static IEnumerable<ListItem> Items(DossierSetting setting, DossierCheck check)
    {
        if (check.Met.Count > 0)
        {
            yield return Item(setting, "checked.met", Typography.Bind(string.Join(Between, check.Met)));
        }

        foreach (var finding in check.Excepted)
        {
            yield return Item(setting, "checked.exception", Named(finding));
        }

        foreach (var finding in check.Warned)
        {
            yield return Item(setting, "checked.warning", Named(finding));
        }

        foreach (var contact in check.Contacts)
        {
            Inline[] answer = contact.Answer is { } words ? [" " + setting.W["quote.open"] + words + setting.W["quote.close"]] : [];
            yield return Item(setting, "checked.contacts", [Typography.Bind(contact.Words), .. answer]);
        }

        if (check.Contacts.Count == 0)
        {
            yield return Item(setting, "checked.contacts", setting.W["checked.nobody"]);
        }

        if (check.Off.Count > 0)
        {
            yield return Item(setting, "checked.off", Typography.Bind(string.Join(Between, check.Off)));
        }

        yield return Item(setting, "checked.policy", Typography.Bind(check.Policy!));
    }

    private static Inline[] Named(DossierFinding finding) =>
        [new Run(finding.Gate + ". ") { Semibold = true }, Typography.Bind(finding.Says)];

    private static ListItem Item(DossierSetting setting, string key, params IReadOnlyList<Inline> words) => new([setting.W[key]], new Paragraph(DossierStyle.Small, words));
}
