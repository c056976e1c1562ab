using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Makes facts of the cells of rows; what cannot be read becomes a problem, and the rest of the row counts.</summary>
internal abstract class RowReader
{
    public abstract FactList List { get; }

    /// <summary>Starts a row that a reader of the source finds at this number.</summary>
    public abstract void Begin(int row);

    /// <summary>Takes a text. An empty text states nothing.</summary>
    public abstract void Cell(int column, string text);

    /// <summary>Takes several texts. Empty ones state nothing.</summary>
    public abstract void Items(int column, IReadOnlyList<string> items);

    /// <summary>Says that a value is none of the column's, in words of the reader.</summary>
    public abstract void Reject(int column, Text message);

    /// <summary>Whether the row states a column.</summary>
    public abstract bool States(int column);

    /// <summary>Ends the row and hands its facts on.</summary>
    /// <returns>False where the row was set aside.</returns>
    public abstract bool End();
}

/// <summary>Makes readers of rows.</summary>
internal static class RowReaders
{
    /// <summary>Reads rows of a list into the sink of a source.</summary>
    public static RowReader Rows(this FactList list, SourceContext source) => list.Accept(new ReaderOf(source));

    private sealed class ReaderOf(SourceContext source) : IFactListVisitor<RowReader>
    {
        public RowReader Visit<T>(FactList<T> list)
            where T : Fact => new RowReader<T>(list, source);
    }
}

/// <summary>Makes facts of one type.</summary>
internal sealed class RowReader<T>(FactList<T> list, SourceContext source) : RowReader
    where T : Fact
{
    private readonly List<string> _alsoReportsTo = [];
    private T _fact = list.Blank;
    private ulong _stated;
    private int _row;

    public override FactList List => list;

    /// <summary>The row as far as it has been read.</summary>
    public T Fact => _fact;

    public override void Begin(int row)
    {
        _fact = list.Blank;
        _stated = 0;
        _row = row;
        _alsoReportsTo.Clear();
    }

    public override bool States(int column) => (_stated & (1UL << column)) != 0;

    public override void Cell(int column, string text)
    {
        if (text.Length == 0) return;
        var definition = list.TypedColumns[column];
        if (definition.SetItems is not null) Items(column, [text]);
        else if (definition.Read(ref _fact, text)) _stated |= 1UL << column;
        else Reject(column, ProblemTexts.InvalidValue(text, definition));
    }

    public override void Items(int column, IReadOnlyList<string> items)
    {
        var definition = list.TypedColumns[column];
        var valid = new List<string>(items.Count);
        foreach (var item in items)
        {
            if (item.Length == 0) continue;
            if (definition.SetItems is null || definition.Read(ref _fact, item)) valid.Add(item);
            else Reject(column, ProblemTexts.InvalidValue(item, definition));
        }

        if (valid.Count == 0) return;
        if (definition.SetItems is { } set)
        {
            _fact = set(_fact, valid.ToValueList());
            _stated |= 1UL << column;
            return;
        }

        Cell(column, valid[0]);
        if (definition.Repeats) _alsoReportsTo.AddRange(valid.Skip(1));
        else if (valid.Count > 1) Reject(column, ProblemTexts.OneValue(definition));
    }

    public override void Reject(int column, Text message) =>
        source.Report(ProblemKind.InvalidValue, message, source.At(list.Name, _row, list.Columns[column].Name));

    public override bool End()
    {
        if (Complaint() is { } complaint)
        {
            source.Report(ProblemKind.UnreadableRow, complaint, source.At(list.Name, _row, null));
            return false;
        }

        var place = new Place(source.Number, _row);
        source.Sink.Add(_fact, place);
        if (_fact is PositionFact position)
            foreach (var manager in _alsoReportsTo)
                if (Ids.AreValid(manager)) source.Sink.AddManager(position.Id, manager, place);
                else Reject(list.Find("reportsTo"), ProblemTexts.InvalidValue(manager, list.Columns[list.Find("reportsTo")]));
        return true;
    }

    private Text? Complaint()
    {
        for (var column = 0; column < list.Columns.Length; column++)
            if (list.Columns[column].Required && !States(column)) return ProblemTexts.MissingColumn(list.Name, list.Columns[column]);
        return list.Complaint(_fact) is { } complaint ? ProblemTexts.RowComplaint(complaint) : null;
    }
}
