using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Hands on what a matrix says: positions, areas, responsibilities, and what there is to say about it.</summary>
/// <param name="content">The matrix.</param>
/// <param name="places">Where its cells stand in the file.</param>
/// <param name="scheme">The family of its letters; null: RACI.</param>
internal sealed class MatrixFacts(MatrixContent content, MatrixPlaces places, MatrixScheme? scheme = null)
{
    /// <summary>Hands everything on.</summary>
    /// <param name="sink">Takes it.</param>
    public void Hand(FactSink sink)
    {
        var source = sink.AddSource(new(places.File) { Columns = places.Headers.ToValueList() });
        foreach (var role in content.Roles) sink.Add(new PositionFact(role.Id) { Title = role.Title }, places.Fact(source, role.Place));
        var ids = AreaIds.Of(content.Areas);
        if (scheme is not null) content.Remarks.Add(new(ProblemKind.Guessed, scheme.Said, null));
        if (scheme?.Mandates is { } mandates) HandDecisions(sink, source, ids, mandates);
        else HandAreas(sink, source, ids);
        foreach (var remark in content.Remarks.All())
            sink.AddProblem(new(remark.Kind, remark.Said) { Place = places.Of(remark.Place), Ids = [.. remark.Ids] });
    }

    private void HandDecisions(FactSink sink, int source, string[] ids, IReadOnlyList<(CellMarks Letter, MandateKind Kind)> mandates)
    {
        foreach (var (index, area) in content.Areas.Index())
            if (!area.IsActivity) Hand(sink, source, area, ids, ids[index], hasOwner: false);
            else
                sink.Add(
                    new DecisionFact(ids[index]) { Name = area.Label, Area = area.Parent < 0 ? null : ids[area.Parent] },
                    places.Fact(source, area.Place));
        foreach (var entry in content.Entries)
        {
            var marks = (entry.Marks & CellMarks.Letters) == 0 ? entry.Marks | CellMarks.Supports : entry.Marks;
            foreach (var kind in mandates.Where(mandate => (marks & mandate.Letter) != 0).Select(mandate => mandate.Kind).Distinct())
                sink.Add(new MandateFact(ids[entry.Area], content.Roles[entry.Role].Id, kind), places.Fact(source, entry.Place));
        }
    }

    private void HandAreas(FactSink sink, int source, string[] ids)
    {
        var (hasOwner, leads) = Settled();
        for (var area = 0; area < content.Areas.Count; area++) Hand(sink, source, content.Areas[area], ids, ids[area], hasOwner);
        foreach (var entry in content.Entries)
        {
            var marks = (entry.Marks & CellMarks.Leads) == 0 ? entry.Marks : entry.Marks | leads;
            if ((marks & CellMarks.Letters) == 0) marks |= CellMarks.Supports;
            foreach (var involvement in marks.Involvements())
                sink.Add(new ResponsibilityFact(ids[entry.Area], involvement) { Position = content.Roles[entry.Role].Id },
                    places.Fact(source, entry.Place));
        }

        if (!hasOwner && content.Areas.Count > 0) content.Remarks.Add(new(ProblemKind.Guessed, MatrixTexts.NoOwners, null));
    }

    /// <summary>Whether anybody is accountable, and what a word for both Accountable and Responsible means here: whichever the matrix has
    /// no other word for; where it has neither, the one who does the work.</summary>
    private (bool HasOwner, CellMarks Leads) Settled()
    {
        var all = content.Entries.Aggregate(CellMarks.None, (marks, entry) => marks | entry.Marks);
        var leads = (all & (CellMarks.Accountable | CellMarks.Responsible)) == CellMarks.Responsible
            ? CellMarks.Accountable
            : CellMarks.Responsible;
        return ((all & CellMarks.Accountable) != 0 || ((all & CellMarks.Leads) != 0 && leads == CellMarks.Accountable), leads);
    }

    /// <summary>
    /// A heading needs no owner; nor does a row of which it is not known whether it has one, or any row of a matrix without owners.
    /// </summary>
    private void Hand(FactSink sink, int source, MatrixArea area, string[] ids, string id, bool hasOwner) => sink.Add(
        new AreaFact(id)
        {
            Name = area.Label,
            Parent = area.Parent < 0 ? null : ids[area.Parent],
            Required = area.IsActivity && !area.IsUnsure && hasOwner,
        },
        places.Fact(source, area.Place));
}

/// <summary>The ids of areas: the label, and where two areas have one label, those around it before it.</summary>
internal static class AreaIds
{
    public static string[] Of(List<MatrixArea> areas)
    {
        var counts = areas.CountBy(area => area.Label, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var ids = new string[areas.Count];

        // Labels that stand once come first, so that none of them is taken by a path.
        for (var area = 0; area < ids.Length; area++)
            if (counts[areas[area].Label] == 1 && taken.Add(areas[area].Label)) ids[area] = areas[area].Label;
        for (var area = 0; area < ids.Length; area++)
        {
            if (ids[area] is not null) continue;
            var path = areas[area].Parent < 0 ? areas[area].Label : $"{ids[areas[area].Parent]} / {areas[area].Label}";
            var id = path;
            for (var number = 2; !taken.Add(id); number++)
                id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path} ({number})");
            ids[area] = id;
        }

        return ids;
    }
}

/// <summary>Where the cells of a matrix stand in its file.</summary>
/// <param name="File">The file.</param>
/// <param name="Headers">The headers of the columns in the file.</param>
/// <param name="Rows">The number of each row of the file's table as a spreadsheet counts it.</param>
/// <param name="IsTransposed">Whether rows and columns of the matrix are columns and rows in the file.</param>
internal sealed record MatrixPlaces(string File, string[] Headers, int[] Rows, bool IsTransposed)
{
    /// <summary>The place of a fact.</summary>
    public Place Fact(int source, GridPlace place)
    {
        var (row, column) = InFile(place);
        return new(source, Rows[row], column < Headers.Length ? column + 1 : 0);
    }

    /// <summary>The place of a problem.</summary>
    public ProblemPlace Of(GridPlace? place)
    {
        if (place is not { } known) return new(File, null, null, null);
        var (row, column) = InFile(known);
        return new(File, row < 0 ? null : Rows[row], column < 0 ? null : HeaderOf(column), null);
    }

    private (int Row, int Column) InFile(GridPlace place) => IsTransposed ? (place.Column, place.Row) : (place.Row, place.Column);

    /// <summary>The header; the letters of a spreadsheet where it is blank.</summary>
    private string HeaderOf(int column)
    {
        if (column < Headers.Length && Headers[column].Length > 0) return Headers[column];
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }
}
