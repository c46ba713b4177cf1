using Claims.Web.Gating;

namespace Claims.Web.Dossiers;

/// <summary>Puts a frozen report of the gates into the words of a claim's sheet.</summary>
internal sealed class DossierCheckBuilder(Texts texts, Formats formats)
{
    public DossierCheck Build(byte[]? frozen)
    {
        if (frozen is null)
        {
            return new();
        }

        var report = GateReport.Parse(frozen);
        var lines = GateChecklist.Frozen(new(report, null), texts);
        return new()
        {
            Policy = Policy(report),
            Met = [.. lines.Met.Select(line => line.Title)],
            Excepted = [.. lines.Lines.Where(line => line.Exception is not null).Select(line => new DossierFinding(line.Title, line.Exception!))],
            Warned = [.. lines.Missed.Select(line => new DossierFinding(line.Title, line.Says))],
            // Whether a third person had to endorse stands in a sentence beside the policy; here it would be said twice.
            Off = [.. lines.Off.Where(title => title != texts[$"gates.title.{new Endorsed().Key}"])],
            Contacts = [.. report.Contacts.Select(Contact)],
        };
    }

    private string Policy(GateReport report)
    {
        var endorsement = texts[report.DemandsEndorsement ? "gates.endorsement.asked" : "gates.endorsement.not-asked"];
        return report.PolicyIntroducedAt is { } introduced
            ? texts["dossiers.checked.policy", report.Policy, formats.Day(introduced), report.On, endorsement]
            : texts["dossiers.checked.policy-first", report.Policy, report.On, endorsement];
    }

    private DossierContact Contact(GateContact contact)
    {
        var words = new[]
        {
            contact.Whom,
            texts.Of(contact.Channel),
            formats.Day(contact.AskedOn),
            contact.Deadline is { } deadline ? texts["gates.contact.deadline", deadline] : null,
        };
        var outcome = texts.Of(contact.Outcome) + (contact.AnsweredOn is { } answered ? $", {formats.Day(answered)}" : "");
        return new($"{string.Join(", ", words.OfType<string>())}: {outcome}.", contact.Answer);
    }
}
