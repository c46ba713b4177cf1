namespace Claims.Tests;

/// <summary>Public test data that is not ours to keep in the project: a folder with it is named by <c>CLAIMS_DATA</c>. A test that needs it is skipped, visibly, where it is missing.</summary>
internal static class SharedData
{
    /// <summary>The path of a file or folder of the test data; skips the test where there is none.</summary>
    public static string Path(params string[] parts)
    {
        var folder = Environment.GetEnvironmentVariable("CLAIMS_DATA");
        Skip.If(string.IsNullOrEmpty(folder), "CLAIMS_DATA names no folder with the public test data.");
        return System.IO.Path.Combine([folder!, .. parts]);
    }
}
