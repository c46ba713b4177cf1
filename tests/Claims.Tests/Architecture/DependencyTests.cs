using System.Reflection;
using Claims.Data;
using Claims.Domain;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Claims.Tests.Architecture;

public sealed class DependencyTests
{
    private static readonly Assembly Web = typeof(Program).Assembly;

    [Fact]
    public void The_domain_uses_nothing_but_the_runtime() => AssertUsesOnly(typeof(Claim).Assembly);

    [Fact]
    public void The_pdf_writer_uses_nothing_but_the_runtime() => AssertUsesOnly(Assembly.Load("Claims.Pdf"));

    [Fact]
    public void The_data_layer_knows_nothing_of_web_or_pdf() =>
        Assert.DoesNotContain(typeof(ClaimsDb).Assembly.GetReferencedAssemblies(), name => name.Name is "Claims.Web" or "Claims.Pdf");

    [Fact]
    public void Every_class_of_the_domain_is_sealed_or_abstract() =>
        Assert.Empty(Names(typeof(Claim).Assembly.GetExportedTypes().Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract)));

    [Fact]
    public void No_aggregate_or_value_of_the_domain_can_be_set_from_outside() => Assert.Empty(
        from type in typeof(Claim).Assembly.GetExportedTypes()
        where type != typeof(DomainException)
        from property in type.GetProperties()
        where property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
        select $"{type.Name}.{property.Name}");

    [Fact]
    public void Aggregates_are_made_by_their_factories_only() => Assert.Empty(Names(
        typeof(Claim).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Aggregate)) && type.GetConstructors().Length > 0)));

    [Fact]
    public void Page_models_are_sealed() => Assert.Empty(Names(
        Web.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)) && !type.IsAbstract && !type.IsSealed)));

    [Fact]
    public void Page_models_have_at_most_150_lines() => Assert.Empty(
        Repository.Files("src/Claims.Web/Pages", ".cs").Where(path => File.ReadAllText(path).Split('\n').Length > 150).ToList());

    [Fact]
    public void No_file_of_ours_has_more_than_400_lines() => Assert.Empty(
        Repository.Files("src", ".cs").Where(path => File.ReadAllText(path).Split('\n').Length > 400).ToList());

    [Fact]
    public void An_engine_is_named_only_where_engines_differ() => Assert.Empty(
        Repository.Files("src", ".cs").Where(path =>
            !path.Replace('\\', '/').Contains("/src/Claims.Data/Engine/", StringComparison.Ordinal)
            && !path.Replace('\\', '/').Contains("/src/Claims.Data/Backup/", StringComparison.Ordinal)
            && !path.Replace('\\', '/').EndsWith("Data/ClaimsData.cs", StringComparison.Ordinal)
            && File.ReadAllText(path) is var text
            && (text.Contains("Sqlite", StringComparison.Ordinal) || text.Contains("PRAGMA", StringComparison.Ordinal) || text.Contains("Npgsql", StringComparison.Ordinal))).ToList());

    [Fact]
    public void No_view_queries_or_holds_inline_code() => Assert.Empty(
        Repository.Files("src/Claims.Web", ".cshtml").Where(path => File.ReadAllText(path) is var text && (
            text.Contains("<style", StringComparison.Ordinal) || text.Contains(" style=\"", StringComparison.Ordinal) || text.Contains("<script>", StringComparison.Ordinal)
            || text.Contains("onclick=", StringComparison.Ordinal) || text.Contains("Html.Raw", StringComparison.Ordinal) || text.Contains("ClaimsDb", StringComparison.Ordinal)
            || text.Contains(".Where(", StringComparison.Ordinal) || text.Contains(".OrderBy(", StringComparison.Ordinal))).ToList());

    private static void AssertUsesOnly(Assembly assembly) => Assert.Empty(
        assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).ToList());

    private static IEnumerable<string> Names(IEnumerable<Type> types) => types.Select(type => type.FullName!);
}
