namespace Claims.Web.Commands;

/// <summary>Tells the settings of ASP.NET Core in a command line from the words of a command.</summary>
internal static class CommandSettings
{
    private static readonly string[] Plain = ["urls", "http_ports", "https_ports", "environment", "contentroot", "webroot", "applicationname", "allowedhosts"];

    /// <summary>A setting is <c>--Section:Key=value</c> or <c>--Section:Key value</c>, or one of the host's own, <c>--urls</c>.</summary>
    public static (string[] Settings, IReadOnlyList<string> Words) Split(IReadOnlyList<string> args)
    {
        var settings = new List<string>();
        var words = new List<string>();
        for (var i = 0; i < args.Count; i++)
        {
            if (!IsSetting(args[i]))
            {
                words.Add(args[i]);
                continue;
            }

            settings.Add(args[i]);
            if (!args[i].Contains('=') && i + 1 < args.Count)
            {
                settings.Add(args[++i]);
            }
        }

        return ([.. settings], words);
    }

    private static bool IsSetting(string arg)
    {
        if (!arg.StartsWith("--", StringComparison.Ordinal))
        {
            return false;
        }

        var key = arg[2..].Split('=')[0];
        return key.Contains(':') || Plain.Contains(key.ToLowerInvariant());
    }
}
