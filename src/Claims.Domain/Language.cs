namespace Claims.Domain;

/// <summary>The languages of the desk: of its pages, of its texts and of what is typed into its forms.</summary>
public enum Language
{
    De = 1,
    En,
}
