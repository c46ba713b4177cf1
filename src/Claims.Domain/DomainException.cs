namespace Claims.Domain;

/// <summary>An illegal step. The code is stable (<c>claim.no-evidence</c>): tests assert it and pages turn it into a sentence.</summary>
/// <param name="code">Subject and rule, in lower case, joined by a dot.</param>
/// <param name="args">What the sentence fills in, in its order: numbers, words that were typed, names of fields.</param>
public sealed class DomainException(string code, params object[] args) : Exception(code)
{
    public string Code { get; } = code;

    public IReadOnlyList<object> Args { get; } = args;
}
