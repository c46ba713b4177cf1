namespace Claims.Pdf;

/// <summary>The white space that Unicode knows, drawn with the face's own space.</summary>
internal static class Spaces
{
    /// <summary>Width in em; 0 for the face's own space, null for what is no space.</summary>
    public static double? Width(int codePoint) => codePoint switch
    {
        ' ' or 0xA0 => 0,
        0x2002 => 0.5,
        0x2003 => 1,
        0x2007 => 0.5,
        0x2009 => 0.167,
        0x200A => 0.1,
        0x202F => 0.12,
        _ => null,
    };
}
