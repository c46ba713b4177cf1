namespace Claims.Web.Merging;

/// <summary>The input of a form that changes something: it knows which state of that it was made from, so that nobody overwrites what they have not seen.</summary>
public interface IMadeFrom
{
    /// <summary>Version of the state, or its <see cref="Fingerprint"/> where it has none.</summary>
    int Version { get; set; }
}
