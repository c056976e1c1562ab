using System.Runtime.InteropServices;

namespace TechRoles.Engine;

/// <summary>A column in which most rows have the default value; it takes no room beyond the last row that has another.</summary>
internal sealed class RareColumn<T>
    where T : struct
{
    private readonly List<T> _values = [];

    /// <summary>Whether every row has the default value and always had.</summary>
    public bool IsEmpty => _values.Count == 0;

    public T this[int row]
    {
        get => row < _values.Count ? _values[row] : default;
        set
        {
            if (row >= _values.Count)
            {
                if (EqualityComparer<T>.Default.Equals(value, default)) return;
                var old = _values.Count;
                CollectionsMarshal.SetCount(_values, row + 1);
                CollectionsMarshal.AsSpan(_values)[old..].Clear();
            }

            _values[row] = value;
        }
    }
}
