using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Claims.Tests.Support;

/// <summary>Checks a property on generated values: a fixed seed and 300 values; with CLAIMS_DEEP set a new seed, which a failure prints, and 10,000.</summary>
internal static class Always
{
    private static readonly bool IsDeep = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CLAIMS_DEEP"));

    private static readonly Replay Seed = new(new Rnd(2026, 11), FSharpOption<int>.None);

    public static void Holds<T>(Gen<T> values, Action<T> property)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(IsDeep ? 10_000 : 300);
        Prop.ForAll(values.ToArbitrary(), property).Check(IsDeep ? config : config.WithReplay(Seed));
    }
}
