namespace Claims.Domain;

/// <summary>Who made the claim was asked and had the time to answer, or it is said why they were not (IFCN, standards and transparency of methodology; EFCSN, right of reply).</summary>
public sealed class AskedClaimant() : Gate("claimant.asked", Strictness.Blocks, GatePlace.Contacts, allowsException: true)
{
    public override GateSight Look(GateCase about)
    {
        var asked = about.Log.Contacts.Where(contact => contact.Party == ContactParty.Claimant).ToList();
        return asked.Exists(contact => contact.Outcome == ContactOutcome.Answered) ? GateSight.Met("answered")
            : asked.Exists(contact => contact.Outcome == ContactOutcome.Declined) ? GateSight.Met("declined")
            : asked.Exists(contact => contact.Outcome == ContactOutcome.NoReply) ? GateSight.Met("no-reply")
            : asked.Exists(contact => contact.Deadline < about.Today) ? GateSight.Met("deadline-passed")
            : GateSight.Missed(asked.Count > 0 ? "waiting" : "not-asked");
    }
}
