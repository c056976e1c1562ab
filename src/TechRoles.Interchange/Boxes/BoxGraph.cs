using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>A box of a drawing.</summary>
/// <param name="Id">What the drawing calls it inside.</param>
/// <param name="Lines">The lines of its label.</param>
/// <param name="Line">The line of the text on which it stands.</param>
public sealed record Box(string Id, ValueList<string> Lines, int Line)
{
    /// <summary>The unit that it is drawn in; null: none.</summary>
    public string? Unit { get; init; }
}

/// <summary>An arrow from the upper box to the lower one.</summary>
/// <param name="From">The id of the box above.</param>
/// <param name="To">The id of the box below.</param>
/// <param name="IsDotted">Whether the arrow is dotted.</param>
/// <param name="Line">The line of the text on which it stands.</param>
public sealed record Arrow(string From, string To, bool IsDotted, int Line);

/// <summary>Boxes and arrows, whichever language draws them.</summary>
/// <remarks>
/// Of each label it is told apart what is the title and what the holder: <c>CIO</c>, <c>Name</c> and <c>CIO</c> on two lines,
/// <c>Name (CIO)</c>, <c>CIO: Name</c>. <b>Cost:</b> linear.
/// </remarks>
/// <param name="Source">What problems and places call the source.</param>
/// <param name="Boxes">The boxes, in the order of the source.</param>
/// <param name="Arrows">The arrows, in the order of the source.</param>
public sealed record BoxGraph(FactSource Source, ValueList<Box> Boxes, ValueList<Arrow> Arrows)
{
    /// <summary>Whether the drawing says of itself that its arrows point from whoever reports to whoever leads.</summary>
    public bool PointsUpwards { get; init; }

    /// <summary>What was not understood while it was read.</summary>
    public ValueList<ChartProblem> Problems { get; init; }

    /// <summary>Whether something in it belongs to a process, such as a question with answers.</summary>
    internal bool IsProcess { get; init; }

    /// <summary>Makes facts of the boxes and arrows and hands them on.</summary>
    /// <param name="reading">Takes them.</param>
    public void Hand(ChartReading reading)
    {
        Guard.Against.Null(reading);
        foreach (var problem in Problems) reading.AddProblem(problem);
        var labels = new BoxLabels(Boxes, reading.Titles);
        var isTurned = PointsUpwards || ArrowDirection.IsUpwards(Boxes, labels, Arrows, reading.Titles);
        if (isTurned)
            reading.AddProblem(
                new(ProblemKind.Guessed,
                    BoxTexts.TurnedAround)
                { Place = new(Source.File, Arrows.Count > 0 ? Arrows[0].Line : null, null, null) });
        var lines = Arrows.Select(arrow => isTurned ? arrow with { From = arrow.To, To = arrow.From } : arrow).Distinct()
            .ToLookup(arrow => arrow.To, StringComparer.Ordinal);
        var rows = new PeopleRows(Source);
        for (var at = 0; at < Boxes.Count; at++)
        {
            var (box, label) = (Boxes[at], labels[at]);
            var row = rows.Add(box.Line).With(PersonField.Node, box.Id).With(PersonField.Title, label.Title)
                .With(PersonField.Mail, label.Mail)
                .With(PersonField.Unit, label.Unit ?? box.Unit);
            row.With(PersonField.Name, string.Join(" & ", label.Holders));
            foreach (var arrow in lines[box.Id].Where(arrow => arrow.From != box.Id))
                row.With(arrow.IsDotted ? PersonField.DottedNode : PersonField.ManagerNode, arrow.From);
        }

        rows.Hand(reading);
    }

    /// <summary>Whether the boxes seem to be people or positions: some have titles, and it is no process.</summary>
    internal bool SeemsToBeChart(TitleWords titles) => new BoxLabels(Boxes, titles).SeemToBePositions(IsProcess);
}
