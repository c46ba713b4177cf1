using FluentValidation;

namespace Claims.Web;

/// <summary>The rules for the shape of input. Each fails with a code that is looked up as <c>error.code</c>, as the domain's are.</summary>
public static class Rules
{
    /// <summary>Something must be typed. <c>input.required</c></summary>
    public static IRuleBuilderOptions<T, string?> Required<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => !string.IsNullOrWhiteSpace(text)).WithErrorCode("input.required");

    /// <summary>Something must be chosen. <c>input.choose</c></summary>
    public static IRuleBuilderOptions<T, TValue?> Chosen<T, TValue>(this IRuleBuilder<T, TValue?> rule) =>
        rule.Must(value => value is not null && !(value is string text && text.Length == 0)).WithErrorCode("input.choose");

    /// <summary>At most so many characters, line ends counted once. <c>input.too-long</c> with the limit and the length.</summary>
    public static IRuleBuilderOptions<T, string?> AtMost<T>(this IRuleBuilder<T, string?> rule, int characters) =>
        rule.Must(text => Length(text) <= characters)
            .WithErrorCode("input.too-long")
            .WithState((_, text) => new object[] { characters, Length(text) });

    /// <summary>An address with http or https. <c>input.url</c></summary>
    public static IRuleBuilderOptions<T, string?> WebAddress<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(IsWebAddress).WithErrorCode("input.url");

    /// <summary>An e-mail address by its shape. <c>input.email</c></summary>
    public static IRuleBuilderOptions<T, string?> MailAddress<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => string.IsNullOrWhiteSpace(text) || IsMailAddress(text.Trim())).WithErrorCode("input.email");

    /// <summary>A day, where anything is typed. <c>input.day</c> with what was typed.</summary>
    public static IRuleBuilderOptions<T, string?> Day<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => string.IsNullOrWhiteSpace(text) || TypedDay.Read(text) is not null).WithErrorCode("input.day").WithState((_, text) => new object[] { text ?? "" });

    private static int Length(string? text) => text?.ReplaceLineEndings("\n").Length ?? 0;

    private static bool IsWebAddress(string? text) =>
        string.IsNullOrWhiteSpace(text) || (Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps));

    private static bool IsMailAddress(string text) =>
        text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at == text.LastIndexOf('@') && at < text.Length - 1 && !text.Any(char.IsWhiteSpace);
}
