namespace Claims.Web.Commands;

/// <summary>The folder in which the command was typed: relative files count from there.</summary>
internal static class InvocationFolder
{
    private const string Project = "Claims.Web.csproj";

    /// <remarks><c>dotnet run</c> starts the program in the project's folder, and leaves the shell's own folder in <c>PWD</c>.</remarks>
    public static string FullPath(string file)
    {
        var shell = File.Exists(Project) ? Environment.GetEnvironmentVariable("PWD") : null;
        return Path.GetFullPath(file, Directory.Exists(shell) ? Path.GetFullPath(shell) : Directory.GetCurrentDirectory());
    }
}
