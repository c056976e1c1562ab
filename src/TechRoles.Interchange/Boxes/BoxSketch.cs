using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>A drawing while it is read: boxes come when they are first named, labels and arrows in any order.</summary>
internal sealed class BoxSketch
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Sketched> _boxes = [];
    private readonly Dictionary<string, Sketched> _groups = new(StringComparer.Ordinal);
    private readonly List<Arrow> _arrows = [];
    private readonly List<ChartProblem> _problems = [];
    private readonly string _file;
    private bool _isFull;

    /// <summary>An empty drawing.</summary>
    /// <param name="file">What problems call the file.</param>
    /// <param name="titles">What sounds like a title.</param>
    public BoxSketch(string file, TitleWords titles) => (_file, Titles) = (file, titles);

    /// <summary>What sounds like a title.</summary>
    public TitleWords Titles { get; }

    /// <summary>Whether arrows point from whoever reports to whoever leads, as the drawing says of itself.</summary>
    public bool PointsUpwards { get; set; }

    /// <summary>Whether some box or arrow is one of a process: a decision, a yes or no.</summary>
    public bool IsProcess { get; set; }

    /// <summary>The innermost group that boxes are named in; null outside of all.</summary>
    public string? Group { get; private set; }

    /// <summary>Whether a box has been named.</summary>
    public bool Knows(string id) => _numbers.ContainsKey(id);

    /// <summary>Names a box; the first group in which that happens is its unit.</summary>
    /// <returns>Whether there is room for it.</returns>
    public bool Name(string id, int line)
    {
        if (_numbers.TryGetValue(id, out var number))
        {
            _boxes[number].Group ??= Group;
            return true;
        }

        if (_boxes.Count == BoxLimits.Nodes) return Full(line);
        _numbers.Add(id, _boxes.Count);
        _boxes.Add(new(id, line) { Group = Group });
        return true;
    }

    /// <summary>Gives a box its label; the last one counts, as in the picture.</summary>
    public void Label(string id, ValueList<string> lines, int line)
    {
        if (Name(id, line)) _boxes[_numbers[id]].Lines = lines;
    }

    /// <summary>Says that a box has nothing in it: lines that meet there go on.</summary>
    public void Joint(string id, int line) => Label(id, [], line);

    /// <summary>Draws an arrow from the box above to the box below.</summary>
    public void Arrow(string from, string to, bool isDotted, int line)
    {
        if (_arrows.Count == BoxLimits.Nodes) Full(line);
        else _arrows.Add(new(from, to, isDotted, line));
    }

    /// <summary>Draws arrows from each box of one side to each of the other.</summary>
    public void Arrows(IReadOnlyList<string> from, IReadOnlyList<string> to, bool isDotted, int line)
    {
        if ((long)from.Count * to.Count > BoxLimits.ArrowsOfStatement)
        {
            Report(ProblemKind.LimitExceeded, BoxTexts.ManyArrows, line);
            return;
        }

        foreach (var above in from)
            foreach (var below in to) Arrow(above, below, isDotted, line);
    }

    /// <summary>Opens a group of boxes within the one at hand.</summary>
    /// <param name="id">How arrows name it.</param>
    /// <param name="title">What the picture calls it; blank: it has no name.</param>
    /// <param name="line">Where it opens.</param>
    public void Open(string id, string title, int line)
    {
        // Groups of one id are one.
        if (!_groups.TryGetValue(id, out var group)) _groups.Add(id, group = new(id, line) { Group = Group });
        if (title.Length > 0) group.Lines = [title];
        Group = id;
    }

    /// <summary>Closes the innermost group.</summary>
    /// <returns>Whether one was open.</returns>
    public bool Close()
    {
        if (Group is null) return false;
        Group = _groups[Group].Group;
        return true;
    }

    /// <summary>Names the group at hand afterwards.</summary>
    public void Title(string title)
    {
        if (Group is not null) _groups[Group].Lines = [title];
    }

    /// <summary>Says that a line is not understood.</summary>
    public void Report(ProblemKind kind, Text message, int line) =>
        _problems.Add(new(kind, message) { Place = new(_file, line, null, null) });

    /// <summary>The drawing as it is; arrows at groups lead to the boxes in them, empty boxes are passed through.</summary>
    public BoxGraph ToGraph()
    {
        var boxes = new List<Box>();
        foreach (var box in _boxes)
        {
            if (_groups.ContainsKey(box.Id) && box.Lines is null) continue;
            if (box.Lines is { Count: 0 }) continue;
            boxes.Add(new(box.Id, box.Lines ?? LabelText.Lines(box.Id.Replace('_', ' '), escapes: false), box.Line) { Unit = UnitOf(box) });
        }

        var joints = _boxes.Where(box => box.Lines is { Count: 0 }).Select(box => box.Id).ToHashSet(StringComparer.Ordinal);
        var arrows = new Joints(joints, this).Resolve(new ArrowTargets(GroupMembers(), this).Resolve(_arrows));
        return new(new FactSource(_file), boxes.ToValueList(), arrows.ToValueList())
        {
            PointsUpwards = PointsUpwards,
            IsProcess = IsProcess,
            Problems = _problems.ToValueList(),
        };
    }

    private bool Full(int line)
    {
        if (!_isFull) Report(ProblemKind.LimitExceeded, BoxTexts.ManyBoxes, line);
        _isFull = true;
        return false;
    }

    private string? UnitOf(Sketched box)
    {
        var group = box.Group;
        for (var level = 0; group is not null && level < BoxLimits.GroupDepth; level++, group = _groups[group].Group)
            if (_groups[group].Lines is { Count: > 0 } lines) return string.Join(' ', lines);
        return null;
    }

    private Dictionary<string, List<string>> GroupMembers()
    {
        var members = _groups.Keys.Where(id => !_numbers.TryGetValue(id, out var number) || _boxes[number].Lines is null)
            .ToDictionary(id => id, _ => new List<string>(), StringComparer.Ordinal);
        foreach (var box in _boxes)
        {
            if (members.ContainsKey(box.Id)) continue;
            var group = box.Group;
            for (var level = 0; group is not null && level < BoxLimits.GroupDepth; level++, group = _groups[group].Group)
                if (members.TryGetValue(group, out var inside)) inside.Add(box.Id);
        }

        return members;
    }

    private sealed class Sketched(string id, int line)
    {
        public string Id => id;

        public int Line => line;

        public ValueList<string>? Lines { get; set; }

        public string? Group { get; set; }
    }
}
