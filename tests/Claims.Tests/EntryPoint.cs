using Claims.Pdf;
using Claims.Tests.Data;
using Claims.Tests.Dossiers;
using Claims.Web.Dossiers;

namespace Claims.Tests;

/// <summary>The test assembly as a program of its own, for tests that need a second process: <c>FILE</c> prints into a file, <c>write …</c> writes to a database, <c>edition …</c> prints and signs an input.</summary>
internal static class EntryPoint
{
    public static async Task<int> Main(string[] args)
    {
        if (args is [WriterProcess.Verb, ..])
        {
            return await WriterProcess.RunAsync(args[1..]);
        }

        if (args is [EditionProcess.Verb, var input, var key])
        {
            return EditionProcess.Print(input, key);
        }

        if (args is not [var file])
        {
            return 1;
        }

        await File.WriteAllBytesAsync(file, DocumentPrinter.Print(DossierDocument.Build(SampleDossier.Rich())).Bytes);
        return 0;
    }
}
