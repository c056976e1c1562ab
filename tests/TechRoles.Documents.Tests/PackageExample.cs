// <example>
using TechRoles.Documents;
using TechRoles.Interchange;

// </example>
namespace Examples;

/// <summary>The example of the package's README, so that it compiles and prints what the README says it prints.</summary>
public class PackageExample
{
    [Fact]
    public void It_prints_what_is_said()
    {
        using var Console = new StringWriter { NewLine = "\n" };
        // <example>
        var readers = ChartReaders.Default.WithDocuments();
        var read = readers.Read(new SourceFile("team.md", """
            | Activity | CIO | CTO |
            |---|---|---|
            | Network | A | A |
            """u8.ToArray())).OrThrow();
        Console.WriteLine($"{read.Account.Format}: {read.Rows} facts");
        // </example>
        Assert.Equal(
            // <prints>
            """
            markdown: 5 facts
            """,
            // </prints>
            Console.ToString().TrimEnd('\n'));
    }
}
