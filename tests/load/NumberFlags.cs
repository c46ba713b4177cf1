using System.Globalization;

namespace Claims.Load;

/// <summary>Flags that each take a number above 0.</summary>
internal static class NumberFlags
{
    /// <param name="unlessGiven">The flags that are known, with the number of each unless it is given.</param>
    /// <returns>Null where something is not understood.</returns>
    public static IReadOnlyDictionary<string, int>? Read(IReadOnlyList<string> args, IReadOnlyDictionary<string, int> unlessGiven)
    {
        var numbers = new Dictionary<string, int>(unlessGiven);
        foreach (var pair in args.Chunk(2))
        {
            if (pair is not [var flag, var text] || !numbers.ContainsKey(flag) || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
            {
                return null;
            }

            numbers[flag] = number;
        }

        return numbers;
    }
}
