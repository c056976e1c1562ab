namespace TechRoles.Charts;

/// <summary>The places of the rows of one list, kept as runs: rows that follow each other in a file cost nothing.</summary>
internal sealed class PlaceColumn
{
    private readonly List<(int First, Place Place, int Step)> _runs = [];
    private int _count;

    public void Add(Place place)
    {
        if (_runs.Count == 0 || !Continues(place)) _runs.Add((_count, place, -1));
        _count++;
    }

    public Place this[int index]
    {
        get
        {
            int low = 0, high = _runs.Count - 1;
            while (low < high)
            {
                var middle = (low + high + 1) / 2;
                if (_runs[middle].First <= index) low = middle;
                else high = middle - 1;
            }

            var (first, place, step) = _runs[low];
            return place with { Row = place.Row + ((index - first) * Math.Max(step, 0)) };
        }
    }

    // A run has one step, decided by its second row: 0 for several facts of one row, 1 for one fact a row.
    private bool Continues(Place place)
    {
        var (first, start, step) = _runs[^1];
        if (place.Source != start.Source || place.Column != start.Column) return false;
        if (step >= 0) return place.Row == start.Row + ((_count - first) * step);
        if (place.Row - start.Row is not (0 or 1)) return false;
        _runs[^1] = (first, start, place.Row - start.Row);
        return true;
    }
}
