using Claims.Pdf;
using Claims.Tests.Dossiers;
using Claims.Web.Dossiers;

namespace Claims.Tests;

/// <summary>The test assembly as a program of its own, so that a test can print in a second process: <c>dotnet Claims.Tests.dll FILE</c>.</summary>
internal static class EntryPoint
{
    public static int Main(string[] args)
    {
        if (args is not [var file])
        {
            return 1;
        }

        File.WriteAllBytes(file, DocumentPrinter.Print(DossierDocument.Build(SampleDossier.Rich())).Bytes);
        return 0;
    }
}
