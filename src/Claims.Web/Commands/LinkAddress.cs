using Claims.Data;

namespace Claims.Web.Commands;

/// <summary>The addresses of one-time links.</summary>
public static class LinkAddress
{
    /// <returns>Path and query; the host is put before it by who prints it.</returns>
    public static string Of(LinkPurpose purpose, string token) => purpose switch
    {
        LinkPurpose.Join => $"/account/join?token={token}",
        LinkPurpose.Reset => $"/account/reset?token={token}",
        _ => $"/setup?token={token}",
    };
}
