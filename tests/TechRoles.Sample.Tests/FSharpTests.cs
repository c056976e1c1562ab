namespace TechRoles.Sample.Tests;

public class FSharpTests
{
    /// <summary>It needs no adapter: facts are made like records, and every outcome is matched.</summary>
    [Fact]
    public void The_sample_in_FSharp_prints_what_is_found()
    {
        using var output = new StringWriter { NewLine = "\n" };
        FSharpSample.Program.run(output);
        Assert.Equal(
            """
            TR2001 'network' has 2 accountable positions (CIO, CTO)
            „network“ hat 2 rechenschaftspflichtige Positionen (CIO, CTO)
            0 introduced, 1 resolved

            """.ReplaceLineEndings("\n"),
            output.ToString());
    }
}
