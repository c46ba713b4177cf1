using Claims.Web.Import;
using FluentValidation;

namespace Claims.Web.Annotations;

/// <summary>Annotations as they are pasted or uploaded, and then what is to become of them.</summary>
public sealed class AnnotationInput
{
    public string? Json { get; set; }

    public IFormFile? File { get; set; }

    /// <summary>Number of the capture in which the shown places lie, 0 for none; null before anything was shown.</summary>
    public int? Seen { get; set; }

    /// <summary>Numbers of the annotations to take.</summary>
    public List<int> Take { get; set; } = [];

    public string? Claimant { get; set; }

    public ClaimantKind? ClaimantKind { get; set; }

    /// <summary>Reads the chosen file, if any, in place of what was pasted.</summary>
    /// <exception cref="DomainException"><c>file.too-large</c>, <c>annotations.encoding</c></exception>
    public async Task ReadFileAsync(CancellationToken cancel)
    {
        if (File is null)
        {
            return;
        }

        if (File.Length > AnnotationReader.Bytes)
        {
            throw new DomainException("file.too-large", Path.GetFileName(File.FileName), AnnotationReader.Bytes, File.Length);
        }

        using var bytes = new MemoryStream();
        await File.CopyToAsync(bytes, cancel);
        Json = TextDecoder.Unicode(bytes.ToArray()) ?? throw new DomainException("annotations.encoding");
    }

    public sealed class Validator : AbstractValidator<AnnotationInput>
    {
        public Validator()
        {
            RuleFor(input => input.Claimant).Required().AtMost(Limits.Name);
            RuleFor(input => input.ClaimantKind).Chosen();
        }
    }
}
