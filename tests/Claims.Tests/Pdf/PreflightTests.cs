using Claims.Pdf;
using Claims.Tests.Dossiers;
using Claims.Web.Dossiers;

namespace Claims.Tests.Pdf;

/// <summary>What Apache PDFBox Preflight says of our files. It knows PDF/A-1b only, so it judges twins after that part.</summary>
public sealed class PreflightTests : IDisposable
{
    private static readonly string[] Libraries =
        [.. new[] { "preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "jaxb-api", "javax.activation" }.Select(name => $"/usr/share/java/{name}.jar")];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(true);

    [SkippableFact]
    public void Preflight_finds_no_fault()
    {
        Programs.RequireFiles("java", Libraries);
        var documents = SpecialCases.All.Concat(PrintedSamples.Names.Select(name => (Name: "dossier " + name, Document: DossierDocument.Build(PrintedSamples.Content(name))))).ToList();
        foreach (var (name, document) in documents)
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, name + ".pdf"), DocumentPrinter.PrintTwin(document).Bytes);
        }

        var source = Path.Combine(Repository.Root, "tests/Claims.Tests/Pdf/Preflight.java");
        var (exitCode, output, errors) = Programs.Run("java", ["-cp", string.Join(':', Libraries), source, folder.FullName]);

        Assert.True(exitCode == 0, errors);
        Assert.Equal($"{documents.Count} judged\n", output);
    }
}
