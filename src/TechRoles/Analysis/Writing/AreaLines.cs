using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>Which areas of a chart control others, and in which line of defence an area is; worked out once for an analysis.</summary>
/// <remarks>
/// An area is a control where it, or the nearest area around it, controls others, in the chart or in the catalogue. The third line is
/// internal audit, the second every other control. The first line is what is run: the areas of the catalogue that are, the operation of
/// the business, and whatever a control of the second line looks at; parts included. Of every other area nothing is said.
/// </remarks>
public sealed class AreaLines
{
    private const string Audit = "audit";
    private const string Operation = "business-operations";
    private readonly OrgChart _chart;
    private readonly int[] _controls;
    private readonly bool[] _isFirst;
    private readonly bool[] _isThird;

    internal AreaLines(OrgChart chart)
    {
        _chart = chart;
        var count = chart.Areas.Count;
        (_controls, _isFirst, _isThird) = (new int[count], new bool[count], new bool[count]);

        // Parts come after the area they are part of.
        foreach (var area in chart.Areas)
        {
            var around = area.Parent?.Row ?? -1;
            _isThird[area.Row] = area.Id == Audit || (around >= 0 && _isThird[around]);
            _controls[area.Row] = IsControlItself(area) ? area.Row : around >= 0 ? _controls[around] : -1;
        }

        HasControls = Array.Exists(_controls, control => control >= 0);
        foreach (var area in chart.Areas)
        {
            if (_controls[area.Row] >= 0) continue;
            var isRun = area.Id == Operation || (chart.Catalogue.TryArea(area.Id, out var known) && known.IsRun);
            _isFirst[area.Row] = isRun || IsLookedAt(area) || (area.Parent is { } parent && _isFirst[parent.Row]);
        }
    }

    /// <summary>Whether any area of the chart is a control.</summary>
    public bool HasControls { get; }

    /// <summary>The area that makes an area a control: itself or the nearest one around it; null: it is none.</summary>
    public Area? ControlOf(Area area) => _controls[area.Row] is var row and >= 0 ? new Area(_chart, row) : null;

    /// <summary>Whether an area is a control, quick to say.</summary>
    public bool IsControl(Area area) => _controls[area.Row] >= 0;

    /// <summary>Whether it is business, or run for the business.</summary>
    public bool IsFirst(Area area) => _isFirst[area.Row];

    /// <summary>Whether it is internal audit or a part of it.</summary>
    public bool IsThird(Area area) => _isThird[area.Row];

    /// <summary>Risk is a control also in a chart that has nothing of what the catalogue says that it controls.</summary>
    private bool IsControlItself(Area area) =>
        area.Controls.Count > 0 || (_chart.Catalogue.TryArea(area.Id, out var known) && known.Controls.Count > 0);

    private bool IsLookedAt(Area area)
    {
        foreach (var control in area.ControlledBy)
            if (!_isThird[control.Row]) return true;
        return false;
    }
}
