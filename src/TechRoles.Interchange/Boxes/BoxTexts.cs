using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>What is said of drawings that cannot be read in full, in one place.</summary>
internal static class BoxTexts
{
    public static Text ManyBoxes => Text.Of(
        "A drawing has at most {limit} boxes and as many arrows; the rest was left out.", ("limit", WithCommas(BoxLimits.Nodes)));

    public static Text ManyArrows => Text.Of(
        "One line draws more than {limit} arrows; it was left out.", ("limit", WithCommas(BoxLimits.ArrowsOfStatement)));

    public static Text DeepBraces => Text.Of(
        "More than {limit} braces stand within each other; the rest was left out.", ("limit", BoxLimits.Braces));

    public static Text TwoHeads => Text.Of("An arrow with a head at both ends says nothing of who leads; it was left out.");

    public static Text OutOfGroup => Text.Of("A line leads from a group that several boxes head; it was left out.");

    public static Text IntoGroup =>
        Text.Of("A line leads to a group; it was taken as one to each box that nobody in the group leads.");

    public static Text FromNowhere => Text.Of("A line comes out of a box without a label into which none leads; it was left out.");

    public static Text FromSeveral => Text.Of("A line comes out of a box without a label into which several lead; it was left out.");

    public static Text TurnedAround => Text.Of("The arrows point from those who report to those who lead; they were read that way.");

    public static Text NotUnderstood(Text format) =>
        Text.Of("The line is not understood as a part of {format}; it was left out.", ("format", format));

    public static Text PlantUmlTree => Text.Of("a PlantUML tree");

    public static Text BraceNeverClosed => Text.Of("A brace is never closed.");

    public static Text BracketNeverClosed => Text.Of("A bracket is never closed.");

    public static Text LabelNeverClosed => Text.Of("A label of several lines is never closed.");

    public static Text NoChart(string format) => Text.Of(
        "It is {format}, but none of its boxes holds a title that is recognised, so it seems to be a drawing of something else. Where it "
        + "is a chart of people, name the format with --from.",
        ("format", ProblemTexts.Ours(format)));

    public static Text OtherMermaid(string? diagram) => diagram is null
        ? Text.Of(
            "It seems to be a Mermaid diagram that does not say which; of Mermaid, flowcharts and mind maps are read as charts.")
        : Text.Of(
            "It is a Mermaid diagram of the kind {kind}; of Mermaid, flowcharts and mind maps are read as charts.",
            ("kind", Say.Quote(diagram)));

    public static Text PlantUmlSteps => Text.Of(
        "It seems to be a PlantUML sequence, activity or state diagram, in which arrows are steps; work breakdowns, mind maps and "
        + "diagrams of elements and arrows are read as charts.");

    public static Text OtherPlantUml(string kind) => Text.Of(
        "It is a PlantUML text of the kind {kind}; work breakdowns (wbs), mind maps and diagrams of elements and arrows (uml) are read as "
        + "charts.",
        ("kind", Say.Quote(kind)));

    public static Text NoDot =>
        Text.Of("It has the name of a Graphviz graph, but does not begin with graph or digraph and a brace.");

    public static Text NoOutline =>
        Text.Of("It is no outline: a line has neither a sign nor a number in front, or nothing stands below anything.");

    public static Text NoBoxes(string format) => Text.Of("It is {format} without any box.", ("format", ProblemTexts.Ours(format)));

    private static TextArgument WithCommas(int limit) =>
        Say.Quote(limit.ToString("N0", System.Globalization.CultureInfo.InvariantCulture));
}
