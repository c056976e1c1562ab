using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>A responsibility assignment matrix.</summary>
internal sealed class MatrixKind : TableKind
{
    public override string Name => Formats.Raci;

    public override string Title => "a responsibility matrix";

    public override string Page =>
        """
        Who is Accountable, Responsible, Supporting, Consulted and Informed, in any of these forms: a row for each activity and a column for
        each role; the other way round; a column for each letter and names of roles in the cells, or a row for each role and areas in the
        cells ("Accountable for"); or a list with a row for each activity and role. A row with a letter becomes an area, a role a position.
        A row without a letter is a heading: the area around the rows below it; so is each value of a column of phases or categories.
        Titles, numbers, remarks, legends and totals are passed over.

        Cells: `A/R`, `RA`, `A & R`, `A*`, `A1`, `(A)`, `R (note)`, `**A**`, small letters, the words in English, German, French and
        Spanish. Dashes, points, `N/A`, `none` are empty. `x` means taking part: it is read as Supports. A letter that the legend explains
        is read as it says; any other unknown letter is named once. `All` in the place of a role means every role that is not named for the
        same activity. What a row lacks is not said where one of its cells was not read, nor is
        a missing owner in a matrix without any A.

        The letters of DACI are read as those of RACI, the driver (D) as Responsible. Rows with the letters of RAPID are decisions: who
        recommends, agrees, performs, gives input and decides.
        """;

    public override Recognition Recognise(Grid grid) => Recognise(grid, TitleWords.BuiltIn);

    internal override Recognition Recognise(Grid grid, TitleWords titles) =>
        MatrixForm.Find([.. grid.Head.Select(row => row.Cells)], titles) is { } form ? new(form.Certainty, form.Reason) : Recognition.None;

    public override Text? Read(Grid grid, SourceFile file, ChartReading reading)
    {
        var rows = new List<GridRow>();
        using (var cursor = grid.Open())
            while (cursor.Read())
                if (cursor.Complaint is { } complaint) reading.AddProblem(Unreadable(file, cursor.Row, complaint));
                else rows.Add(new(cursor.Row, cursor.Fields()));
        reading.Cancel.ThrowIfCancellationRequested();
        if (MatrixForm.Find([.. rows.Select(row => row.Cells)], reading.Titles) is not { } form) return MatrixTexts.NoMatrix;
        var places = new MatrixPlaces(file.Name, form.Headers(), [.. rows.Select(row => row.Row)], form.IsTransposed);
        new MatrixFacts(form.Read(), places, form.Scheme).Hand(reading.Sink);
        reading.Account = reading.Account with
        {
            HeaderRow = places.Rows[form.HeaderRowInTable],
            Columns = [.. places.Headers.Zip(form.Meanings(), (header, meaning) => new ColumnAccount(header, meaning))],
        };
        return null;
    }

    private static ChartProblem Unreadable(SourceFile file, int row, Text complaint) =>
        new(ProblemKind.UnreadableRow, complaint) { Place = new(file.Name, row, null, null) };
}
