using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using TechRoles.Catalogue;

namespace TechRoles.Tests.Docs;

/// <summary>Writes the page of the catalogue: its roles, areas and archetypes with their sources, and which statements of the article are covered.</summary>
internal static partial class CataloguePage
{
    public const string Path = "src/TechRoles/Catalogue/README.md";

    public static string Write()
    {
        var page = new StringBuilder();
        page.Append("# The catalogue\n\n");
        page.Append("What is usually expected of executive technology roles: open data, each entry with its source. A position that is given a role takes over its\n");
        page.Append("usual responsibilities; what only some holders have is never assumed. Add roles, areas and archetypes of your own with `RoleCatalogue.With`.\n\n");
        page.Append("Generated from the catalogue by `UPDATE_DOCS=1 dotnet test tests/TechRoles.Tests`; a test fails when it is stale.\n\n");
        Roles(page);
        Areas(page);
        page.Append("\n## Archetypes\n\n| archetype | of | what sets it apart | source |\n|---|---|---|---|\n");
        foreach (var one in RoleCatalogue.BuiltIn.Archetypes)
            page.Append(CultureInfo.InvariantCulture, $"| {one.Id} | {one.Kind.Id} | {RulePage.Cell(one.Summary)} | {RulePage.Cell(one.Source.Text)} |\n");
        page.Append("\n## Areas that one holder must not combine\n\n| set | areas | source |\n|---|---|---|\n");
        foreach (var one in RoleCatalogue.BuiltIn.Conflicts) page.Append(CultureInfo.InvariantCulture, $"| {one.Id} | {string.Join(", ", one.Areas)} | {RulePage.Cell(one.Source.Text)} |\n");
        Statements(page);
        return page.ToString();
    }

    /// <summary>The tests of each statement: those whose name starts with its number, such as <c>A15_…</c>.</summary>
    public static ILookup<int, string> Coverage() =>
        typeof(CataloguePage).Assembly.GetTypes()
            .Where(type => type.Namespace == "TechRoles.Tests.Claims")
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Select(method => (method.Name, Match: Named().Match(method.Name)))
            .Where(test => test.Match.Success)
            .ToLookup(test => int.Parse(test.Match.Groups[1].Value, CultureInfo.InvariantCulture), test => test.Name[4..].Replace('_', ' '));

    private static void Roles(StringBuilder page)
    {
        page.Append("## Roles\n");
        foreach (var role in RoleCatalogue.BuiltIn.Roles)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### {role.Title} (`{role.Id}`)\n\n{(role.Purpose.Length == 0 ? "" : role.Purpose + " ")}Looks: {role.Orientation.ToString().ToLowerInvariant()}.\n");
            if (role.Responsibilities.Count == 0) continue;
            page.Append("\n| area | involvement | how often | edition | source |\n|---|---|---|---|---|\n");
            foreach (var entry in role.Responsibilities)
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| {entry.Area} | {entry.Involvement.ToString().ToLowerInvariant()} | {entry.Frequency.ToString().ToLowerInvariant()} | {entry.Edition.ToString().ToLowerInvariant()} | {RulePage.Cell(entry.Source.Text)} |\n");
        }
    }

    private static void Areas(StringBuilder page)
    {
        page.Append("\n## Areas\n\n| area | name | part of | looks | controls | source |\n|---|---|---|---|---|---|\n");
        foreach (var area in RoleCatalogue.BuiltIn.Areas)
            page.Append(
                CultureInfo.InvariantCulture,
                $"| {area.Id} | {RulePage.Cell(area.Name)} | {area.Parent} | {area.Orientation.ToString().ToLowerInvariant()} | {string.Join(", ", area.Controls)} | {RulePage.Cell(area.Source.Text)} |\n");
    }

    private static void Statements(StringBuilder page)
    {
        var coverage = Coverage();
        var covered = ArticleStatements.All.Count(statement => coverage.Contains(statement.Number));
        page.Append("\n## What the article says, and where it is held\n\n");
        page.Append(CultureInfo.InvariantCulture, $"The catalogue starts from an article: {Source.Article(1).Text[..^", statement 1".Length]}. {covered} of its {ArticleStatements.All.Count} statements are held by tests.\n\n");
        page.Append("| statement | in our words | the tests say |\n|---|---|---|\n");
        foreach (var (number, text) in ArticleStatements.All)
            page.Append(CultureInfo.InvariantCulture, $"| {number} | {RulePage.Cell(text)} | {(coverage.Contains(number) ? string.Join("; ", coverage[number].Order(StringComparer.Ordinal)) : "not yet")} |\n");
    }

    [GeneratedRegex("^A([0-9]{2})_")]
    private static partial Regex Named();
}
