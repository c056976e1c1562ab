// <example>
using TechRoles.Interchange;
using TechRoles.Testing;

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
        var chart = ChartText.Read("CEO\n  CIO: network\n  CTO: network\n").Builder.Create().OrThrow();
        chart.ShouldBeAbove("ceo", "cto");
        Console.WriteLine(chart.ShouldHaveFinding("TR2001", about: "cio"));
        // </example>
        Assert.Equal(
            // <prints>
            """
            TR2001 'network' has 2 accountable positions (CIO, CTO)
            """,
            // </prints>
            Console.ToString().TrimEnd('\n'));
    }
}
