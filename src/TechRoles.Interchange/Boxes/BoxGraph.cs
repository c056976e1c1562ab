using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>A box of a drawing.</summary>
/// <param name="Id">What the drawing calls it inside.</param>
/// <param name="Lines">The lines of its label.</param>
/// <param name="Line">The line of the text on which it stands.</param>
public sealed record Box(string Id, ValueList<string> Lines, int Line);

/// <summary>An arrow from the upper box to the lower one.</summary>
/// <param name="From">The id of the box above.</param>
/// <param name="To">The id of the box below.</param>
/// <param name="IsDotted">Whether the arrow is dotted.</param>
/// <param name="Line">The line of the text on which it stands.</param>
public sealed record Arrow(string From, string To, bool IsDotted, int Line);

/// <summary>Boxes and arrows, whichever language draws them.</summary>
/// <param name="Source">What problems and places call the source.</param>
/// <param name="Boxes">The boxes, in the order of the source.</param>
/// <param name="Arrows">The arrows, in the order of the source.</param>
public sealed record BoxGraph(FactSource Source, ValueList<Box> Boxes, ValueList<Arrow> Arrows)
{
    /// <summary>Makes facts of the boxes and arrows and hands them on.</summary>
    /// <param name="reading">Takes them.</param>
    public void Hand(ChartReading reading)
    {
        Guard.Against.Null(reading);
        var rows = new PeopleRows(Source);
        var above = Arrows.ToLookup(arrow => arrow.To, StringComparer.Ordinal);
        foreach (var box in Boxes)
        {
            var row = rows.Add(box.Line).With(PersonField.Node, box.Id).With(PersonField.Title, string.Join(' ', box.Lines));
            foreach (var arrow in above[box.Id]) row.With(arrow.IsDotted ? PersonField.DottedNode : PersonField.ManagerNode, arrow.From);
        }

        rows.Hand(reading);
    }
}
