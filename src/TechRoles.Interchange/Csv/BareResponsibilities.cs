using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Responsibilities with one letter and one owner, and without dates.</summary>
internal sealed class BareResponsibilities : BareRows
{
    private const int OfRole = 1 << 3;

    // By the letter; a choice between six whose way nobody can foresee would cost more than the look.
    private static readonly Involvement[] ByLetter = Letters();

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
        var record = table.Record;
        var others = table.SizeOfFields(record) - area.Length - position.Length - scope.Length - letter.Length;
        if (others != 0)
        {
            role = table.Bare(_role);
            if (others != role.Length && StatesMore(table)) return false;
        }

        if (area.IsEmpty || position.IsEmpty == role.IsEmpty) return false;
        var owner = position.IsEmpty ? role : position;
        var isPlain = !BareText.HasSpecial(record);
        if (!BareText.IsPlain(area, isPlain) || !BareText.IsPlain(owner, isPlain) || !BareText.IsPlain(scope, isPlain)) return false;
        var involvement = letter.Length == 1 ? ByLetter[letter[0]] : Involvement.None;
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

    private static Involvement[] Letters()
    {
        var letters = new Involvement[byte.MaxValue + 1];
        foreach (var involvement in Enum.GetValues<Involvement>())
            if (Choices.Involvements.Word(involvement) is [var letter]) letters[letter] = involvement;
        return letters;
    }
}
