using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Hands responsibilities on as the bytes they are in the file: where there are millions, an object for each costs most.</summary>
/// <remarks>Takes only records that need no care: no quotes, no blanks around, one letter, one owner, no dates. All others go the long
/// way.</remarks>
internal sealed class BareResponsibilities : IBareRows
{
    private readonly int _area;
    private readonly int _involvement;
    private readonly int _position;
    private readonly int _role;
    private readonly int _scope;
    private readonly int[] _rare;
    private readonly SourceContext _source;

    /// <param name="columns">The column of the list for each column of the file; -1: unknown.</param>
    /// <param name="source">The file.</param>
    public BareResponsibilities(int[] columns, SourceContext source)
    {
        int Where(string name) => Array.IndexOf(columns, FactLists.Responsibilities.Find(name));
        _source = source;
        (_area, _involvement, _position, _role, _scope) =
            (Where("area"), Where("involvement"), Where("position"), Where("role"), Where("scope"));
        _rare = [.. new[] { Where("joint"), Where("from"), Where("to") }.Where(column => column >= 0)];
    }

    public bool TryTake(CsvTable table)
    {
        foreach (var column in _rare)
            if (!table.Bare(column).IsEmpty) return false;
        var area = table.Bare(_area);
        var position = table.Bare(_position);
        var role = table.Bare(_role);
        var scope = table.Bare(_scope);
        if (area.IsEmpty || position.IsEmpty == role.IsEmpty) return false;
        var owner = position.IsEmpty ? role : position;
        if (!BareText.IsPlain(area) || !BareText.IsPlain(owner) || !BareText.IsPlain(scope)) return false;
        var involvement = InvolvementOf(table.Bare(_involvement));
        return involvement != Involvement.None
            && _source.Sink.TryAddResponsibility(
                owner, position.IsEmpty ? OwnerKind.Role : OwnerKind.Position, area, scope, involvement, new(_source.Number, table.Row));
    }

    private static Involvement InvolvementOf(ReadOnlySpan<byte> text) => text.Length != 1 ? Involvement.None : text[0] switch
    {
        (byte)'A' => Involvement.Accountable,
        (byte)'R' => Involvement.Responsible,
        (byte)'S' => Involvement.Supports,
        (byte)'C' => Involvement.Consulted,
        (byte)'I' => Involvement.Informed,
        (byte)'X' => Involvement.Excluded,
        _ => Involvement.None,
    };
}
