using System.Globalization;

namespace Claims.Load;

/// <summary>How long and how wide is measured.</summary>
/// <param name="Claims">Of the sample desk.</param>
/// <param name="WarmUp">Seconds for each address, before anything counts.</param>
/// <param name="Rounds">How often each address is measured; the median counts.</param>
/// <param name="Seconds">Of one measurement.</param>
/// <param name="Connections">How many requests are under way at once.</param>
/// <param name="Names">Which pages; all when none is named.</param>
internal sealed record LoadOptions(int Claims, int WarmUp, int Rounds, int Seconds, int Connections, IReadOnlyList<string> Names)
{
    public const string Known = "--claims N (100000), --warm-up SECONDS (60), --rounds N (5), --seconds N (10), --connections N (4), and names of pages: list, file, search";

    public static LoadOptions? Read(IReadOnlyList<string> args, out string mistake)
    {
        var numbers = new Dictionary<string, int> { ["--claims"] = 100_000, ["--warm-up"] = 60, ["--rounds"] = 5, ["--seconds"] = 10, ["--connections"] = 4 };
        var names = new List<string>();
        for (var at = 0; at < args.Count; at++)
        {
            if (Page.All.ContainsKey(args[at]))
            {
                names.Add(args[at]);
            }
            else if (numbers.ContainsKey(args[at]) && at + 1 < args.Count && int.TryParse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            {
                numbers[args[at++]] = number;
            }
            else
            {
                mistake = $"{args[at]} is not understood.";
                return null;
            }
        }

        mistake = "";
        return new(numbers["--claims"], numbers["--warm-up"], numbers["--rounds"], numbers["--seconds"], numbers["--connections"], names.Count > 0 ? names : [.. Page.All.Keys]);
    }
}
