using System.Collections.Concurrent;
using Claims.Pdf;
using Claims.Web.Dossiers;

namespace Claims.Tests.Dossiers;

/// <summary>The sample dossiers by name, each printed once in a run.</summary>
internal static class PrintedSamples
{
    private static readonly ConcurrentDictionary<string, Lazy<byte[]>> Printed = new();

    public static IReadOnlyList<string> Names { get; } = ["rich", "english", "working copy", "many", "long", "short", "tall", "empty", "one page", "comparison"];

    public static byte[] Of(string name) =>
        Printed.GetOrAdd(name, key => new(() => DocumentPrinter.Print(DossierDocument.Build(Content(key))).Bytes)).Value;

    public static DossierContent OnePage(DossierClaim claim) => SampleDossier.Rich() with { Template = DossierTemplate.OnePage, Claims = [claim] };

    public static DossierContent Content(string name) => name switch
    {
        "rich" => SampleDossier.Rich(),
        "english" => SampleDossier.English(),
        "working copy" => SampleDossier.WorkingCopy(),
        "many" => SampleDossier.Many(30),
        "long" => SampleDossier.Long(30, 24),
        "tall" => SampleDossier.Tall(),
        "empty" => SampleDossier.Rich() with { Claims = [], Sources = [], Introduction = null },
        "short" => SampleDossier.Long(1, 1),
        "one page" => OnePage(SampleDossier.Rich().Claims[0]),
        "comparison" => SampleDossier.Rich() with { Template = DossierTemplate.Comparison },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such sample."),
    };
}
