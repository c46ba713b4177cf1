namespace Claims.Pdf;

/// <summary>A node of the structure tree (ISO 32000-1, 14.7.2).</summary>
internal sealed class StructureElement(string type)
{
    private readonly List<object> kids = [];

    public string Type => type;

    public StructureElement? Parent { get; private set; }

    /// <summary>Elements, <see cref="MarkedContent"/>, <see cref="AnnotationReference"/> and <see cref="FieldReference"/> in reading order.</summary>
    public IReadOnlyList<object> Kids => kids;

    public string? Alternative { get; set; }

    public string? Language { get; set; }

    /// <summary>Unique in the document; a note must have one (ISO 14289-1, 7.9).</summary>
    public bool NeedsId => type == "Note";

    /// <summary>The attribute object as PDF syntax.</summary>
    public string? Attributes { get; set; }

    /// <summary>Its number among the objects of the file, once known.</summary>
    public int Number { get; set; }

    public StructureElement Add(StructureElement child)
    {
        child.Parent = this;
        kids.Add(child);
        return child;
    }

    public StructureElement Add(string childType) => Add(new StructureElement(childType));

    public void Add(MarkedContent content) => kids.Add(content);

    public void Add(AnnotationReference annotation) => kids.Add(annotation);

    public void Add(FieldReference field) => kids.Add(field);
}

internal sealed record MarkedContent(int Page, int Mcid);

internal sealed record AnnotationReference(LinkAnnotation Annotation, int Page);

/// <summary>A form field by its number among the objects of the file.</summary>
internal sealed record FieldReference(int Field, int Page);

/// <summary>A link's rectangle in PDF space.</summary>
internal sealed class LinkAnnotation(StructureElement element, string target, string description)
{
    public StructureElement Element => element;

    public string Target => target;

    public string Description => description;

    public double Left { get; set; }

    public double Right { get; set; }

    public double Top { get; set; }

    public double Bottom { get; set; }
}
