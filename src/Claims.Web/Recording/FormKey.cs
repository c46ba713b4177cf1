namespace Claims.Web.Recording;

/// <summary>The key that a form brings along: the id of what it makes. Sent twice, it finds what it made.</summary>
public static class FormKey
{
    /// <summary>Whether it can be one that a form was given: an id of version 7 (RFC 9562).</summary>
    public static bool IsOurs(Guid key) => key.Version == 7;
}
