using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Something to say about a place of a matrix.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Said">The sentence.</param>
/// <param name="Place">Where; null: the whole matrix.</param>
/// <param name="Ids">What it is about.</param>
internal sealed record MatrixRemark(ProblemKind Kind, Text Said, GridPlace? Place, params string[] Ids);

/// <summary>Gathers what there is to say about a matrix: letters and crosses once each, with their number.</summary>
internal sealed class MatrixRemarks
{
    /// <summary>A file with more unknown texts than this is told of the first, and how many there are.</summary>
    private const int MostUnread = 100;

    private readonly List<MatrixRemark> _remarks = [];
    private readonly Dictionary<string, (GridPlace First, int Count)> _unread = new(StringComparer.Ordinal);
    private (GridPlace First, int Count) _crosses;

    public void Add(MatrixRemark remark) => _remarks.Add(remark);

    public void AddCross(GridPlace place) => _crosses = _crosses.Count == 0 ? (place, 1) : (_crosses.First, _crosses.Count + 1);

    public void AddUnread(string letter, GridPlace place) =>
        _unread[letter] = _unread.TryGetValue(letter, out var seen) ? (seen.First, seen.Count + 1) : (place, 1);

    /// <summary>All that was gathered, in the order of the places within each kind.</summary>
    public IEnumerable<MatrixRemark> All()
    {
        foreach (var remark in _remarks) yield return remark;
        foreach (var (letter, (first, count)) in _unread.Take(MostUnread))
            yield return new(ProblemKind.InvalidValue, MatrixTexts.UnreadLetter(letter, count), first);
        if (_unread.Count > MostUnread)
            yield return new(ProblemKind.InvalidValue, MatrixTexts.MoreUnread(_unread.Count - MostUnread), null);
        if (_crosses.Count > 0) yield return new(ProblemKind.Guessed, MatrixTexts.Crosses(_crosses.Count), _crosses.First);
    }
}
