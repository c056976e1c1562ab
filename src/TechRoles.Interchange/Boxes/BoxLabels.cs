using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>What the labels of all boxes of a drawing say; where one alone is not clear, the others show how it is meant.</summary>
internal sealed class BoxLabels
{
    private readonly BoxLabel[] _labels;

    public BoxLabels(ValueList<Box> boxes, TitleWords titles)
    {
        _labels = [.. boxes.Select(box => BoxLabel.Of(box.Lines, titles))];
        var usual = Usual();
        for (var at = 0; at < _labels.Length; at++)
            if (_labels[at].Sign == TitleSign.None && boxes[at].Lines.Count > 1) _labels[at] = BoxLabel.Of(boxes[at].Lines, titles, usual);
        if (_labels.Length > 0
            && _labels.All(label => label is { Sign: TitleSign.None, Title: { } title, Holders.Count: 0 } && NameSigns.Fit(title)))
            for (var at = 0; at < _labels.Length; at++) _labels[at] = new(null, [_labels[at].Title!]);
    }

    public BoxLabel this[int box] => _labels[box];

    /// <summary>Whether the boxes are positions: one is recognised, or a third has words that jobs have; of a process half must be
    /// recognised.</summary>
    public bool SeemToBePositions(bool isProcess)
    {
        var recognised = _labels.Count(label => label.Sign == TitleSign.Recognised);
        var worded = _labels.Count(label => label.Sign != TitleSign.None);
        return isProcess
            ? recognised * 2 >= _labels.Length && recognised > 0
            : recognised > 0 || worded * 3 >= _labels.Length && worded > 0;
    }

    private int? Usual()
    {
        var lines = _labels.Select(label => label.TitleLine).OfType<int>().CountBy(line => line).ToList();
        return lines.Count == 0 ? null : lines.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;
    }
}
