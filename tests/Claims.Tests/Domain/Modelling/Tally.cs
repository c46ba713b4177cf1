namespace Claims.Tests.Domain.Modelling;

/// <summary>How often each operation was accepted and refused.</summary>
internal sealed class Tally
{
    private readonly Dictionary<Operation, (int Accepted, int Refused)> _counts = Enum.GetValues<Operation>().ToDictionary(operation => operation, _ => (0, 0));

    public IEnumerable<(Operation Operation, int Accepted, int Refused)> Counts => _counts.Select(count => (count.Key, count.Value.Accepted, count.Value.Refused));

    public void Accepted(Operation operation) => _counts[operation] = (_counts[operation].Accepted + 1, _counts[operation].Refused);

    public void Refused(Operation operation) => _counts[operation] = (_counts[operation].Accepted, _counts[operation].Refused + 1);
}
