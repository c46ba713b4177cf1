using Claims.Domain;
using Claims.Web;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Claims.Tests.Web.Validation;

public sealed class FieldNamesTests
{
    private static readonly ModelMetadata Page = new EmptyModelMetadataProvider().GetMetadataForType(typeof(APage));

    [Theory]
    [InlineData("text.too-long", "Statement", "Input.Statement")]
    [InlineData("text.control", "period-reason", "Input.PeriodReason")]
    [InlineData("source.statement-missing", null, "Input.Statement")]
    [InlineData("source.statement", null, "Input.Statement")]
    [InlineData("claim.in-review", null, null)]
    [InlineData("member.disabled", "judith@example.org", null)]
    public void A_refusal_finds_the_field_that_it_names(string code, string? first, string? expected) =>
        Assert.Equal(expected, FieldNames.Guess(first is null ? new DomainException(code) : new DomainException(code, first), Page));

    [Fact]
    public void A_page_without_input_has_no_field() =>
        Assert.Null(FieldNames.Guess(new DomainException("source.statement"), new EmptyModelMetadataProvider().GetMetadataForType(typeof(Anything))));

    private sealed class APage
    {
        public Anything Input { get; set; } = new();
    }

    private sealed class Anything
    {
        public string? Statement { get; set; }

        public string? PeriodReason { get; set; }
    }
}
