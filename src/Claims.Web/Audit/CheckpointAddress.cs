using System.Globalization;
using Claims.Data;

namespace Claims.Web.Audit;

/// <summary>Where checkpoints of the history are, and what their files are called.</summary>
public static class CheckpointAddress
{
    public const string List = "/administration/audit/checkpoints";

    public static string Of(CheckpointLine line) => string.Create(CultureInfo.InvariantCulture, $"{List}/{line.Branch}/{line.Size}");

    /// <summary>The list from a checkpoint on, without it.</summary>
    public static string Before(CheckpointLine line) => string.Create(CultureInfo.InvariantCulture, $"{List}?before={line.Branch}-{line.Size}");

    public static string FileName(Checkpoint checkpoint) => string.Create(CultureInfo.InvariantCulture, $"checkpoint-{checkpoint.Branch}-{checkpoint.Size}.txt");

    /// <summary>Reads <c>0-300</c>; null where it is none.</summary>
    public static (int Branch, long Size)? Read(string? place) =>
        (place ?? "").Split('-') is [var branch, var size]
        && int.TryParse(branch, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var entries)
            ? (number, entries)
            : null;
}
