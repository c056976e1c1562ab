using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tool;

/// <summary>Why there is no result, a line for each reason.</summary>
/// <param name="Lines">The reasons; not empty.</param>
internal sealed record Refusal(ValueList<Text> Lines)
{
    public static implicit operator Refusal(Text line) => new([line]);

    /// <summary>What cannot be read, and why.</summary>
    public static Refusal Of(UnreadableInput input) => About(input.File, input.Said);

    /// <summary>Nothing is made of facts that do not hold together.</summary>
    public static Refusal Strict => Text.Of(
        "The facts do not hold together, and {option} is asked for: nothing is made of them.", ("option", Say.Quote("--strict")));

    /// <summary>Everything that is wrong with a document.</summary>
    public static Refusal Of(ValueList<ChartProblem> problems) => new(problems.Select(problem => problem.Told).ToValueList());

    /// <summary>What is wrong with a file.</summary>
    public static Text About(string file, Text reason) => Text.Of("{place}: {problem}", ("place", Say.Quote(file)), ("problem", reason));

    /// <summary>The scenario that cannot be made, and the change at which it ends.</summary>
    public static Refusal Of(Changes.RejectedChange rejected, OrgChart chart) => Text.Of(
        "The scenario cannot be made. {change}: {reason}", ("change", rejected.Change.Said(chart)), ("reason", rejected.Said));
}
