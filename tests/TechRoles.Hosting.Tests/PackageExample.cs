// <example>
using Microsoft.Extensions.DependencyInjection;
using TechRoles.Charts;
using TechRoles.Hosting;
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
        using var services = new ServiceCollection()
            .AddTechRoles(options => options.Rules = options.Rules.Only("TR2001"))
            .BuildServiceProvider();
        var analysis = services.GetRequiredService<GovernedAnalysis>();
        var chart = ChartText.Read("CEO\n  CIO: network\n  CTO: network\n").Builder.Create(services.GetRequiredService<ChartOptions>()).OrThrow();
        var finding = analysis.Analyse(chart).Findings[0];
        analysis.Waive(finding.ToWaiver("Until the merger", "ceo", new DateOnly(2999, 12, 31)));
        Console.WriteLine($"{finding}: {analysis.Analyse(chart).Findings[0].State}");
        // </example>
        Assert.Equal(
            // <prints>
            """
            TR2001 'network' has 2 accountable positions (CIO, CTO): Waived
            """,
            // </prints>
            Console.ToString().TrimEnd('\n'));
    }
}
