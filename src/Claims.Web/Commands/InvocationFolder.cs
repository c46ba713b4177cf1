namespace Claims.Web.Commands;

/// <summary>The folder in which the command was typed: relative files count from there.</summary>
internal static class InvocationFolder
{
    /// <remarks><c>dotnet run</c> starts the program in the project's folder, names the launch profile, and leaves the shell's own folder in <c>PWD</c>.</remarks>
    public static string FullPath(string file)
    {
        var shell = Environment.GetEnvironmentVariable("DOTNET_LAUNCH_PROFILE") is null ? null : Environment.GetEnvironmentVariable("PWD");
        return Path.GetFullPath(file, Directory.Exists(shell) ? Path.GetFullPath(shell) : Directory.GetCurrentDirectory());
    }
}
