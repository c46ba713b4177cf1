using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Claims.Tests.Support;

/// <summary>Checks a property on generated values. A failure names the smallest value that breaks it and the seed of the run.</summary>
internal static class Always
{
    public static void Holds<T>(Gen<T> values, Action<T> property)
    {
        var replay = new Replay(new Rnd((ulong)Counts.Seed), FSharpOption<int>.None);
        var config = Config.QuickThrowOnFailure.WithMaxTest(Counts.Of(plain: 300, deep: 10_000)).WithReplay(replay).WithName($"CLAIMS_TESTS_SEED={Counts.Seed} ");
        Prop.ForAll(values.ToArbitrary(), property).Check(config);
    }
}
