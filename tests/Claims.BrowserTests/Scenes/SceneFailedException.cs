namespace Claims.BrowserTests;

/// <summary>A scene failed; the message begins with the reason and names the pictures and traces that were kept. The whole reason is the inner exception's.</summary>
public sealed class SceneFailedException(Exception cause, IEnumerable<string> kept)
    : Exception(string.Join(Environment.NewLine, [cause.Message.Split('\n')[0].TrimEnd(), "Kept:", .. kept]), cause);
