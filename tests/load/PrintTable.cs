using System.Globalization;

namespace Claims.Load;

/// <summary>The ways to print side by side; "of first" is a figure by that of the first.</summary>
internal static class PrintTable
{
    public static void Write(TextWriter output, IReadOnlyList<PrintSide> sides)
    {
        output.WriteLine();
        Write(output, ["", "pages", "tagged", "one s", "all s", "pages/s", "of first", "further/s", "of first", "peak MB", "of first", "file KB", "of first"]);
        foreach (var side in sides)
        {
            string[] Beside(Func<PrintSide, double?> value, double unit) => [Number(value(side) / unit), Number(value(side) / value(sides[0]))];
            Write(output,
            [
                side.Name, $"{side.File.Pages}", side.File.IsTagged ? "yes" : "no", Number(side.Start), Number(side.Seconds),
                .. Beside(one => one.PagesPerSecond, 1), .. Beside(one => one.FurtherPerSecond, 1), .. Beside(one => one.Memory, 1 << 20), .. Beside(one => one.File.Bytes, 1 << 10),
            ]);
        }
    }

    private static string Number(double? value) => value is { } number ? number.ToString(number < 10 ? "0.00" : "#,0", CultureInfo.InvariantCulture) : "–";

    private static void Write(TextWriter output, string[] cells) => output.WriteLine($"{cells[0],-11}{string.Concat(cells.Skip(1).Select(cell => cell.PadLeft(10)))}");
}
