using Ardalis.GuardClauses;
using OneOf;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The text notation: facts as a person would write them down.</summary>
/// <remarks>
/// <para>One line is one position; two blanks of indentation put it under the position above.
/// <code>
/// # a comment
/// CEO
///   CIO: payroll, network A/R, support C in emea
///   CTO #cto-2 (vacant; unit emea; role cto; dotted CIO; grade SCS2): network R
///   VP Engineering [person-1 50% acting, person-2]
///
/// [units]
/// emea
///
/// [areas]
/// technology
///   payroll
///   network
///   support required=false
/// security controls=technology
/// </code></para>
/// <para>The id of a position is its title in lower case with hyphens unless <c>#id</c> follows the title. Round brackets hold options
/// (active, vacant, eliminated, pool, top, matrix, key, reports, dotted, role, unit, scope, grade, capacity), square ones the holders.
/// After the colon stand the responsibilities: an area, letters (A unless written), <c>in</c> a scope, <c>joint</c>.</para>
/// <para>A section <c>[list]</c> holds the rows of any list of the contract, one a line: the id, then <c>column=value</c>, several values
/// parted by semicolons. Indentation states the parent. A text without the section <c>[people]</c> lists everybody who has an assignment.
/// Values with blanks or marks stand in double quotes.</para>
/// <para>A reference to a position may be written as its title: <c>CIO</c> means <c>cio</c> unless a position has the id <c>CIO</c>.</para>
/// <para><b>Cost:</b> linear in the text.</para>
/// </remarks>
public static class ChartText
{
    /// <summary>Reads a text; what cannot be read is a problem, and the rest counts.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="file">What problems call it.</param>
    public static ReadChart Read(string text, string file = "text")
    {
        Guard.Against.Null(text);
        using var measured = ReadTelemetry.Begin();
        var sink = new BuilderSink();
        TextNotation.Read(text, file, sink);
        var read = new ReadChart(sink, new() { Format = Formats.Text, Title = "the text notation", Certainty = 100 });
        measured?.Done(read);
        return read;
    }

    /// <summary>The facts of a text, or everything that is wrong with it.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="file">What problems call it.</param>
    /// <returns>The facts where no problem is an error; references are not looked up.</returns>
    public static OneOf<ChartFacts, InvalidChart> Facts(string text, string file = "text")
    {
        Guard.Against.Null(text);
        var collector = new FactCollector();
        TextNotation.Read(text, file, collector);
        return collector.ToOutcome();
    }

    /// <summary>Writes facts so that <see cref="Facts"/> reads the same facts in the same order.</summary>
    /// <remarks>An empty text (a name of no characters) is not stated, here as in every format. Lines end with a line feed.</remarks>
    /// <param name="facts">Facts with valid ids; what is required must be stated.</param>
    public static string Write(ChartFacts facts)
    {
        Guard.Against.Null(facts);
        return new TextNotationWriter(facts).Write();
    }
}
