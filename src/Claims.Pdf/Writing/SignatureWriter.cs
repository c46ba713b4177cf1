using System.Globalization;
using System.Text;

namespace Claims.Pdf;

/// <summary>
/// Writes an empty signature (ISO 32000-1, 12.8; ETSI EN 319 142-1): its dictionary as the first object of the file, so that a file cut short still says how long it was;
/// and its field without a picture, in the structure tree (ISO 14289-1, 7.18.4).
/// </summary>
internal sealed class SignatureWriter(ObjectWriter writer, SignatureField field)
{
    /// <summary>Print and Locked: all other flags are forbidden or meaningless here (ISO 19005-3, 6.3.2).</summary>
    private const int Flags = 4 | 128;

    private readonly int value = writer.WriteSignature(Entries(field), field.Capacity);
    private readonly StructureElement element = new("Form");
    private int number;

    /// <summary>The catalogue's entry: there are signatures, and the file may only be added to.</summary>
    public string Form => $"/AcroForm<</Fields[{Syntax.Reference(number)}]/SigFlags 3>>";

    /// <summary>Puts the field at the end of a page and of the document.</summary>
    public void Place(PageContent page, StructureElement root)
    {
        number = writer.Reserve();
        page.Fields.Add(number);
        root.Add(element).Add(new FieldReference(number, page.Index));
    }

    /// <summary>Field and widget in one. Without an area it needs no appearance (ISO 19005-3, 6.3.3).</summary>
    public void WriteField(StructureWriter structure, int key, int page)
    {
        structure.AddLink(key, element);
        writer.Write(number, $"<</Type/Annot/Subtype/Widget/FT/Sig/T {Syntax.Text(field.Name)}/TU {Syntax.Text(field.Description)}/Contents {Syntax.Text(field.Description)}"
            + $"/V {Syntax.Reference(value)}/Rect[0 0 0 0]/F {Syntax.Number(Flags)}/P {Syntax.Reference(page)}/StructParent {Syntax.Number(key)}>>");
    }

    private static string Entries(SignatureField field)
    {
        var entries = new StringBuilder("/Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached");
        entries.Append(CultureInfo.InvariantCulture, $"/M {Syntax.Date(field.At)}");
        entries.Append(field.Signer is null ? "" : $"/Name {Syntax.Text(field.Signer)}");
        return entries.Append(field.Reason is null ? "" : $"/Reason {Syntax.Text(field.Reason)}").ToString();
    }
}
