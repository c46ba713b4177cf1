using FluentValidation;

namespace Claims.Web.Discussions;

/// <summary>What the form of a comment sends.</summary>
public sealed class CommentInput : IMadeFrom
{
    /// <summary>The version of the comment that the form was made from; 0 for a new one.</summary>
    public int Version { get; set; }

    public string? Text { get; set; }

    /// <summary>Whom the names mean that met nobody, or several.</summary>
    public List<MeantInput> Meant { get; set; } = [];

    public sealed class Validator : AbstractValidator<CommentInput>
    {
        public Validator() => RuleFor(input => input.Text).Required().AtMost(Limits.Comment);
    }
}

/// <summary>An answer to "whom do you mean?".</summary>
public sealed class MeantInput
{
    /// <summary>Nobody: the words stay words.</summary>
    public const string Nobody = "nobody";

    /// <summary>As it stands behind the @.</summary>
    public string? Word { get; set; }

    /// <summary>Id of a member, <see cref="Nobody"/>, or nothing while nobody has answered.</summary>
    public string? Member { get; set; }
}
