using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Boxes of which the depth says who leads: each belongs to the last one that is less deep.</summary>
internal sealed class IndentedBoxes(BoxSketch sketch)
{
    private readonly List<(int Depth, string Id)> _open = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private bool _isFurtherRoot;

    /// <summary>Takes the next box.</summary>
    /// <param name="depth">How deep it stands; any scale.</param>
    /// <param name="label">Its label.</param>
    /// <param name="line">Where it stands.</param>
    /// <returns>The id that it has in the drawing.</returns>
    public string Add(int depth, string label, int line)
    {
        while (_open.Count > 0 && _open[^1].Depth >= depth) _open.RemoveAt(_open.Count - 1);
        var lines = LabelText.Lines(label);
        var id = KebabOf(BoxLabel.Of(lines, sketch.Titles).Title ?? label);
        if (!_isFurtherRoot || !_ids.Contains(id))
        {
            id = Unused(id);
            sketch.Label(id, lines, line);
        }

        _isFurtherRoot = false;
        if (_open.Count > 0) sketch.Arrow(_open[^1].Id, id, isDotted: false, line);
        _open.Add((depth, id));
        return id;
    }

    /// <summary>Forgets what is open: another tree begins, whose root may be a box of one before it.</summary>
    public void Restart()
    {
        _open.Clear();
        _isFurtherRoot = _ids.Count > 0;
    }

    private static string KebabOf(string title) => Spelling.Kebab(title) is { Length: > 0 } kebab ? kebab : "box";

    private string Unused(string kebab)
    {
        var id = kebab;
        var number = _numbers.GetValueOrDefault(kebab, 1);
        while (!_ids.Add(id)) id = $"{kebab}-{++number}";
        _numbers[kebab] = number;
        return id;
    }
}
