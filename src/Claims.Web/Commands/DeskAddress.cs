using System.Net;

namespace Claims.Web.Commands;

/// <summary>Under which address the desk is served, read from the settings before anything listens.</summary>
internal static class DeskAddress
{
    private const string Default = "http://localhost:5000";

    /// <summary>Whether every address is of this machine alone.</summary>
    public static bool IsLoopback(IConfiguration configuration) => All(configuration).All(IsLoopback);

    /// <summary>An address to open in a browser on this machine.</summary>
    public static string Base(IConfiguration configuration) => Openable(All(configuration)[0]);

    /// <summary>The same address with a name that a browser can open: a wildcard becomes localhost.</summary>
    public static string Openable(string address)
    {
        var rest = address.IndexOf("://", StringComparison.Ordinal) + 3;
        var host = Host(address);
        return host is "*" or "+" or "0.0.0.0" or "[::]" ? string.Concat(address.AsSpan(0, rest), "localhost", address.AsSpan(rest + host.Length)).TrimEnd('/') : address.TrimEnd('/');
    }

    private static List<string> All(IConfiguration configuration)
    {
        var addresses = new List<string>(Parts(configuration["urls"]));
        // ASP.NET Core listens on the ports only when there are no addresses, and then for everybody.
        if (addresses.Count == 0)
        {
            addresses.AddRange(Parts(configuration["http_ports"]).Select(port => $"http://*:{port}"));
            addresses.AddRange(Parts(configuration["https_ports"]).Select(port => $"https://*:{port}"));
        }

        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>().ToList();
        return endpoints.Count > 0 ? endpoints : addresses.Count > 0 ? addresses : [Default];
    }

    private static string[] Parts(string? setting) => (setting ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsLoopback(string address)
    {
        var host = Host(address);
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
    }

    private static string Host(string address)
    {
        var rest = address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..].Split('/')[0];
        return rest.StartsWith('[') ? rest[..(rest.IndexOf(']') + 1)] : rest.Split(':')[0];
    }
}
