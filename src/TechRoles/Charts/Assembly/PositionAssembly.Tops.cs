using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Who is a top: what is made of lines that lead to nobody, or back to where they begin.</summary>
internal sealed partial class PositionAssembly
{
    private readonly List<LooseLine> _ownManagers = [];
    private readonly List<LooseLine> _unknownManagers = [];
    private readonly List<int> _takenForTops = [];
    private readonly HashSet<string> _linesSetAside = new(context.Options.LinesSetAside, StringComparer.Ordinal);

    /// <summary>Whether the chart is a part of a larger one, since the only manager of its top is unknown.</summary>
    public bool IsPartOfMore { get; private set; }

    /// <summary>The ids of the positions whose only solid line was set aside.</summary>
    public IReadOnlySet<string> LinesSetAside => _linesSetAside;

    /// <summary>A solid line that leads to no other position of the facts, and where it is stated.</summary>
    private readonly record struct LooseLine(int Position, LineFact Line, Place Place, string List, string Field);

    private void SettleTops()
    {
        if (_ownManagers.Count == 0 && _unknownManagers.Count == 0) return;
        var loose = _ownManagers.Concat(_unknownManagers).Select(line => line.Position).ToHashSet();
        var anyTop = AnyTopBesides(loose);
        var areTops = !anyTop && _ownManagers.Exists(line => _manager[line.Position] < 0);
        foreach (var line in _ownManagers)
            if (areTops && _manager[line.Position] < 0) TakeForTop(line);
            else
            {
                var fault = Fault.SelfReport(line.Line.Position, LineKind.Solid);
                SetAside(line, fault.Kind, "TR1001", AssemblyTexts.LineSetAside(fault), line.Line.Position);
            }

        if (_unknownManagers.Count == 0) return;
        if (!anyTop && !areTops && _unknownManagers.TrueForAll(line => line.Line.Manager == _unknownManagers[0].Line.Manager))
            TakeForEdge();
        else if (_unknownManagers.Count > 1 && Array.TrueForAll(_manager, manager => manager < 0)) ReportAllAtOnce();
        else
            foreach (var line in _unknownManagers)
                SetAside(
                    line,
                    ProblemKind.UnknownManager,
                    "TR1004",
                    AssemblyTexts.UnknownManager(
                        line.Line, context.Whereabouts(line.List, line.Field, line.Line.Manager), becomesTop: _manager[line.Position] < 0),
                    line.Line.Position,
                    line.Line.Manager);
    }

    /// <summary>
    /// Whether any position has no manager although it states no line that fails. Pseudo positions and abolished posts do not count.
    /// </summary>
    private bool AnyTopBesides(HashSet<int> loose)
    {
        for (var position = 0; position < _manager.Length; position++)
            if (_manager[position] < 0 && !loose.Contains(position)
                && _status[position] is not (PositionStatus.Pool or PositionStatus.Eliminated))
                return true;
        return false;
    }

    private void TakeForTop(LooseLine line)
    {
        _takenForTops.Add(line.Position);
        context.Report(line.Place, line.List, line.Field, new(ProblemKind.Guessed, AssemblyTexts.OwnManager(Id(line.Position)))
        {
            Ids = [Id(line.Position)],
            SetAside = line.Line,
        });
    }

    /// <summary>What is stated of the positions, and that those are tops that were taken for such.</summary>
    private PositionFlags[] FlagsOf(int[] positions)
    {
        var flags = Picked(_raw.Flags, positions, stated => stated);
        foreach (var position in _takenForTops)
            if (!IsGone(position)) flags[ChartRow(position)] |= PositionFlags.Top | PositionFlags.TopStated;
        return flags;
    }

    private void TakeForEdge()
    {
        IsPartOfMore = true;
        var (first, positions) = (_unknownManagers[0], _unknownManagers.Select(line => line.Position).Distinct().Count());
        context.Report(first.Place, first.List, first.Field, new(
            ProblemKind.Edge, AssemblyTexts.Edge(Id(first.Position), positions - 1, first.Line.Manager))
        {
            Ids = [Id(first.Position), first.Line.Manager],
            SetAside = first.Line,
            AlsoSetAside = OtherLines(),
        });
    }

    private ValueList<Fact> OtherLines() => [.. _unknownManagers.Skip(1).Select(line => line.Line)];

    private void ReportAllAtOnce()
    {
        var first = _unknownManagers[0];
        foreach (var line in _unknownManagers) _linesSetAside.Add(Id(line.Position));
        context.Report(first.Place, first.List, first.Field, new(
            ProblemKind.UnknownManager,
            AssemblyTexts.NoManagerKnown(Id(first.Position), _unknownManagers.Count - 1, first.Line.Manager))
        {
            Rule = "TR1004",
            Ids = [Id(first.Position), first.Line.Manager],
            SetAside = first.Line,
            AlsoSetAside = OtherLines(),
        });
    }

    private void SetAside(LooseLine line, ProblemKind kind, string rule, Text what, params ReadOnlySpan<string> ids)
    {
        if (_manager[line.Position] < 0) _linesSetAside.Add(Id(line.Position));
        context.Report(
            line.Place, line.List, line.Field,
            new(kind, what) { Rule = rule, Ids = [.. ids], SetAside = line.Line });
    }
}
