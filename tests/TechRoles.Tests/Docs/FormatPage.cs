using System.Text;
using TechRoles.Documents;
using TechRoles.Interchange;

namespace TechRoles.Tests.Docs;

/// <summary>The page of all formats that are read and written, each as its class describes it.</summary>
internal static class FormatPage
{
    public const string Path = "src/TechRoles.Interchange/README.md";

    public static string Write()
    {
        var page = new StringBuilder("""
            # Formats

            What is read and written, as the class of each format says. This page is generated: `UPDATE_DOCS=1 dotnet test tests/TechRoles.Tests`.

            ## Read

            The surest reader takes a file; `--from NAME` asks for one. `techroles inspect PATH` says how a file was read.

            """);
        foreach (var format in ChartReaders.Default.WithDocuments().All) Add(page, format.Name, format.Title, format.Page);
        page.Append("\n## Written\n\n`techroles convert PATH --to NAME --out FILE`. What a format has no place for is told.\n");
        foreach (var format in ChartWriters.Default.WithDocuments().All) Add(page, format.Name, format.Title, format.Page);
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void Add(StringBuilder page, string name, string title, string text) =>
        page.Append("\n### ").Append(name).Append("\n\n").Append(char.ToUpperInvariant(title[0])).Append(title[1..]).Append(".\n\n").Append(text.Trim()).Append('\n');
}
