// <example>
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
        var read = ChartReader.Read(new StringReader("""
            Position no.;Job title;Reports to
            1;CEO;
            2;CIO;1
            3;Head of Support;CIO
            """), "staff.csv").OrThrow();
        Console.WriteLine(read.Account.Reason);
        Console.WriteLine(ChartText.Write(read.Builder.Create().OrThrow().ToFacts()));
        // </example>
        Assert.Equal(
            // <prints>
            """
            Read as a file of positions: Position no. is the id of the position, Job title is the title, Reports to is the manager.
            CEO #1
              CIO #2
                Head of Support #3
            """,
            // </prints>
            Console.ToString().TrimEnd('\n'));
    }
}
