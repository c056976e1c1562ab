namespace TechRoles.Interchange;

/// <summary>What is said of drawings that cannot be read in full, in one place.</summary>
internal static class BoxTexts
{
    public static string ManyBoxes => $"A drawing has at most {BoxLimits.Nodes:N0} boxes and as many arrows; the rest was left out.";

    public static string ManyArrows => $"One line draws more than {BoxLimits.ArrowsOfStatement:N0} arrows; it was left out.";

    public static string DeepBraces => $"More than {BoxLimits.Braces} braces stand within each other; the rest was left out.";

    public const string TwoHeads = "An arrow with a head at both ends says nothing of who leads; it was left out.";

    public const string OutOfGroup = "A line leads from a group that several boxes head; it was left out.";

    public const string IntoGroup = "A line leads to a group; it was taken as one to each box that nobody in the group leads.";

    public const string FromNowhere = "A line comes out of a box without a label into which none leads; it was left out.";

    public const string FromSeveral = "A line comes out of a box without a label into which several lead; it was left out.";

    public const string TurnedAround = "The arrows point from those who report to those who lead; they were read that way.";

    public static string NotUnderstood(string format) => $"The line is not understood as a part of {format}; it was left out.";

    public static string NeverClosed(string what) => $"{what} is never closed.";

    public static string NoChart(string format) =>
        $"It is {format}, but none of its boxes holds a title that is recognised, so it seems to be a drawing of something else. "
        + "Where it is a chart of people, name the format with --from.";

    public static string OtherMermaid(string? diagram) =>
        (diagram is null ? "It seems to be a Mermaid diagram that does not say which" : $"It is a Mermaid diagram of the kind {diagram}")
        + "; of Mermaid, flowcharts and mind maps are read as charts.";

    public const string PlantUmlSteps =
        "It seems to be a PlantUML sequence, activity or state diagram, in which arrows are steps; work breakdowns, mind maps and "
        + "diagrams of elements and arrows are read as charts.";

    public static string OtherPlantUml(string kind) =>
        $"It is a PlantUML text of the kind {kind}; work breakdowns (wbs), mind maps and diagrams of elements and arrows (uml) are read "
        + $"as charts.";

    public const string NoDot = "It has the name of a Graphviz graph, but does not begin with graph or digraph and a brace.";

    public static string NoBoxes(string format) => $"It is {format} without any box.";
}
