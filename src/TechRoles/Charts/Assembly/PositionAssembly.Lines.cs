using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>The lines: who reports to whom, what was wrong with it, and how it is mended.</summary>
internal sealed partial class PositionAssembly
{
    private void TakeSolidLines()
    {
        _manager = Unzeroed.Array<int>(_positions);
        for (var report = 0; report < _manager.Length; report++)
        {
            _manager[report] = -1;
            var manager = RowOf(report).Manager;
            if (manager < 0) continue;
            if (_positionOf[manager] is var above and >= 0 && above != report) _manager[report] = above;
            else TakeSolid(report, manager, -1, -1, Period.Always, PlaceOf(report), List, "reportsTo");
        }

        var lines = context.Raw.Lines;
        for (var i = 0; i < lines.Rows.Count; i++)
        {
            var (position, manager, kind, percent, period) = lines.Rows[i];
            if (kind != LineKind.Solid || !Holds(i) || PositionOfLine(i) is not (var report and >= 0)) continue;
            if (!lines.StatedByPosition.TryGetValue(i, out var row))
                TakeSolid(report, manager, i, percent, context.Raw.Periods[period], lines.Places[i], "lines", "manager");
            else if (PositionAt(row) == report)
                TakeSolid(report, manager, i, percent, context.Raw.Periods[period], lines.Places[i], List, "reportsTo");
        }
    }

    private void TakeSolid(int position, int manager, int fromLine, sbyte percent, Period period, Place place, string list, string field)
    {
        var line = new LineFact(Id(position), _names.Text(manager)) { Percent = PercentOf(percent), Period = period };
        if (manager == _id[position])
        {
            _ownManagers.Add(new(position, line, place, list, field));
            return;
        }

        var above = context.RowOf(FactLists.Positions, manager, _positionOf, place, list, field);
        if (above == position)
        {
            _ownManagers.Add(new(position, line, place, list, field));
            return;
        }

        if (above < 0)
        {
            _unknownManagers.Add(new(position, line, place, list, field));
            return;
        }

        if (_manager[position] < 0)
        {
            _manager[position] = above;
            if (fromLine >= 0) _lineOf[position] = fromLine;
            if (percent >= 0 || !period.IsAlways) _solidDetails[position] = (percent, period);
            return;
        }

        if (_manager[position] == above)
        {
            TakeSameAgain(position, line, percent, period, place, list, field);
            return;
        }

        _furtherManagers.Add((new(position, line, place, list, field), _manager[position], above, percent));
    }

    /// <summary>Further solid lines of a position are kept as dotted ones, unless they lead to a post that has left.</summary>
    private void TakeFurtherManagers()
    {
        foreach (var ((position, line, place, list, field), first, above, percent) in _furtherManagers)
        {
            if (!TakeDotted(position, above, line, percent, place, list, field) || IsMeantToHaveSeveral(position)) continue;
            context.Report(place, list, field, new(
                ProblemKind.SeveralSolidManagers, AssemblyTexts.BecomesDotted(Fault.SecondManager(Id(position), Id(first)), line.Manager))
            {
                Rule = "TR1003",
                Ids = [Id(position), Id(first), line.Manager],
                SetAside = line,
            });
        }
    }

    private bool IsMeantToHaveSeveral(int position) =>
        (_raw.Flags[RawRow(position)] & PositionFlags.Matrix) != 0 || _status[position] == PositionStatus.Pool;

    /// <summary>The same line once more: what it adds is taken, what contradicts is set aside.</summary>
    private void TakeSameAgain(int position, LineFact line, sbyte percent, Period period, Place place, string list, string field)
    {
        if (percent < 0 && period.IsAlways) return;
        if (_solidDetails.TryAdd(position, (percent, period)) || _solidDetails[position] == (percent, period)) return;
        ReportLineTwice(line, place, list, field);
    }

    private void ReportLineTwice(LineFact line, Place place, string list, string field) =>
        context.Report(place, list, field, new(
            ProblemKind.DuplicateId, AssemblyTexts.LineTwice(line))
        {
            Ids = [line.Position, line.Manager],
            SetAside = line,
        });

    private void CutCycles()
    {
        foreach (var cycle in Cycles.Of(_manager))
        {
            // The line of the smallest id is cut, so that the order of the input does not matter.
            var cut = cycle.MinBy(Id, StringComparer.Ordinal);
            var start = cycle.IndexOf(cut);
            var shown = Enumerable.Range(0, cycle.Count + 1).Select(step => Id(cycle[(start + step) % cycle.Count])).ToArray();
            var isLine = _lineOf.TryGetValue(cut, out var stated);
            var place = isLine ? context.Raw.Lines.Places[stated] : PlaceOf(cut);
            context.Report(place, isLine ? "lines" : List, isLine ? "manager" : "reportsTo", new(
                ProblemKind.Cycle, AssemblyTexts.LineOfSetAside(Fault.LinesInCircle(shown), shown[0]))
            {
                Rule = "TR1001",
                Ids = [.. shown[..^1]],
                SetAside = isLine ? LineOf(stated) : new LineFact(shown[0], shown[1]),
            });
            _manager[cut] = -1;
            _linesSetAside.Add(Id(cut));
            _solidDetails.Remove(cut);
        }
    }

    private void TakeDottedLines()
    {
        TakeFurtherManagers();
        foreach (var (raw, manager) in _raw.Dotted)
            if (PositionAt(raw) is var position and >= 0)
                TakeDotted(position, manager, -1, Period.Always, _raw.Places[raw], List, "dottedTo");
        var lines = context.Raw.Lines;
        for (var i = 0; i < lines.Rows.Count; i++)
        {
            var (_, manager, kind, percent, period) = lines.Rows[i];
            if (kind != LineKind.Dotted || !Holds(i) || PositionOfLine(i) is not (var position and >= 0)) continue;
            TakeDotted(position, manager, percent, context.Raw.Periods[period], lines.Places[i], "lines", "manager");
        }
    }

    private void TakeDotted(int position, int manager, sbyte percent, Period period, Place place, string list, string field)
    {
        var above = context.RowOf(FactLists.Positions, manager, _positionOf, place, list, field);
        var line = new LineFact(Id(position), _names.Text(manager))
        {
            Kind = LineKind.Dotted,
            Percent = PercentOf(percent),
            Period = period,
        };
        if (above != position)
        {
            TakeDotted(position, above, line, percent, place, list, field);
            return;
        }

        context.Report(
            place, list, field,
            new(ProblemKind.SelfReport, AssemblyTexts.LineSetAside(Fault.SelfReport(Id(position), LineKind.Dotted)))
            {
                Rule = "TR1001",
                Ids = [Id(position)],
                SetAside = line,
            });
    }

    /// <summary>Takes a line as dotted, however it is stated; false where nobody is there whom it could lead to, which is told.</summary>
    private bool TakeDotted(int position, int above, LineFact line, sbyte percent, Place place, string list, string field)
    {
        var isThere = above >= 0 && !IsGone(above);
        if (!isThere) Unknown(place, list, field, Id(position), line.Manager, line);
        else if (!_dottedDetails.TryAdd((position, above), (percent, line.Period)))
            TakeDottedAgain(position, above, line, percent, place, list, field);
        return isThere;
    }

    private void TakeDottedAgain(int position, int above, LineFact line, sbyte percent, Place place, string list, string field)
    {
        var period = line.Period;
        if (percent < 0 && period.IsAlways) return;
        var stated = _dottedDetails[(position, above)];
        if (stated is ( < 0, { IsAlways: true })) _dottedDetails[(position, above)] = (percent, period);
        else if (stated != (percent, period)) ReportLineTwice(line, place, list, field);
    }

    private DottedLines DottedBy(int count, Groups nothing)
    {
        if (_dottedDetails.Count == 0) return new([], [], [], [], nothing, nothing);
        var kept = _dottedDetails
            .Select(line => (From: ChartRow(line.Key.From), To: ChartRow(line.Key.To), line.Value.Percent, line.Value.Period))
            .Where(line => line.From >= 0 && line.To >= 0)
            .OrderBy(line => line.From).ThenBy(line => line.To)
            .ToArray();
        var from = Array.ConvertAll(kept, line => line.From);
        var to = Array.ConvertAll(kept, line => line.To);
        return new(
            from,
            to,
            Array.ConvertAll(kept, line => line.Percent),
            Array.ConvertAll(kept, line => line.Period),
            Groups.By(count, from, to),
            Groups.By(count, to, from));
    }

    private bool Holds(int line)
    {
        if (line >= context.Options.Limits.Rows)
        {
            context.Report(
                context.Raw.Lines.Places[line], "lines", null,
                new(ProblemKind.LimitExceeded, AssemblyTexts.MoreThanAllowed("lines")) { SetAside = LineOf(line) });
            return false;
        }

        var period = context.Raw.Periods[context.Raw.Lines.Rows[line].Period];
        return period.IsAlways || context.Holds(period, context.Raw.Lines.Places[line], "lines", LineOf(line));
    }

    private int PositionOfLine(int line)
    {
        var fact = context.Raw.Lines.Rows[line];
        var position = context.RowOf(FactLists.Positions, fact.Position, _positionOf, context.Raw.Lines.Places[line], "lines", "position");
        var known = position >= 0 && !IsGone(position);
        if (!known)
            Unknown(context.Raw.Lines.Places[line], "lines", "position", _names.Text(fact.Manager), _names.Text(fact.Position),
                LineOf(line));
        return known ? position : -1;
    }

    private LineFact LineOf(int line)
    {
        var (position, manager, kind, percent, period) = context.Raw.Lines.Rows[line];
        return new(
            _names.Text(position), _names.Text(manager))
        {
            Kind = kind,
            Percent = PercentOf(percent),
            Period = context.Raw.Periods[period]
        };
    }

    private static Percent? PercentOf(sbyte percent) => percent < 0 ? null : Percent.Create(percent).AsT0;
}
