using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Responsibilities with one letter and one owner, and without dates.</summary>
internal sealed class BareResponsibilities : BareRows
{
    private const int OfRole = 1 << 3;

    private readonly int _area;
    private readonly int _involvement;
    private readonly int _position;
    private readonly int _role;
    private readonly int _scope;
    private readonly int[] _rare;

    /// <param name="columns">The column of the list for each column of the file; -1: unknown.</param>
    public BareResponsibilities(int[] columns)
    {
        int Where(string name) => Array.IndexOf(columns, FactLists.Responsibilities.Find(name));
        (_area, _involvement, _position, _role, _scope) =
            (Where("area"), Where("involvement"), Where("position"), Where("role"), Where("scope"));
        _rare = [.. new[] { Where("joint"), Where("from"), Where("to") }.Where(column => column >= 0)];
    }

    public override bool TryTake(CsvTable table, RecordBlock block)
    {
        var area = table.Bare(_area);
        var position = table.Bare(_position);
        var scope = table.Bare(_scope);
        var letter = table.Bare(_involvement);
        ReadOnlySpan<byte> role = [];
        var length = area.Length + position.Length + scope.Length + letter.Length;
        if (!table.HasOnly(length))
        {
            role = table.Bare(_role);
            if (!table.HasOnly(length + role.Length) && StatesMore(table)) return false;
        }

        if (area.IsEmpty || position.IsEmpty == role.IsEmpty) return false;
        var owner = position.IsEmpty ? role : position;
        var isPlain = table.IsPlain;
        if (!BareText.IsPlain(area, isPlain) || !BareText.IsPlain(owner, isPlain) || !BareText.IsPlain(scope, isPlain)) return false;
        var involvement = InvolvementOf(letter);
        return involvement != Involvement.None
            && block.TryAdd(table.Row, owner, area, scope, (int)involvement | (position.IsEmpty ? OfRole : 0));
    }

    public override void Hand(in BareRecord record, FactSink sink, Place place) => sink.AddResponsibility(
        record.First,
        (record.Code & OfRole) == 0 ? OwnerKind.Position : OwnerKind.Role,
        record.Second,
        record.Third,
        (Involvement)(record.Code & (OfRole - 1)),
        place);

    private bool StatesMore(CsvTable table)
    {
        foreach (var column in _rare)
            if (!table.Bare(column).IsEmpty) return true;
        return false;
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
