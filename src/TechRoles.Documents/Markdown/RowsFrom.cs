using System.Collections;

namespace TechRoles.Documents;

/// <summary>Rows below so many blank ones: the number of a row is then its line in the file.</summary>
/// <param name="blank">How many.</param>
/// <param name="rows">The rows.</param>
internal sealed class RowsFrom(int blank, List<string[]> rows) : IReadOnlyList<string[]>
{
    public int Count => blank + rows.Count;

    public string[] this[int index] => index < blank ? [] : rows[index - blank];

    public IEnumerator<string[]> GetEnumerator()
    {
        for (var index = 0; index < Count; index++) yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
