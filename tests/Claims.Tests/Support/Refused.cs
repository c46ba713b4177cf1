using Claims.Domain;

namespace Claims.Tests.Support;

/// <summary>Asserts that a step is refused with a code; the exception is returned for its arguments.</summary>
internal static class Refused
{
    public static DomainException With(string code, Action step) => With(code, () =>
    {
        step();
        return null;
    });

    public static DomainException With(string code, Func<object?> step)
    {
        var refusal = Assert.Throws<DomainException>(() => { step(); });
        Assert.Equal(code, refusal.Code);
        return refusal;
    }
}
