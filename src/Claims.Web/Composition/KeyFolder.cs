using Claims.Data;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Claims.Web.Composition;

/// <summary>Where the data protection keys are kept.</summary>
public static class KeyFolder
{
    public static FileSystemXmlRepository Open(IServiceProvider services)
    {
        var path = Find(services.GetRequiredService<Engine>(), services.GetRequiredService<IHostEnvironment>());
        Make(Path.GetDirectoryName(path)!);
        return new FileSystemXmlRepository(Make(path), services.GetRequiredService<ILoggerFactory>());
    }

    public static string Find(Engine engine, IHostEnvironment host) => Engines.KeyFolder(engine, host.ContentRootPath);

    /// <summary>The mode is given to the last folder of a path only, hence one call for each.</summary>
    private static DirectoryInfo Make(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
