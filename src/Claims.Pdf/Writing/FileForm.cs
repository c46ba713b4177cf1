namespace Claims.Pdf;

/// <summary>Which standard a file is written after.</summary>
internal enum FileForm
{
    /// <summary>PDF 1.7, archival (ISO 19005-3, level A) and accessible (ISO 14289-1): what every document is printed as.</summary>
    Archival,

    /// <summary>PDF 1.4 after ISO 19005-1, level B, without attachments: for a validator that knows no later part.</summary>
    Twin,
}
