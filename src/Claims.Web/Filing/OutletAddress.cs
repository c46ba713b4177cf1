using System.Globalization;
using System.Text;

namespace Claims.Web.Filing;

/// <summary>
/// The address of an outlet, by its name: <c>/outlets/Brunnauer%20Bote</c>. A server hands a path on with some signs decoded and some not, and browsers take "." and ".." for folders; so these
/// signs are written as "~" and the four hexadecimal digits of their code unit, before the name is escaped as any other.
/// </summary>
public static class OutletAddress
{
    private const char Mark = '~';
    private const int Digits = 4;

    public static string Of(string name) => $"/outlets/{Uri.EscapeDataString(Segment(name))}";

    /// <summary>The name as a segment of a path that every server and browser leaves as it is.</summary>
    public static string Segment(string name)
    {
        var folder = name.All(sign => sign == '.');
        var segment = new StringBuilder();
        foreach (var sign in name)
        {
            if (sign is '/' or '\\' or '%' or Mark || (folder && sign == '.'))
            {
                segment.Append(Mark).Append(((int)sign).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                segment.Append(sign);
            }
        }

        return segment.ToString();
    }

    /// <summary>The name that a segment was written from; null when none is written so.</summary>
    public static string? Name(string segment)
    {
        var name = new StringBuilder();
        for (var i = 0; i < segment.Length; i++)
        {
            if (segment[i] != Mark)
            {
                name.Append(segment[i]);
            }
            else if (i + Digits < segment.Length && ushort.TryParse(segment.AsSpan(i + 1, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                name.Append((char)code);
                i += Digits;
            }
            else
            {
                return null;
            }
        }

        return name.ToString();
    }
}
