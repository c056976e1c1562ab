using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>The units of a chart in preorder. The whole organisation stands above the roots and has the number -1.</summary>
internal sealed record UnitTable(UnitFact[] Facts, Forest Tree, NameMap RowOf)
{
    /// <summary>Whether the source listed units at all.</summary>
    public bool Listed { get; init; }

    public static UnitTable Assemble(AssemblyContext context)
    {
        var facts = new List<UnitFact>();
        var places = new List<Place>();
        var rowOf = new NameMap();
        foreach (var (fact, place) in context.Others)
        {
            if (fact is not UnitFact unit || !context.IsId(unit.Id, place, "units", "id", unit)) continue;
            Add(unit, place);
        }

        var listed = facts.Count > 0;
        if (!listed) Guess(context, name => Add(new(context.Names.Text(name)), default));
        var parents = facts.Select((unit, row) => ParentOf(unit, row)).ToArray();
        IdTree.CutCycles(context, "units", facts.ConvertAll(unit => unit.Id), parents, row => places[row]);
        var (order, tree) = IdTree.Arrange(facts.ConvertAll(unit => unit.Id), parents);
        var arranged = Array.ConvertAll(order, row => facts[row] with { Parent = parents[row] < 0 ? null : facts[parents[row]].Id });
        for (var row = 0; row < order.Length; row++) rowOf[context.Names.Intern(arranged[row].Id)] = row;
        return new(arranged, tree, rowOf) { Listed = listed };

        void Add(UnitFact unit, Place place)
        {
            var name = context.Names.Intern(unit.Id);
            if (rowOf[name] is var row and >= 0)
            {
                if (facts[row] != unit) context.ReportDuplicate(place, "units", unit.Id, unit);
                return;
            }

            rowOf[name] = facts.Count;
            facts.Add(unit);
            places.Add(place);
        }

        int ParentOf(UnitFact unit, int row)
        {
            if (unit.Parent is null) return -1;
            var parent = context.RowOf(FactLists.Units, context.Names.Intern(unit.Parent), rowOf, places[row], "units", "parent");
            if (parent < 0) context.ReportUnknown(places[row], "units", "parent", unit.Id, unit.Parent, null);
            return parent;
        }
    }

    private static void Guess(AssemblyContext context, Action<int> add)
    {
        var used = new SortedSet<int>();
        var (positions, responsibilities) = (context.Raw.Positions, context.Raw.Responsibilities);
        var marked = new bool[context.Names.Count + 1];
        for (var row = 0; row < positions.Count; row++) marked[positions.Unit[row]] = marked[positions.Scope[row]] = true;
        for (var row = 0; row < responsibilities.Count; row++) marked[responsibilities.Scope[row] + 1] = true;
        for (var name = 0; name + 1 < marked.Length; name++)
            if (marked[name + 1]) used.Add(name);
        foreach (var (_, _, unit) in context.ReferencesTo(FactLists.Units)) used.Add(context.Names.Intern(unit));
        used.RemoveWhere(name => !context.MayBeMade(context.Names.Text(name)));
        if (used.Count == 0) return;
        context.Report(new(ProblemKind.Guessed, AssemblyTexts.UnitsMade(used.Count)));
        foreach (var name in used) add(name);
    }
}
